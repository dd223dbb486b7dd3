import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Problem, type Workbook, WorkbookError } from '@onetable/workbook';
import { readWorkbookSafely } from '@onetable/workbook/read';
import type { Context } from '../command.ts';
import type { Input } from '../inputs.ts';

/** A file that was opened, or the reason why it could not be. */
export interface FileReading {
  input: Input;
  /** What the file is called in every list: its name, with folders only where two files share it. */
  name: string;
  workbook?: Workbook;
  failure?: Problem;
  /** What went wrong without making the file unreadable. */
  problems: Problem[];
  /** Of the bytes: the same file under another name has the same. */
  digest?: string;
}

/** As many files are read at once: the next is decoded while the last is understood. */
const AT_ONCE = 2;

/** Reads the files of a command in order, never failing as a whole: a file that cannot be read says why. */
export async function* readFiles(context: Context): AsyncGenerator<FileReading> {
  const { inputs, options, message, progress } = context;
  const names = namesOf(inputs);
  const at = progress.stage(message('stage.reading'), inputs.length);
  const started: Promise<FileReading>[] = [];
  for (let i = 0; i < inputs.length; i++) {
    while (started.length < inputs.length && started.length < i + AT_ONCE) {
      const n = started.length;
      started.push(readOne(inputs[n]!, names[n]!, options.password));
    }
    const reading = await started[i]!;
    started[i] = undefined as never;
    at(i + 1);
    yield reading;
  }
}

export async function readOne(
  input: Input,
  name: string,
  password: string | undefined,
): Promise<FileReading> {
  try {
    refuseUnbounded(input.path);
    const bytes = await readFile(input.path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const workbook = await readWorkbookSafely(bytes, { password });
    return { input, name, workbook, problems: workbook.problems, digest };
  } catch (error) {
    return { input, name, problems: [], failure: failureOf(error) };
  }
}

const MOST_BYTES = 2 ** 31 - 1;

/** A pipe or a device named as a file has no end, and what does not fit a buffer cannot be read at once. */
export function refuseUnbounded(path: string): void {
  const there = statSync(path);
  if (!there.isFile()) {
    throw new WorkbookError('file.not-a-file', '这不是一个文件。', 'This is not a file.');
  }
  if (there.size > MOST_BYTES) {
    throw new WorkbookError(
      'file.too-large',
      '文件太大，请分成几个再试。',
      'The file is too large; split it.',
    );
  }
}

function failureOf(error: unknown): Problem {
  if (error instanceof WorkbookError)
    return { code: error.code, message: error.message, english: error.english };
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') {
    return { code: 'file.missing', message: '找不到这个文件。', english: 'The file is not there.' };
  }
  if (
    code === 'ELOOP' ||
    code === 'ENAMETOOLONG' ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EISDIR' ||
    code === 'EBUSY'
  ) {
    return {
      code: 'file.not-readable',
      message: '没有权限读这个文件，或它正被占用。',
      english: 'The file may not be read.',
    };
  }
  if (code === 'ERR_FS_FILE_TOO_LARGE') {
    return {
      code: 'file.too-large',
      message: '文件太大，请分成几个再试。',
      english: 'The file is too large; split it.',
    };
  }
  throw error;
}

function namesOf(inputs: Input[]): string[] {
  const count = new Map<string, number>();
  for (const { shown } of inputs) count.set(basename(shown), (count.get(basename(shown)) ?? 0) + 1);
  return inputs.map(({ shown }) => (count.get(basename(shown))! > 1 ? shown : basename(shown)));
}
