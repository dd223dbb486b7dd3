import { SharedStrings } from './shared-strings.ts';
import { sheetName } from './sheet-name.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './xlsx-styles.ts';
import { xmlAttribute } from './xml-text.ts';
import { collect, type Sink, ZipWriter } from './zip.ts';

export interface SheetToWrite {
  /** Made acceptable to Excel and unlike the other sheets' names where it is not. */
  name: string;
  columns: readonly ColumnToWrite[];
  rows: Iterable<readonly CellToWrite[]> | AsyncIterable<readonly CellToWrite[]>;
}

export interface ColumnToWrite {
  heading: string;
  /** In digits of the default font; a Chinese character takes two. By default as wide as the heading. */
  width?: number;
}

/** Strings are text whatever they look like; `{ date: '2026-03-01' }` becomes a date that Excel can sort. */
export type CellToWrite = string | number | boolean | { date: string } | null | undefined;

/**
 * Writes tables as an .xlsx file: the heading row bold, filled and frozen, ID numbers kept as text. The same
 * input gives the same bytes. Throws `WorkbookError` (`sheet.too-many-rows`, `cell.too-long`).
 */
export async function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { sink, bytes } = collect();
  await writeXlsxTo(sink, sheets);
  return bytes();
}

/** The same row by row into a sink, so that neither rows nor file need lie in memory. */
export async function writeXlsxTo(sink: Sink, sheets: readonly SheetToWrite[]): Promise<void> {
  const zip = new ZipWriter(sink);
  const strings = new SharedStrings();
  const names: string[] = [];
  for (const sheet of sheets) names.push(sheetName(sheet.name, names));
  await zip.add('[Content_Types].xml', contentTypes(sheets.length));
  await zip.add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  await zip.add('xl/workbook.xml', workbook(names));
  await zip.add('xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length));
  await zip.add('xl/styles.xml', stylesXml);
  for (const [i, sheet] of sheets.entries()) {
    await zip.stream(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, strings));
  }
  await zip.stream('xl/sharedStrings.xml', strings.xml());
  await zip.end();
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet']),
  ];
  const overrides = parts
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${SHEET_TYPE}.${type}+xml"/>`)
    .join('');
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function workbookRelationships(sheets: number): string {
  return relationships([
    ...Array.from({ length: sheets }, (_, i): [string, string] => [
      'worksheet',
      `worksheets/sheet${i + 1}.xml`,
    ]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
}

function relationships(targets: [type: string, target: string][]): string {
  const entries = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

function workbook(names: string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${xmlAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}
