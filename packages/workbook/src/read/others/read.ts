import { createRequire } from 'node:module';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Cell, Row, Sheet, Workbook } from '../../model.ts';
import { failure } from '../failures.ts';
import { booleanCell, errorCell, numberReader } from '../numbers/cell-format.ts';
import type { ReadOptions } from '../read.ts';

/** Reads through SheetJS what we have no reader of our own for: xls, et, xlsb, ods, xml, html. */
export function readForeign(bytes: Buffer, options: ReadOptions): Workbook {
  const library: typeof import('@e965/xlsx') = createRequire(import.meta.url)('@e965/xlsx');
  let book: WorkBook;
  try {
    book = library.read(bytes, {
      dense: true,
      cellNF: true,
      cellDates: false,
      cellStyles: true,
      raw: true,
      password: options.password,
    });
  } catch {
    throw failure('file.damaged');
  }
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const sheets = book.SheetNames.map((name, index): Sheet => {
    const sheet = book.Sheets[name]!;
    return {
      name,
      state: book.Workbook?.Sheets?.[index]?.Hidden ? 'hidden' : 'visible',
      rows: rowsOf(sheet, date1904),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
        firstRow: s.r + 1,
        lastRow: e.r + 1,
        firstColumn: s.c,
        lastColumn: e.c,
      })),
      comments: new Map(),
    };
  });
  return { format: 'xls', sheets, problems: [] };
}

function rowsOf(sheet: WorkSheet, date1904: boolean): Row[] {
  const rows: Row[] = [];
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  data.forEach((line, index) => {
    if (!line) return;
    const cells: Cell[] = Array.from(line, (cell) => (cell ? cellOf(cell, date1904) : ''));
    while (cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return;
    const row: Row = { number: index + 1, cells };
    if (sheet['!rows']?.[index]?.hidden) row.hidden = true;
    rows.push(row);
  });
  return rows;
}

function cellOf(cell: CellObject, date1904: boolean): Cell {
  if (cell.t === 's') return String(cell.v ?? '');
  if (cell.t === 'b') return booleanCell(Boolean(cell.v));
  if (cell.t === 'e') return errorCell(cell.w ?? '#N/A');
  if (cell.t === 'n') return numberReader(String(cell.z ?? 'General'), date1904)(Number(cell.v));
  return '';
}
