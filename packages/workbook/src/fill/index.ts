import { WorkbookError } from '../model.ts';
import { decrypt } from '../read/others/password.ts';
import { notATemplate } from './failures.ts';
import { Template } from './template.ts';
import { convertXls } from './xls/convert-xls.ts';

export type { CellOptions, InsertOptions, SaveOptions, Template } from './template.ts';
export { convertXls } from './xls/convert-xls.ts';

export interface OpenOptions {
  /** For a form that opens with a password only. */
  password?: string;
}

/**
 * Opens a blank form for filling: .xlsx, .xlsm, .xltx, .xltm, and .xls or .et, which are made .xlsx first. Throws
 * `WorkbookError` with a code: `template.unsupported`, `file.encrypted`, `file.wrong-password`, `file.damaged`,
 * `file.bomb`.
 */
export async function openTemplate(bytes: Uint8Array, options: OpenOptions = {}): Promise<Template> {
  if (!isContainer(bytes)) return openPlain(bytes);
  try {
    return await openPlain(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'file.encrypted') throw error;
    return openPlain(await decrypt(Buffer.from(bytes), options.password));
  }
}

async function openPlain(bytes: Uint8Array): Promise<Template> {
  if (isContainer(bytes)) return Template.open(await convertXls(bytes));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notATemplate();
  return Template.open(bytes);
}

/** An OLE2 file: a workbook of Excel 5 to 2003, or a newer one under a password. */
function isContainer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0';
}
