import type { Workbook } from '../model.ts';
import { failure } from './failures.ts';
import { kindOf } from './kind.ts';
import { Budget, type Limits } from './limits.ts';
import { readForeign } from './others/read.ts';
import { decodeText } from './text/decode.ts';
import { readDelimited } from './text/read.ts';
import { readXlsx } from './xlsx/read.ts';
import { Archive } from './zip/archive.ts';

export interface ReadOptions {
  password?: string;
  /** The file's name, for messages only. */
  name?: string;
  limits?: Partial<Limits>;
  onProgress?(done: number, total: number): void;
}

/**
 * Reads a spreadsheet of any known format, told by its bytes. Throws `WorkbookError` where it cannot be read;
 * what was met on the way without stopping is in `problems`.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  const budget = new Budget(bytes.length, options.limits);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kindOf(buffer)) {
    case 'empty':
      throw failure('file.empty');
    case 'zip': {
      const archive = await Archive.open(buffer, budget);
      if (archive.has('xl/workbook.bin') || archive.has('content.xml')) return readForeign(buffer, options);
      return readXlsx(archive, budget);
    }
    case 'text':
      return readDelimited(decodeText([buffer]), budget);
    default:
      return readForeign(buffer, options);
  }
}
