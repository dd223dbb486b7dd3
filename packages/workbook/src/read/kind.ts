import type { Archive } from './zip/archive.ts';

/** What a file is by its first bytes; its name and extension are not asked. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'biff' | 'text' | Stranger;

/** A file that is surely no spreadsheet: what it is, in Chinese and English. */
export type Stranger = readonly [string, string];

const pdf: Stranger = ['是 PDF', 'a PDF'];
const image: Stranger = ['是图片', 'an image'];
const archive: Stranger = ['是压缩包,请先解压', 'a compressed archive; unpack it first'];

const signatures: [FileKind, string][] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['zip', 'PK\u0007\u0008'],
  ['compound', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['biff', '\u0009\u0000\u0004\u0000'],
  ['biff', '\u0009\u0002\u0006\u0000'],
  ['biff', '\u0009\u0004\u0006\u0000'],
  ['biff', '\u0009\u0008\u0008\u0000'],
  ['biff', '\u0009\u0008\u0010\u0000'],
  [pdf, '%PDF'],
  [image, '\u0089PNG'],
  [image, '\u00ff\u00d8\u00ff'],
  [image, 'GIF8'],
  [image, 'BM'],
  [archive, 'Rar!'],
  [archive, '7z\u00bc\u00af'],
  [archive, '\u001f\u008b'],
  [['是写字板(RTF)文档', 'an RTF document'], '{\\rtf'],
  [['是程序', 'a program'], 'MZ'],
  [['是数据库', 'a database'], 'SQLite format 3'],
];

export function kindOf(bytes: Buffer): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = bytes.toString('latin1', 0, 16);
  const found = signatures.find(([, signature]) => start.startsWith(signature));
  if (!found) return 'text';
  // Two letters may begin a text too; a text has no zero bytes.
  return found[1].length > 2 || bytes.subarray(0, 64).includes(0) ? found[0] : 'text';
}

/** What a zip is, by its parts. */
export function zipKindOf(parts: Archive): 'xlsx' | 'xlsb' | 'ods' | Stranger {
  if (parts.has('xl/workbook.bin')) return 'xlsb';
  if (parts.has('xl/workbook.xml')) return 'xlsx';
  const names = parts.names();
  const within = (folder: string) => names.some((name) => name.startsWith(folder));
  if (within('word/')) return ['是 Word 文档', 'a Word document'];
  if (within('ppt/')) return ['是演示文稿', 'a presentation'];
  if (parts.has('content.xml')) return 'ods';
  if (within('index/') && names.some((name) => name.endsWith('.iwa'))) {
    return ['是 Numbers 表格,请导出为 Excel 再试', 'an Apple Numbers document; export it to Excel'];
  }
  if (parts.has('[Content_Types].xml') || parts.has('_rels/.rels')) return 'xlsx';
  return archive;
}
