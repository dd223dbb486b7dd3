import { columnLetter } from '../address.ts';
import { WorkbookError } from '../model.ts';
import { MAX_TEXT, textTooLong } from './cell-text.ts';
import { dateSerial } from './serial.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { CellToWrite, ColumnToWrite, SheetToWrite } from './xlsx.ts';
import { STYLE } from './xlsx-styles.ts';
import { textElement } from './xml-text.ts';

/** The sheet as XML, in pieces of some 64 kB: heading row bold, filled and frozen, then one row after another. */
export async function* sheetXml(sheet: SheetToWrite, strings: SharedStrings): AsyncGenerator<string> {
  const letters = sheet.columns.map((_, i) => columnLetter(i));
  let piece = head(sheet.columns) + headingRow(sheet.columns, letters, strings);
  let number = 1;
  for await (const row of sheet.rows) {
    if (++number > MAX_ROWS) throw tooManyRows(sheet.name);
    piece += `<row r="${number}">`;
    for (let i = 0; i < row.length; i++) {
      letters[i] ??= columnLetter(i);
      piece += cellXml(row[i], letters[i]! + number, strings);
    }
    piece += '</row>';
    if (piece.length > 1 << 16) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

function head(columns: readonly ColumnToWrite[]): string {
  const cols = columns
    .map((column, i) => {
      const width = column.width ?? defaultWidth(column.heading);
      return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
    })
    .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${cols && `<cols>${cols}</cols>`}<sheetData>`;
}

/** Widths are counted in digits of the default font; a Chinese character takes two. */
function defaultWidth(heading: string): number {
  const digits = [...heading].reduce((sum, c) => sum + (c.charCodeAt(0) > 0xff ? 2 : 1), 0);
  return Math.min(Math.max(digits + 3, 9), 40);
}

function headingRow(columns: readonly ColumnToWrite[], letters: string[], strings: SharedStrings): string {
  const cells = columns.map((column, i) =>
    textCell(column.heading, `${letters[i]}1`, STYLE.heading, strings),
  );
  return `<row r="1">${cells.join('')}</row>`;
}

function cellXml(cell: CellToWrite, address: string, strings: SharedStrings): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return textCell(cell, address, STYLE.text, strings);
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? `<c r="${address}"><v>${cell}</v></c>`
      : textCell(String(cell), address, STYLE.text, strings);
  }
  const serial = dateSerial(cell.date);
  if (serial === undefined) return textCell(cell.date, address, STYLE.text, strings);
  return `<c r="${address}" s="${serial % 1 ? STYLE.moment : STYLE.date}"><v>${serial}</v></c>`;
}

/** Texts are written as texts whatever they hold: `=1+1` in a table of people is no formula. */
function textCell(text: string, address: string, style: number, strings: SharedStrings): string {
  if (text.length > MAX_TEXT) throw textTooLong(address);
  const index = strings.indexOf(text);
  return index === undefined
    ? `<c r="${address}" s="${style}" t="inlineStr"><is>${textElement(text)}</is></c>`
    : `<c r="${address}" s="${style}" t="s"><v>${index}</v></c>`;
}

const MAX_ROWS = 1_048_576;

function tooManyRows(name: string): WorkbookError {
  return new WorkbookError(
    'sheet.too-many-rows',
    `工作表“${name}”超过 1048576 行，Excel 放不下，请改存为 csv 或分成几份。`,
    `Sheet "${name}" exceeds the 1,048,576 rows Excel can hold; write csv or split it.`,
  );
}
