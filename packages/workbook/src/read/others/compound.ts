import { failure } from '../failures.ts';
import { library } from './library.ts';

/** What an OLE2 file (the container of Office 97–2003, WPS and of every encrypted Office file) holds. */
export interface Compound {
  holds: 'workbook' | 'encrypted-package' | 'encrypted-workbook';
}

/** Tells an old workbook from an encrypted one; refuses Word, PowerPoint, mail and the rest by name. */
export function examineCompound(bytes: Buffer): Compound {
  const { CFB } = library();
  let container: ReturnType<typeof CFB.read>;
  try {
    container = CFB.read(bytes, { type: 'buffer' });
  } catch {
    throw failure(bytes.length % 512 === 0 ? 'file.damaged' : 'file.truncated');
  }
  if (CFB.find(container, '/EncryptionInfo')) return { holds: 'encrypted-package' };
  const workbook = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (workbook) {
    return { holds: isEncrypted(Buffer.from(workbook.content ?? [])) ? 'encrypted-workbook' : 'workbook' };
  }
  for (const [stream, chinese, english] of strangers) {
    if (CFB.find(container, stream)) throw failure('file.not-a-spreadsheet', [chinese, english]);
  }
  return { holds: 'workbook' };
}

const strangers = [
  ['/WordDocument', '是 Word 或 WPS 文字文档', 'a Word document'],
  ['/PowerPoint Document', '是演示文稿', 'a presentation'],
  ['/__properties_version1.0', '是邮件', 'a mail message'],
  ['/VisioDocument', '是 Visio 图', 'a Visio drawing'],
] as const;

/** A FilePass record among the first of the stream: everything after it is scrambled. */
function isEncrypted(stream: Buffer): boolean {
  const filePass = 0x2f;
  const endings = [0x0a, 0x85]; // end of the globals, first sheet
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const record = stream.readUInt16LE(at);
    if (record === filePass) return true;
    if (endings.includes(record)) return false;
  }
  return false;
}
