import { open, stat } from 'node:fs/promises';
import type { Problem } from '../model.ts';
import { failure } from './failures.ts';
import { kindOf } from './kind.ts';
import { Budget } from './limits.ts';
import type { ReadOptions } from './read.ts';
import { type SheetStream, streamXlsx } from './xlsx/read.ts';
import { Archive } from './zip/archive.ts';

/**
 * Reads an xlsx, given as bytes or as a path, row by row in bounded memory: only its shared texts are held.
 * Rows come in the order of the file, without merges and comments. Returns the problems met.
 */
export async function streamRows(
  source: Uint8Array | string,
  onSheet: SheetStream['onSheet'],
  onRow: SheetStream['onRow'],
  options: ReadOptions = {},
): Promise<Problem[]> {
  const path = typeof source === 'string' ? source : undefined;
  const bytes =
    typeof source === 'string'
      ? await firstBytes(source)
      : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const budget = new Budget(path ? (await stat(path)).size : bytes.length, options.limits);
  if (bytes.length === 0) throw failure('file.empty');
  if (kindOf(bytes) !== 'zip') throw failure('file.not-a-spreadsheet', ['不是 xlsx', 'not an xlsx']);
  const archive = await Archive.open(path ?? bytes, budget);
  try {
    return await streamXlsx(archive, budget, { onSheet, onRow });
  } finally {
    archive.close();
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
