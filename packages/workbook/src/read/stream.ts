import { readFile } from 'node:fs/promises';
import type { Problem } from '../model.ts';
import { failure } from './failures.ts';
import { kindOf } from './kind.ts';
import { Budget } from './limits.ts';
import type { ReadOptions } from './read.ts';
import { type SheetStream, streamXlsx } from './xlsx/read.ts';
import { Archive } from './zip/archive.ts';

/**
 * Reads an xlsx row by row in bounded memory: beside the packed file only its shared texts are held.
 * Rows come in the order of the file, without merges and comments. Returns the problems met.
 */
export async function streamRows(
  source: Uint8Array | string,
  onSheet: SheetStream['onSheet'],
  onRow: SheetStream['onRow'],
  options: ReadOptions = {},
): Promise<Problem[]> {
  const bytes =
    typeof source === 'string'
      ? await readFile(source)
      : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const budget = new Budget(bytes.length, options.limits);
  if (bytes.length === 0) throw failure('file.empty');
  if (kindOf(bytes) !== 'zip') throw failure('file.not-a-spreadsheet', ['不是 xlsx', 'not an xlsx']);
  return streamXlsx(await Archive.open(bytes, budget), budget, { onSheet, onRow });
}
