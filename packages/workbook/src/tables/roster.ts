import { type Band, headingPath } from './band.ts';
import type { DrawnCell, Grid } from './grid.ts';
import { type RowContext, rowKind } from './row-kind.ts';
import { isSerialHeading } from './serial-heading.ts';
import type { AsideRow, Table, TableColumn } from './table.ts';

/** Reads one table: its heading band, and the rows from under it to `lastRow`. */
export function readRoster(grid: Grid, band: Band, lastRow: number): Table {
  const rows = rowsUnder(grid, band, lastRow);
  const columns = columnsOf(grid, band, rows);
  const context = contextOf(band, columns);
  const kinds: ReturnType<typeof rowKind>[] = [];
  const explained = rows.findIndex(
    ({ cells }) => rowKind(cells, { ...context, first: true, recordsBelow: true }) !== 'explanation',
  );
  let recordsBelow = false;
  for (let i = rows.length - 1; i >= 0; i--) {
    kinds[i] = rowKind(rows[i]!.cells, { ...context, first: i < explained, recordsBelow });
    if (kinds[i] === 'record') recordsBelow = true;
  }
  const records = rows.filter((_, i) => kinds[i] === 'record').map(({ row }) => row);
  const aside = rows.flatMap(({ row }, i): AsideRow[] => {
    const kind = kinds[i]!;
    return kind === 'record' ? [] : [{ row, kind }];
  });
  const dataRows: [number, number] =
    records.length > 0 ? [records[0]!, records.at(-1)!] : [band.last + 1, band.last];
  return { kind: 'roster', headerRows: [band.first, band.last], dataRows, columns, records, aside };
}

interface RowCells {
  row: number;
  cells: DrawnCell[];
}

/** Rows of the sheet under the band, with their cells inside the band's columns (to the sheet's edge for a band alone). */
function rowsUnder(grid: Grid, band: Band, lastRow: number): RowCells[] {
  const found: RowCells[] = [];
  for (const row of grid.rows) {
    if (row.number <= band.last || row.number > lastRow) continue;
    const cells = grid
      .drawn(row.number)
      .filter((cell) => cell.column + cell.columnSpan > band.firstColumn && cell.column <= band.lastColumn);
    if (cells.length > 0) found.push({ row: row.number, cells });
  }
  return found;
}

function columnsOf(grid: Grid, band: Band, rows: RowCells[]): TableColumn[] {
  const used = new Set<number>();
  for (const { cells } of rows.slice(0, 500)) for (const cell of cells) used.add(cell.column);
  const columns: TableColumn[] = [];
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    const path = headingPath(grid, band, column);
    const copy = path.length > 0 && isCoveredByWiderHeading(grid, band, column) && !used.has(column);
    if ((path.length > 0 && !copy) || (path.length === 0 && used.has(column))) columns.push({ column, path });
  }
  return columns;
}

/** A heading merged over two columns of which only the first is used is one column. */
function isCoveredByWiderHeading(grid: Grid, band: Band, column: number): boolean {
  const merge = grid.mergeAt(band.last, column);
  return merge !== undefined && merge.firstColumn < column;
}

function contextOf(band: Band, columns: TableColumn[]): Omit<RowContext, 'first' | 'recordsBelow'> {
  const headings = new Map<number, string>();
  let serialColumn = -1;
  for (const { column, path } of columns) {
    const own = (path.at(-1) ?? '').replace(/\s+/g, '');
    headings.set(column, own);
    if (serialColumn < 0 && isSerialHeading(own)) serialColumn = column;
  }
  return { width: band.lastColumn - band.firstColumn + 1, serialColumn, headings };
}
