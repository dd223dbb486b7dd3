import { widestColumn } from '../blocking/widest.ts';
import { contentOrder } from '../records/content-order.ts';
import type { Records } from '../records/records.ts';
import { internTable, reorderTable } from '../records/table.ts';
import type { Linkage } from './linkage.ts';
import { columnsRead, type LinkageSettings, settingsInOrder } from './settings.ts';
import { settle } from './settle.ts';
import { weighRecords } from './weighing.ts';

/**
 * Which of the records are one and the same? Learns from the records themselves; nothing needs to be labelled.
 * The order of the records has no influence, and the same input gives the same output.
 */
export function link(records: Records, settings: LinkageSettings): Linkage {
  const arrived = internTable(records, columnsRead(settings));
  const order = contentOrder(arrived, widestColumn(arrived, settings.blocking));
  const table = reorderTable(arrived, order);
  const inOrder = settingsInOrder(settings, order);
  return settle(table, order, weighRecords(table, inOrder), inOrder);
}
