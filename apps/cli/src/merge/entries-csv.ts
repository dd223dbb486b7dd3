import { writeFile } from 'node:fs/promises';
import type { Table } from '@onetable/core';
import { writeCsv } from '@onetable/workbook/write';
import type { Sources } from '../reading/read-sources.ts';

/** `ENTRIES.csv`: every record that is a person, in the order of files and rows. Read by programs: no guards in it. */
export async function entriesCsv(path: string, table: Table, sources: Sources): Promise<void> {
  const header = ['file', 'sheet', 'row', 'column', 'resident'];
  const rows = sources.entries.map(({ id, place }) => [
    place.file,
    place.sheet,
    place.row,
    place.column,
    table.residentOf.get(id)!.id,
  ]);
  await writeFile(path, writeCsv([header, ...rows], { guard: false }));
}
