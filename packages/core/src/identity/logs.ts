import type { PersonRecords } from './person-columns.ts';

/**
 * The tables that list a person many times (visits, payments by month): there, standing in one table says nothing. Told by
 * the rows: in a list of people hardly one in fifty repeats the name and the birth, room or telephone of another.
 */
export function logTables({ columns }: PersonRecords): Set<string> {
  const rows = new Map<string, number>();
  const repeats = new Map<string, number>();
  const seen = new Set<string>();
  for (const [i, table] of columns.table.entries()) {
    const key = columns.id[i] ?? columns.birth[i] ?? columns.address[i] ?? columns.phone[i];
    if (!table || !key || !columns.name[i]) continue;
    rows.set(table, (rows.get(table) ?? 0) + 1);
    const whole = `${table}\n${columns.name[i]}\n${key}`;
    if (seen.has(whole)) repeats.set(table, (repeats.get(table) ?? 0) + 1);
    seen.add(whole);
  }
  const logs = new Set<string>();
  for (const [table, count] of repeats) if (count > 2 && count / rows.get(table)! > 0.08) logs.add(table);
  return logs;
}
