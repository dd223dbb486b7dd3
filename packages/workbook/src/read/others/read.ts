import type { Workbook } from '../../model.ts';
import { failure } from '../failures.ts';
import type { Budget } from '../limits.ts';
import type { ReadOptions } from '../read.ts';
import type { Archive } from '../zip/archive.ts';
import { examineCompound } from './compound.ts';
import { decrypt } from './password.ts';
import { readBySheetJs } from './sheetjs.ts';

/** Reads an OLE2 file: .xls, WPS .et, and any encrypted workbook. `readAgain` reads what was inside the encryption. */
export async function readCompound(
  bytes: Buffer,
  options: ReadOptions,
  budget: Budget,
  readAgain: (bytes: Buffer) => Promise<Workbook>,
): Promise<Workbook> {
  switch (examineCompound(bytes).holds) {
    case 'encrypted-package':
      return readAgain(await decrypt(bytes, options.password));
    case 'encrypted-workbook':
      return readBySheetJs(await decrypt(bytes, options.password), 'xls', budget);
    default:
      return readBySheetJs(bytes, 'xls', budget);
  }
}

/** Reads the zip formats that are not xlsx. Every part is unpacked once first, to see that none is larger than it says. */
export async function readForeignZip(bytes: Buffer, archive: Archive, budget: Budget): Promise<Workbook> {
  if (archive.has('content.xml') && (await isEncryptedOds(archive))) {
    throw failure('file.encrypted', [
      '.ods 的密码只能在原软件里去掉,请去掉后另存',
      'that of an .ods can only be taken off where it was made',
    ]);
  }
  for (const name of archive.names()) for await (const _ of archive.chunks(name));
  return readBySheetJs(bytes, archive.has('content.xml') ? 'ods' : 'xlsb', budget);
}

async function isEncryptedOds(archive: Archive): Promise<boolean> {
  let manifest = '';
  for await (const chunk of archive.chunks('META-INF/manifest.xml')) manifest += chunk.toString('latin1');
  return manifest.includes('encryption-data');
}
