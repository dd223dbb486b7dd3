import { parentPort } from 'node:worker_threads';
import { type Workbook, WorkbookError } from '../model.ts';
import { failure } from '../read/failures.ts';
import type { ReadOptions } from '../read/read.ts';

/** What a thread can be asked to make of a file; each task brings the code it needs when it is first asked for. */
export interface Tasks {
  /** Reads a spreadsheet of any format. */
  read: Workbook;
  /** Makes an old or encrypted form an .xlsx. */
  'form-to-xlsx': Uint8Array;
}

export interface Question {
  task: keyof Tasks;
  bytes: Uint8Array;
  options: ReadOptions;
}

/** What a thread says of a file. */
export type Answer = { result: Tasks[keyof Tasks] } | { code: string; message: string; english: string };

// Nothing that SheetJS prints about a file belongs on a clerk's screen.
for (const method of ['log', 'info', 'warn', 'error'] as const) console[method] = () => {};

parentPort!.on('message', async (question: Question) => {
  parentPort!.postMessage(await answer(question));
});

async function answer(question: Question): Promise<Answer> {
  try {
    return { result: await carryOut(question) };
  } catch (error) {
    const { code, message, english } = error instanceof WorkbookError ? error : failure('file.damaged');
    return { code, message, english };
  }
}

async function carryOut({ task, bytes, options }: Question): Promise<Tasks[keyof Tasks]> {
  if (task === 'read') {
    const { readWorkbook } = await import('../read/read.ts');
    return readWorkbook(bytes, options);
  }
  const { compoundToXlsx } = await import('../fill/xls/compound-to-xlsx.ts');
  return compoundToXlsx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options.password);
}
