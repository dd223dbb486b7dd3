import type { Workbook } from '../model.ts';
import { allowedHeapMegabytes, allowedMilliseconds, defaultLimits } from './limits.ts';
import { type ReadOptions, readWith } from './read.ts';
import { ReadingThread } from './thread/reading-thread.ts';

/**
 * As `readWorkbook`, but whatever a hostile file does to its reader ends in a coded `WorkbookError`.
 *
 * Our own readers check their limits as they go and run here: handing 100,000 rows from thread to thread would add a
 * third to reading them. Files that others' code reads go to a thread with a bounded heap that is ended when late.
 */
export async function readWorkbookSafely(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  return readWith(bytes, options, () => readInThread(bytes, options));
}

/** Starting a thread costs a fifth of a second: one is kept for the next file. It does not keep the process alive. */
let idle: ReadingThread | undefined;

async function readInThread(bytes: Uint8Array, options: ReadOptions): Promise<Workbook> {
  const limits = { ...defaultLimits, ...options.limits };
  const heap = allowedHeapMegabytes(bytes.length, limits);
  const kept = idle?.heapMegabytes === heap ? idle : undefined;
  if (kept) idle = undefined;
  const thread = kept ?? new ReadingThread(heap);
  try {
    return await thread.read(bytes, options, allowedMilliseconds(bytes.length, limits));
  } finally {
    if (thread.isAlive) {
      idle?.end();
      idle = thread;
    }
  }
}
