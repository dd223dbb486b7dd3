import { parentPort } from 'node:worker_threads';
import { type Workbook, WorkbookError } from '../../model.ts';
import { failure } from '../failures.ts';
import { type ReadOptions, readWorkbook } from '../read.ts';

/** What a thread says of a file. */
export type Answer = { workbook: Workbook } | { code: string; message: string; english: string };

// Nothing that SheetJS prints about a file belongs on a clerk's screen.
for (const method of ['log', 'info', 'warn', 'error'] as const) console[method] = () => {};

parentPort!.on('message', async ({ bytes, options }: { bytes: Uint8Array; options: ReadOptions }) => {
  parentPort!.postMessage(await answer(bytes, options));
});

async function answer(bytes: Uint8Array, options: ReadOptions): Promise<Answer> {
  try {
    return { workbook: await readWorkbook(bytes, options) };
  } catch (error) {
    const { code, message, english } = error instanceof WorkbookError ? error : failure('file.damaged');
    return { code, message, english };
  }
}
