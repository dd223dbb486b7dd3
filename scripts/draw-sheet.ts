import { readFileSync } from 'node:fs';
import { textOf } from '@onetable/workbook';
import { readWorkbook } from '@onetable/workbook/read';
import { cutTo, displayWidth, padTo } from '../apps/cli/src/width.ts';

/** The first rows of a workbook's first sheet as text, columns under one another; a title stands on its own line. */
export async function drawSheet(path: string, count: number): Promise<string> {
  const { sheets } = await readWorkbook(readFileSync(path));
  const rows = sheets[0]!.rows.slice(0, count).map((row) => Array.from(row.cells, textOf));
  const isTable = (row: string[]) => row.filter((text) => text !== '').length > 2;
  const table = rows.filter(isTable);
  const columns = Math.max(0, ...table.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.min(24, Math.max(...table.map((row) => displayWidth(row[i] ?? '')))),
  );
  const lines = rows.map((row) =>
    isTable(row)
      ? widths.map((width, i) => padTo(cutTo(row[i] ?? '', width), width)).join('  ')
      : row.filter((text) => text !== '').join('  '),
  );
  const rest = sheets[0]!.rows.length - rows.length;
  return [...lines, rest > 0 ? '…' : ''].map((line) => `    ${line.trimEnd()}`).join('\n');
}
