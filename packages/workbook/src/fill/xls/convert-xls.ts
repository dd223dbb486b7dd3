import { WorkbookError } from '../../model.ts';
import { failure } from '../../read/failures.ts';
import { library } from '../../read/others/library.ts';
import { sheetName } from '../../write/sheet-name.ts';
import { xmlAttribute, xmlText } from '../../write/xml-text.ts';
import { collect, ZipWriter } from '../../write/zip.ts';
import { readBook, textOfFormula, type XlsBook } from './book.ts';
import { RECORD } from './records.ts';
import { readSheet } from './sheet.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';

/**
 * A workbook of Excel 97–2003 (.xls, .et) as .xlsx that looks the same: fonts, colours, borders, merges, widths,
 * heights, number formats, validations, frozen panes, print set-up. Pictures, comments and conditional formats are
 * left behind. Workbooks of Excel 5 and 95 keep their texts, numbers, formulas and widths, by way of
 * SheetJS. Throws `file.encrypted`, `file.damaged`, `file.not-a-spreadsheet`.
 */
export async function convertXls(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = workbookStream(bytes);
  if (!stream) return convertOld(bytes);
  try {
    return await writeBook(stream, readBook(stream));
  } catch (error) {
    // Reading past the end of a record: the file says what it does not hold.
    throw error instanceof WorkbookError ? error : failure('file.damaged');
  }
}

/** The stream of a BIFF8 workbook; `undefined` where it is older. */
function workbookStream(bytes: Uint8Array): Buffer | undefined {
  const { CFB } = library();
  let content: Uint8Array | undefined;
  try {
    const container = CFB.read(Buffer.from(bytes), { type: 'buffer' });
    if (CFB.find(container, '/EncryptedPackage')) throw failure('file.encrypted');
    const found = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
    content = found?.content as Uint8Array | undefined;
  } catch (error) {
    throw error instanceof WorkbookError ? error : failure('file.damaged');
  }
  if (!content) throw failure('file.not-a-spreadsheet');
  const stream = Buffer.from(content);
  if (stream.length < 8) throw failure('file.damaged');
  const isBiff8 = stream.readUInt16LE(0) === RECORD.BOF && stream.readUInt16LE(4) === 0x0600;
  return isBiff8 ? stream : undefined;
}

function convertOld(bytes: Uint8Array): Uint8Array {
  const { read, write } = library();
  try {
    return write(read(bytes, { cellStyles: true, cellNF: true }), { type: 'buffer', bookType: 'xlsx' });
  } catch {
    throw failure('file.damaged');
  }
}

async function writeBook(stream: Buffer, book: XlsBook): Promise<Uint8Array> {
  const { sink, bytes } = collect();
  const zip = new ZipWriter(sink);
  const sheets = book.sheets.filter((sheet) => sheet.isWorksheet);
  if (sheets.length === 0) throw failure('file.not-a-spreadsheet');
  const names: string[] = [];
  for (const sheet of sheets) names.push(sheetName(sheet.name, names));
  await zip.add('[Content_Types].xml', contentTypes(sheets.length));
  await zip.add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  await zip.add('xl/workbook.xml', workbookXml(book, names));
  const targets = sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]);
  await zip.add('xl/_rels/workbook.xml.rels', relationships([...targets, ['styles', 'styles.xml']]));
  await zip.add('xl/styles.xml', stylesXml(book));
  for (const [i, { start, name }] of sheets.entries()) {
    const index = book.sheets.findIndex((sheet) => sheet.name === name);
    const sheet = readSheet(stream, start, book);
    const filter = sheet.filtered ? filterRange(book, index) : undefined;
    await zip.stream(
      `xl/worksheets/sheet${i + 1}.xml`,
      sheetXml(sheet, book, index === book.activeSheet, filter),
    );
  }
  await zip.end();
  return bytes();
}

function filterRange(book: XlsBook, sheet: number): string | undefined {
  const name = book.names.find((one) => one.sheet === sheet && one.name === '_xlnm._FilterDatabase');
  return name && textOfFormula(book, name.code)?.replace(/^.*!/, '').replaceAll('$', '');
}

function workbookXml(book: XlsBook, names: string[]): string {
  const sheets = book.sheets.filter((sheet) => sheet.isWorksheet);
  const listed = sheets.map(({ state }, i) => {
    const hidden = state === 'visible' ? '' : ` state="${state}"`;
    return `<sheet name="${xmlAttribute(names[i]!)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  const place = (index: number) => sheets.indexOf(book.sheets[index]!);
  const seen = new Set<string>();
  const defined = book.names.flatMap(({ name, sheet, hidden, code }) => {
    const text = code.length > 0 && name !== '_xlnm.Unknown' ? textOfFormula(book, code) : undefined;
    if (text === undefined || (sheet !== undefined && place(sheet) < 0)) return [];
    // Some programs write a name twice, which Excel takes for damage.
    if (seen.size === seen.add(`${name} ${sheet}`.toLowerCase()).size) return [];
    const local = sheet === undefined ? '' : ` localSheetId="${place(sheet)}"`;
    return `<definedName name="${xmlAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}>${xmlText(text)}</definedName>`;
  });
  const active = Math.max(place(book.activeSheet), 0);
  return `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><workbookPr${book.date1904 ? ' date1904="1"' : ''}/><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${listed.join('')}</sheets>${defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''}</workbook>`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet']),
  ];
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${SHEET_TYPE}.${type}+xml"/>`,
  );
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: [type: string, target: string][]): string {
  const entries = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}
