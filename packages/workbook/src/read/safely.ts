import type { Workbook } from '../model.ts';
import { inThread } from '../thread/in-thread.ts';
import { type ReadOptions, readWith } from './read.ts';

/**
 * As `readWorkbook`, but whatever a hostile file does to its reader ends in a coded `WorkbookError`.
 *
 * Our own readers check their limits as they go and run here: handing 100,000 rows from thread to thread would add a
 * third to reading them. Files that others' code reads go to a thread.
 */
export async function readWorkbookSafely(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  return readWith(bytes, options, () => inThread('read', bytes, options));
}
