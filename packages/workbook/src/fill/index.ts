import { notATemplate } from './failures.ts';
import { Template } from './template.ts';
import { convertXls } from './xls/convert-xls.ts';

export type { CellOptions, InsertOptions, SaveOptions, Template } from './template.ts';
export { convertXls } from './xls/convert-xls.ts';

/**
 * Opens a blank form for filling: .xlsx, .xlsm, .xltx, .xltm, and .xls or .et, which are made .xlsx first. Throws
 * `WorkbookError` with a code (`template.unsupported`, `file.encrypted`, `file.damaged`, `file.bomb`).
 */
export async function openTemplate(bytes: Uint8Array): Promise<Template> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start === 'd0cf11e0') return Template.open(await convertXls(bytes));
  if (!start.startsWith('504b')) throw notATemplate();
  return Template.open(bytes);
}
