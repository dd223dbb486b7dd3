import { examineCompound } from '../../read/others/compound.ts';
import { decrypt } from '../../read/others/password.ts';
import { convertXls } from './convert-xls.ts';

/**
 * An OLE2 form (.xls, WPS .et, or anything encrypted) as .xlsx. Others' code takes containers and encryption apart:
 * to be run in a thread. Throws `file.encrypted`, `file.wrong-password`, `file.damaged`, `file.truncated`,
 * `file.not-a-spreadsheet`.
 */
export async function compoundToXlsx(bytes: Buffer, password?: string): Promise<Uint8Array> {
  switch (examineCompound(bytes).holds) {
    case 'encrypted-package':
      return decrypt(bytes, password);
    case 'encrypted-workbook':
      return convertXls(await decrypt(bytes, password));
    default:
      return convertXls(bytes);
  }
}
