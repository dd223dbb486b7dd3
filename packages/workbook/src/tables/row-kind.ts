import { cellKind } from './cell-kind.ts';
import type { DrawnCell } from './grid.ts';
import type { AsideKind } from './table.ts';
import { sheetWords } from './words.ts';

/** How the rows of one table are told apart. Columns are those of the table; the serial column is -1 where there is none. */
export interface RowContext {
  width: number;
  serialColumn: number;
  /** Normalised headings by column, to recognise a header printed again on the next page. */
  headings: Map<number, string>;
  /** Nothing but heading rows stand above. */
  first: boolean;
  /** A record stands somewhere below. */
  recordsBelow: boolean;
}

/** What a row under a heading is: a record, or one of the kinds that are set aside. */
export function rowKind(cells: DrawnCell[], context: RowContext): 'record' | AsideKind {
  if (cells.length === 0) return 'blank';
  const first = cells[0]!;
  const text = first.text.replace(/\s+/g, '');
  const leading = cells.slice(0, 3).map((cell) => cell.text.replace(/\s+/g, ''));
  if (repeatsHeadings(cells, context.headings)) return 'repeated-header';
  if (leading.some((t) => sheetWords.isSubtotal(t))) return 'subtotal';
  if (leading.some((t) => sheetWords.isTotal(t))) return 'total';
  if (cells.every((cell) => cell.column === context.serialColumn)) {
    return cellKind(text) === 'number' ? 'blank' : loneCell(cells, context);
  }
  if (isSignatureRow(cells, context)) return 'signature';
  if (sheetWords.isNote(first.text) && cells.length <= 2) return 'note';
  if (context.first && isExplanationRow(cells)) return 'explanation';
  if (cells.length === 1) return loneCell(cells, context);
  return 'record';
}

/** A single cell in a row: the name of a section, a footnote, or a record of which only one thing is known. */
function loneCell(cells: DrawnCell[], context: RowContext): 'record' | AsideKind {
  const cell = cells[0]!;
  const wide = cell.columnSpan >= Math.max(2, context.width * 0.5);
  const kind = cellKind(cell.text);
  if (wide || context.width >= 3) {
    if (kind === 'sentence' || cell.text.length > 24) return 'note';
    if (!context.recordsBelow && sheetWords.isSignature(cell.text)) return 'signature';
    if (sheetWords.isUnitOrDate(cell.text)) return 'unit-date';
    const inFirstColumns = wide || cell.column <= (context.serialColumn >= 0 ? context.serialColumn : -1);
    if (inFirstColumns) return context.recordsBelow ? 'section' : 'note';
  }
  return 'record';
}

function repeatsHeadings(cells: DrawnCell[], headings: Map<number, string>): boolean {
  if (cells.length < 2) return false;
  const same = cells.filter((cell) => headings.get(cell.column) === cell.text.replace(/\s+/g, '')).length;
  return same >= 2 && same >= cells.length * 0.7;
}

function isSignatureRow(cells: DrawnCell[], context: RowContext): boolean {
  if (!context.recordsBelow && cells.every(({ text }) => isOpenLabel(text))) return true;
  const signed = cells.filter((cell) => sheetWords.isSignature(cell.text)).length;
  return signed > 0 && (signed >= cells.length * 0.5 || cells.length <= Math.max(1, context.width * 0.3));
}

/** `网格员：` with nothing or little behind it: a line to be signed, whatever the office is called. */
function isOpenLabel(text: string): boolean {
  return /^([\p{Script=Han}()/\s]{2,14}:\s*[^:]{0,8}\s*)+$/u.test(text.normalize('NFKC'));
}

function isExplanationRow(cells: DrawnCell[]): boolean {
  if (cells.length < 2) return false;
  const words = cells.filter((cell) => sheetWords.isExplanation(cell.text)).length;
  return words >= Math.max(1, cells.length * 0.4) || countsColumns(cells);
}

/** `1 2 3 4 …` or `甲 乙 1 2 …` under the headings: numbers of columns, as statistical forms print them. */
function countsColumns(cells: DrawnCell[]): boolean {
  if (cells.length < 4) return false;
  const numbers = cells.map((cell) => cell.text.replace(/[()()列栏]/g, '').trim());
  const counted = numbers.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const rest = numbers.filter((text) => !/^\d{1,2}$/.test(text));
  return (
    rest.every((text) => /^[甲乙丙丁]$/.test(text)) &&
    counted.every((n, i) => i === 0 || n === counted[i - 1]! + 1)
  );
}
