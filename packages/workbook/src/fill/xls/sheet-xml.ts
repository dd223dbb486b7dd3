import { cellAddress, columnLetter } from '../../address.ts';
import type { Range } from '../../model.ts';
import { textElement, xmlAttribute, xmlText } from '../../write/xml-text.ts';
import type { XlsBook } from './book.ts';
import { breaksXml, pageXml } from './page-xml.ts';
import type { XlsCell, XlsRow, XlsSheet } from './sheet.ts';
import { fontParts } from './styles-xml.ts';
import type { XlsText } from './texts.ts';
import type { XlsValidation } from './validations.ts';

/** A sheet of a BIFF8 workbook as a worksheet part, in pieces. The order of its elements is fixed by the schema. */
export function* sheetXml(
  sheet: XlsSheet,
  book: XlsBook,
  selected: boolean,
  filter: string | undefined,
): Generator<string> {
  const { page } = sheet;
  const height = `defaultRowHeight="${sheet.defaultHeight}"${sheet.defaultHeightFixed ? ' customHeight="1"' : ''}`;
  const width = sheet.defaultWidth ? ` defaultColWidth="${sheet.defaultWidth}"` : '';
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${page.fit ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}${viewXml(sheet, selected)}<sheetFormatPr baseColWidth="${sheet.baseWidth}"${width} ${height}/>${columnsXml(sheet)}<sheetData>`;
  for (const number of [...sheet.rows.keys()].sort((a, b) => a - b))
    yield rowXml(number, sheet.rows.get(number)!, book);
  yield '</sheetData>';
  if (filter) yield `<autoFilter ref="${filter}"/>`;
  yield mergesXml(sheet.merges);
  yield validationsXml(sheet.validations);
  yield pageXml(page);
  yield `${breaksXml('rowBreaks', page.rowBreaks, 16_383)}${breaksXml('colBreaks', page.columnBreaks, 1_048_575)}</worksheet>`;
}

function viewXml({ gridLines, zeros, zoom, pane }: XlsSheet, selected: boolean): string {
  const flags = `${gridLines ? '' : ' showGridLines="0"'}${zeros ? '' : ' showZeros="0"'}${selected ? ' tabSelected="1"' : ''}${zoom ? ` zoomScale="${zoom}"` : ''}`;
  if (!pane || pane.columns + pane.rows === 0)
    return `<sheetViews><sheetView${flags} workbookViewId="0"/></sheetViews>`;
  const split =
    (pane.columns ? ` xSplit="${pane.columns}"` : '') + (pane.rows ? ` ySplit="${pane.rows}"` : '');
  const active = pane.columns && pane.rows ? 'bottomRight' : pane.rows ? 'bottomLeft' : 'topRight';
  const first = cellAddress(Math.max(pane.top, pane.rows) + 1, Math.max(pane.left, pane.columns));
  return `<sheetViews><sheetView${flags} workbookViewId="0"><pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml({ columns }: XlsSheet): string {
  const cols = columns
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, last, width, format, hidden }) => {
      const style = format ? ` style="${format}"` : '';
      return `<col min="${first + 1}" max="${last + 1}" width="${width}"${style}${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;
    });
  return cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '';
}

function rowXml(number: number, row: XlsRow, book: XlsBook): string {
  const height = row.height === undefined ? '' : ` ht="${row.height}"${row.fixed ? ' customHeight="1"' : ''}`;
  const format = row.format === undefined ? '' : ` s="${row.format}" customFormat="1"`;
  const cells = [...row.cells].sort(([a], [b]) => a - b);
  const inside = cells.map(([column, cell]) => cellXml(columnLetter(column) + (number + 1), cell, book));
  return `<row r="${number + 1}"${format}${height}${row.hidden ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
}

function cellXml(address: string, { format, value, formula }: XlsCell, book: XlsBook): string {
  const open = `<c r="${address}" s="${format}"`;
  const f = formula === undefined ? '' : `<f>${xmlText(formula)}</f>`;
  if (value === undefined) return f ? `${open}>${f}</c>` : `${open}/>`;
  if (typeof value === 'number') return `${open}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if ('error' in value) return `${open} t="e">${f}<v>${value.error}</v></c>`;
  if (f) return `${open} t="str">${f}<v>${xmlText(value.text)}</v></c>`;
  return value.text ? `${open} t="inlineStr"><is>${runsXml(value, book)}</is></c>` : `${open}/>`;
}

function runsXml({ text, runs }: XlsText, book: XlsBook): string {
  const starts = runs.filter((run, i) => run.start < (runs[i + 1]?.start ?? text.length));
  if (starts.length === 0) return textElement(text);
  const head = starts[0]!.start > 0 ? `<r>${textElement(text.slice(0, starts[0]!.start))}</r>` : '';
  return (
    head +
    starts
      .map(({ start, font }, i) => {
        const parts = book.fonts[font]
          ? `<rPr>${fontParts(book.fonts[font], book.palette, 'rFont')}</rPr>`
          : '';
        return `<r>${parts}${textElement(text.slice(start, starts[i + 1]?.start))}</r>`;
      })
      .join('')
  );
}

function mergesXml(merges: readonly Range[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${refOf(range)}"/>`).join('')}</mergeCells>`;
}

function validationsXml(all: readonly XlsValidation[]): string {
  const written = all.filter(
    (one) => one.ranges.length > 0 && (one.formulas[0] !== undefined || one.type === 'none'),
  );
  if (written.length === 0) return '';
  return `<dataValidations count="${written.length}">${written.map(validationXml).join('')}</dataValidations>`;
}

function validationXml(one: XlsValidation): string {
  const attributes: [string, string, boolean][] = [
    ['type', one.type, one.type !== 'none'],
    ['errorStyle', one.errorStyle, one.errorStyle !== 'stop'],
    ['operator', one.operator, one.operator !== 'between'],
    ['allowBlank', '1', one.allowBlank],
    ['showDropDown', '1', one.hideList],
    ['showInputMessage', '1', one.showPrompt],
    ['showErrorMessage', '1', one.showError],
    ['errorTitle', one.errorTitle, one.errorTitle !== ''],
    ['error', one.error, one.error !== ''],
    ['promptTitle', one.promptTitle, one.promptTitle !== ''],
    ['prompt', one.prompt, one.prompt !== ''],
    ['sqref', one.ranges.map(refOf).join(' '), true],
  ];
  const written = attributes
    .filter(([, , wanted]) => wanted)
    .map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`);
  const two = /etween$/.test(one.operator) && one.type !== 'list' && one.type !== 'custom';
  const formulas = one.formulas
    .slice(0, two ? 2 : 1)
    .map((formula, i) =>
      formula === undefined ? '' : `<formula${i + 1}>${xmlText(formula)}</formula${i + 1}>`,
    );
  return `<dataValidation${written.join('')}>${formulas.join('')}</dataValidation>`;
}

function refOf({ firstRow, firstColumn, lastRow, lastColumn }: Range): string {
  const [first, last] = [cellAddress(firstRow, firstColumn), cellAddress(lastRow, lastColumn)];
  return first === last ? first : `${first}:${last}`;
}
