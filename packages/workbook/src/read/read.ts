import { type Workbook, WorkbookError } from '../model.ts';
import { failure } from './failures.ts';
import { kindOf, zipKindOf } from './kind.ts';
import { Budget, type Limits } from './limits.ts';
import { readCompound, readForeignZip } from './others/read.ts';
import { readBySheetJs } from './others/sheetjs.ts';
import { readText } from './text/read.ts';
import { readXlsx } from './xlsx/read.ts';
import { Archive } from './zip/archive.ts';

export interface ReadOptions {
  /** For an encrypted file. Used once, never kept. */
  password?: string;
  limits?: Partial<Limits>;
}

/**
 * Reads a spreadsheet of any known format, told by its bytes. Throws `WorkbookError` where it cannot be read;
 * what was met on the way without stopping is in `problems`.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  return readWith(bytes, options, (read) => read());
}

/** Runs the reading of a format that others' code reads: at once, or somewhere safer. */
export type Elsewhere = (read: () => Workbook | Promise<Workbook>) => Workbook | Promise<Workbook>;

export async function readWith(
  bytes: Uint8Array,
  options: ReadOptions,
  elsewhere: Elsewhere,
): Promise<Workbook> {
  const budget = new Budget(bytes.length, options.limits);
  try {
    return await readBytes(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      options,
      budget,
      elsewhere,
    );
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    // Nobody foresaw this one. A clerk is told of damage; who looks for the reason finds it in `cause`.
    throw Object.assign(failure('file.damaged'), { cause: error });
  }
}

async function readBytes(
  bytes: Buffer,
  options: ReadOptions,
  budget: Budget,
  elsewhere: Elsewhere,
): Promise<Workbook> {
  const kind = kindOf(bytes);
  switch (kind) {
    case 'empty':
      throw failure('file.empty');
    case 'zip':
      return readZip(bytes, budget, elsewhere);
    case 'compound':
      return elsewhere(() =>
        readCompound(bytes, options, budget, (inside) => readBytes(inside, options, budget, elsewhere)),
      );
    case 'biff':
      return elsewhere(() => readBySheetJs(bytes, 'xls', budget, options.password));
    case 'text':
      return readText(bytes, budget, elsewhere);
    default:
      throw failure('file.not-a-spreadsheet', kind);
  }
}

async function readZip(bytes: Buffer, budget: Budget, elsewhere: Elsewhere): Promise<Workbook> {
  const archive = await Archive.open(bytes, budget);
  try {
    const kind = zipKindOf(archive);
    if (kind === 'xlsx') return await readXlsx(archive, budget);
    if (kind === 'xlsb' || kind === 'ods')
      return await elsewhere(() => readForeignZip(bytes, archive, budget));
    throw failure('file.not-a-spreadsheet', kind);
  } finally {
    archive.close();
  }
}
