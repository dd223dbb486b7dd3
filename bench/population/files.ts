import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { inventRows } from './invent/invent.ts';
import { type SheetKind, sheetKinds } from './invent/sheets.ts';

/** Columns before those of the sheet: which list the row stands in, which household block, and who it is in truth. */
const before = ['list', 'block', 'person'];

/** Writes the invented sheets as CSV, one file a kind, unless an earlier run left them; returns their folder. */
export function sheetsOnDisk(count: number, seed: number): string {
  const folder = join(import.meta.dirname, '..', 'data', `population-${count}-${seed}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.part`;
  mkdirSync(unfinished, { recursive: true });
  const byKind = new Map<string, { file: number; lines: string[] }>();
  for (const [kind, headings] of Object.entries(sheetKinds)) {
    const file = openSync(join(unfinished, `${kind}.csv`), 'w');
    byKind.set(kind, { file, lines: [[...before, ...headings].join(',')] });
  }
  for (const row of inventRows(count, seed)) {
    const out = byKind.get(row.kind)!;
    // No cell of these sheets holds a comma or a quote.
    out.lines.push([row.list, row.block, row.person, ...row.cells].join(','));
    if (out.lines.length > 20_000) flush(out);
  }
  for (const out of byKind.values()) {
    flush(out);
    closeSync(out.file);
  }
  renameSync(unfinished, folder);
  return folder;
}

export interface RawRow {
  list: string;
  block: string;
  person: number;
  cells: string[];
}

/** The raw rows of one kind of sheet, as they stand in the file. */
export function* readSheet(folder: string, kind: SheetKind): Generator<RawRow> {
  const bytes = readFileSync(join(folder, `${kind}.csv`));
  let start = bytes.indexOf(10) + 1;
  for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
    const [list, block, person, ...cells] = bytes.toString('utf8', start, end).split(',');
    yield { list: list!, block: block!, person: Number(person), cells };
    start = end + 1;
  }
}

function flush(out: { file: number; lines: string[] }): void {
  if (out.lines.length === 0) return;
  writeSync(out.file, `${out.lines.join('\n')}\n`);
  out.lines = [];
}
