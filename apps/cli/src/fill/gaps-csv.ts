import { writeFile } from 'node:fs/promises';
import { type Gap, type Resident, type Table, textOfValue } from '@onetable/core';
import { writeCsv } from '@onetable/workbook/write';
import type { Context } from '../command.ts';

/** `GAPS.csv`: whose cell is empty or doubtful, and why; where he lives and how to reach him, to go and ask. */
export async function writeGaps(
  path: string,
  gaps: Gap[],
  table: Table,
  { message }: Context,
): Promise<void> {
  const residents = new Map(table.residents.map((resident) => [resident.id, resident]));
  const header = (
    ['person', 'field', 'why', 'filled', 'detail', 'cell', 'address', 'phone', 'source', 'resident'] as const
  ).map((code) => message(`gap.${code}`));
  const rows = gaps.map((gap) => {
    const resident = residents.get(gap.resident)!;
    return [
      gap.name,
      gap.heading,
      message(`gap.${gap.reason}`),
      gap.filled,
      gap.detail,
      gap.cell,
      shown(resident, 'addr.live'),
      shown(resident, 'person.phone'),
      sourceOf(resident, gap),
      gap.resident,
    ];
  });
  await writeFile(path, writeCsv([header, ...rows]));
}

function shown(resident: Resident, field: string): string {
  const cell = resident.row.get(field);
  return cell ? textOfValue(cell.said.value) : '';
}

/** Where the value in question stands, or else where the person is listed first. */
function sourceOf(resident: Resident, { field }: Gap): string {
  const cell = field === null ? undefined : resident.row.get(field);
  const entry = cell?.from ?? resident.entries[0]!;
  const { file, sheet, row, column } = entry.place;
  return [file, sheet, cell?.from ? cell.said.cell : `${column}${row}`].filter(Boolean).join(' ');
}
