import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { cellAddress } from '../../address.ts';
import type { Cell, Format, Problem, Row, Sheet, Workbook } from '../../model.ts';
import { failure } from '../failures.ts';
import type { Budget } from '../limits.ts';
import { LongTexts } from '../long-texts.ts';
import { booleanCell, errorCell, type NumberReader, numberReader } from '../numbers/cell-format.ts';
import { library } from './library.ts';

/** Reads through SheetJS what we have no reader of our own for. `source` is bytes, or text already decoded. */
export function readBySheetJs(
  source: Buffer | string,
  format: Format,
  budget: Budget,
  password?: string,
): Workbook {
  const book = parse(source, password);
  const cells = new CellReader(book.Workbook?.WBProps?.date1904 ?? false);
  const sheets: Sheet[] = [];
  const problems: Problem[] = [];
  book.SheetNames.forEach((name, index) => {
    const sheet = book.Sheets[name];
    // Charts, dialogs and macro sheets carry no roster.
    if (!sheet || (sheet['!type'] && sheet['!type'] !== 'sheet')) return;
    const state = book.Workbook?.Sheets?.[index]?.Hidden ? 'hidden' : 'visible';
    const comments = new Map<string, string>();
    const longTexts = new LongTexts();
    sheets.push({
      name,
      state,
      rows: rowsOf(sheet, cells, comments, longTexts, budget),
      merges: mergesOf(sheet),
      comments,
    });
    problems.push(...longTexts.problems(name));
  });
  return { format, sheets, problems };
}

function parse(source: Buffer | string, password?: string): WorkBook {
  // `raw` keeps the text of html and text tables as written: 00123 and 18 digits stay what they are.
  const options = {
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellHTML: false,
    cellFormula: false,
    raw: true,
  };
  try {
    return library().read(source, {
      ...options,
      password,
      type: typeof source === 'string' ? 'string' : 'buffer',
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password is incorrect/i.test(message)) throw failure('file.wrong-password');
    if (/password|encrypt/i.test(message)) throw failure('file.encrypted');
    throw failure('file.damaged');
  }
}

function rowsOf(
  sheet: WorkSheet,
  cells: CellReader,
  comments: Map<string, string>,
  longTexts: LongTexts,
  budget: Budget,
): Row[] {
  const rows: Row[] = [];
  const data = (sheet['!data'] ?? []) as (CellObject[] | undefined)[];
  data.forEach((line, index) => {
    if (!line) return;
    const row: Row = { number: index + 1, cells: [] };
    line.forEach((cell, column) => {
      const comment = cell?.c?.map(({ t }) => t).join('\n');
      if (comment) comments.set(cellAddress(row.number, column), comment);
      const fill = fillOf(cell);
      if (fill) {
        row.fills ??= [];
        row.fills[column] = fill;
      }
      const value = cell ? cells.read(cell) : '';
      if (value === '') return;
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = typeof value === 'string' ? longTexts.cut(value, row.number) : value;
    });
    if (row.cells.length === 0) return;
    budget.spendCells(row.cells.length);
    if (sheet['!rows']?.[index]?.hidden) row.hidden = true;
    rows.push(row);
  });
  return rows;
}

function mergesOf(sheet: WorkSheet) {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r + 1,
    lastRow: e.r + 1,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
}

function fillOf(cell: CellObject | undefined): string | undefined {
  if (cell?.s?.patternType !== 'solid') return undefined;
  const rgb = String(cell.s.fgColor?.rgb ?? '')
    .slice(-6)
    .toUpperCase();
  return /^[0-9A-F]{6}$/.test(rgb) && rgb !== 'FFFFFF' ? rgb : undefined;
}

class CellReader {
  readonly #date1904: boolean;
  readonly #readers = new Map<string, NumberReader>();

  constructor(date1904: boolean) {
    this.#date1904 = date1904;
  }

  read(cell: CellObject): Cell {
    switch (cell.t) {
      case 's':
        return String(cell.v ?? '');
      case 'b':
        return booleanCell(Boolean(cell.v));
      case 'e':
        return errorCell(cell.w ?? '#N/A');
      case 'n':
        return this.#reader(codeOf(cell))(Number(cell.v));
      case 'd':
        return String(cell.w ?? cell.v);
      default:
        return '';
    }
  }

  #reader(code: string): NumberReader {
    let reader = this.#readers.get(code);
    if (!reader) {
      reader = numberReader(code, this.#date1904);
      this.#readers.set(code, reader);
    }
    return reader;
  }
}

/** The Chinese built-in date ids have no code in SheetJS, which shows them as a date all the same: `1/5/90`. */
function codeOf(cell: CellObject): string {
  const code = String(cell.z ?? 'General');
  const shownAsDate = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(cell.w ?? '');
  return shownAsDate && (code === 'General' || code === 'm/d/yy') ? 'yyyy/m/d' : code;
}
