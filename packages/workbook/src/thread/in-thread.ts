import { failure } from '../read/failures.ts';
import { allowedHeapMegabytes, allowedMilliseconds, defaultLimits } from '../read/limits.ts';
import type { ReadOptions } from '../read/read.ts';
import type { Tasks } from './inside.ts';
import { ReadingThread } from './reading-thread.ts';

/**
 * Runs others' code over a file where it can do no harm: in a thread with a bounded heap that is ended when late.
 * Whatever the file does to that code ends in a coded `WorkbookError`; the limits on heap and time are
 * `file.too-large` and `file.too-slow`.
 */
export async function inThread<T extends keyof Tasks>(
  task: T,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Tasks[T]> {
  const limits = { ...defaultLimits, ...options.limits };
  if (bytes.length > limits.fileBytes) throw failure('file.too-large');
  const heap = allowedHeapMegabytes(bytes.length, limits);
  const kept = idle?.heapMegabytes === heap ? idle : undefined;
  if (kept) idle = undefined;
  const thread = kept ?? new ReadingThread(heap);
  try {
    return await thread.ask(task, bytes, options, allowedMilliseconds(bytes.length, limits));
  } finally {
    if (thread.isAlive) {
      idle?.end();
      idle = thread;
    }
  }
}

/** Starting a thread costs a fifth of a second: one is kept for the next file. It does not keep the process alive. */
let idle: ReadingThread | undefined;
