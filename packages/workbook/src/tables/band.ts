import { cellKind, isData } from './cell-kind.ts';
import type { DrawnCell, Grid } from './grid.ts';
import type { HeadingSense } from './table.ts';
import { sheetWords } from './words.ts';

/** The heading rows of one table, and the columns they reach over. */
export interface Band {
  first: number;
  last: number;
  firstColumn: number;
  lastColumn: number;
}

export const HEADING = 0.5;
const MOST_HEADING_ROWS = 4;

export const right = (cell: DrawnCell) => cell.column + cell.columnSpan - 1;
export const bottom = (cell: DrawnCell) => cell.row + cell.rowSpan - 1;

/** Is this row made of headings? Two at least, hardly any data, and not fewer headings than other words. */
export function isHeadingRow(cells: DrawnCell[], sense: HeadingSense): boolean {
  let headings = 0;
  let data = 0;
  for (const cell of cells) {
    if (sense(cell.text) >= HEADING) headings++;
    else if (isData(cellKind(cell.text))) data++;
  }
  return headings >= 2 && data <= cells.length * 0.2 && headings >= cells.length * 0.4;
}

/** Columns between the first and the last cell of a row that no cell covers, from this row or merged from above. */
export function gapsOf(grid: Grid, cells: DrawnCell[]): number[] {
  const gaps: number[] = [];
  for (let i = 1; i < cells.length; i++) {
    for (let column = right(cells[i - 1]!) + 1; column < cells[i]!.column; column++) {
      if (grid.seen(cells[i]!.row, column) === '') gaps.push(column);
    }
  }
  return gaps;
}

/** Grows the heading row `row` upwards and downwards to all the rows that belong to the same heading. */
export function bandAround(grid: Grid, row: number, sense: HeadingSense): Band {
  let first = row;
  let last = row;
  while (last - first + 1 < MOST_HEADING_ROWS && isLeafRow(grid, first, last, sense)) last++;
  while (last - first + 1 < MOST_HEADING_ROWS && isParentRow(grid, first, sense)) first--;
  let firstColumn = Number.POSITIVE_INFINITY;
  let lastColumn = -1;
  for (let r = first; r <= last; r++) {
    for (const cell of grid.drawn(r)) {
      firstColumn = Math.min(firstColumn, cell.column);
      lastColumn = Math.max(lastColumn, right(cell));
    }
  }
  return { first, last, firstColumn, lastColumn };
}

/** Does the row under `last` carry the column headings of groups that stand in `last`? */
function isLeafRow(grid: Grid, first: number, last: number, sense: HeadingSense): boolean {
  const below = grid.drawn(last + 1);
  if (below.length === 0) return false;
  if (below.some((cell) => isData(cellKind(cell.text)) && sense(cell.text) < HEADING)) return false;
  const above = grid.drawn(last);
  const mergedPast = rowsOf(grid, first, last).some((cell) => bottom(cell) > last);
  const taken = new Set(above.filter((cell) => cell.columnSpan === 1).map((cell) => cell.column));
  const open = groupColumns(grid, above, below);
  const underGroups = below.filter((cell) => open.has(cell.column));
  const underLeaves = below.filter((cell) => taken.has(cell.column) && !open.has(cell.column));
  if (underLeaves.length > below.length * 0.2) return false;
  if (underGroups.length === 0) return mergedPast && below.some((cell) => sense(cell.text) >= HEADING);
  const known = below.filter((cell) => sense(cell.text) >= HEADING).length;
  return mergedPast || known >= below.length * 0.5 || underGroups.length >= 2;
}

/** Columns under a group heading: under a wide cell, or under a blank run that follows a heading. */
function groupColumns(grid: Grid, above: DrawnCell[], below: DrawnCell[]): Set<number> {
  const open = new Set<number>();
  const belowColumns = new Set(below.map((cell) => cell.column));
  above.forEach((cell, i) => {
    for (let column = cell.column; cell.columnSpan > 1 && column <= right(cell); column++) open.add(column);
    const next = above[i + 1]?.column ?? Math.max(right(cell) + 1, ...belowColumns) + 1;
    let run = false;
    for (let column = right(cell) + 1; column < next; column++) {
      if (grid.seen(cell.row, column) !== '' || !belowColumns.has(column)) break;
      open.add(column);
      run = true;
    }
    if (run && belowColumns.has(cell.column)) open.add(cell.column);
  });
  return open;
}

/** Does the row above `first` hold group headings over it? */
function isParentRow(grid: Grid, first: number, sense: HeadingSense): boolean {
  const cells = grid.drawn(first - 1);
  const under = grid.drawn(first);
  if (cells.length === 0 || under.length === 0) return false;
  if (cells.some((cell) => sheetWords.isUnitOrDate(cell.text) || cellKind(cell.text) === 'sentence'))
    return false;
  const width = right(under.at(-1)!) - under[0]!.column + 1;
  if (cells.length === 1 && (cells[0]!.columnSpan >= width * 0.7 || cells[0]!.columnSpan === 1)) return false;
  if (cells.some((cell) => isData(cellKind(cell.text)))) return false;
  const reaches = cells.some((cell) => bottom(cell) >= first);
  const groups = cells.filter(
    (cell) =>
      cell.columnSpan > 1 && under.some((leaf) => leaf.column >= cell.column && leaf.column <= right(cell)),
  );
  const known = cells.filter((cell) => sense(cell.text) >= HEADING).length;
  return reaches || groups.length > 0
    ? groups.length + known > 0
    : known >= 2 && known === cells.length && complements(cells, under);
}

/** Unmerged parents: few of them, each standing over a run of leaves and followed by blanks. */
function complements(cells: DrawnCell[], under: DrawnCell[]): boolean {
  return (
    under.length > cells.length && cells.every((cell) => under.some((leaf) => leaf.column === cell.column))
  );
}

function rowsOf(grid: Grid, first: number, last: number): DrawnCell[] {
  const cells: DrawnCell[] = [];
  for (let r = first; r <= last; r++) cells.push(...grid.drawn(r));
  return cells;
}

/** From the topmost heading to the column's own, repeated texts once. */
export function headingPath(grid: Grid, band: Band, column: number): string[] {
  const path: string[] = [];
  for (let r = band.first; r <= band.last; r++) {
    const text = grid.seen(r, column) || (r < band.last ? carried(grid, band, r, column) : '');
    const clean = text.replace(/\s+/g, '');
    if (clean !== '' && path.at(-1)?.replace(/\s+/g, '') !== clean) path.push(text.replace(/\s*\n\s*/g, ''));
  }
  return path;
}

/** An unmerged group heading stands over the blank cells to its right, as long as both have headings of their own below. */
function carried(grid: Grid, band: Band, row: number, column: number): string {
  if (!hasBelow(grid, band, row, column)) return '';
  for (let c = column - 1; c >= band.firstColumn; c--) {
    const text = grid.seen(row, c);
    if (text === '') continue;
    const merge = grid.mergeAt(row, c);
    if (merge && merge.lastColumn > merge.firstColumn) return '';
    return hasBelow(grid, band, row, c) ? text : '';
  }
  return '';
}

function hasBelow(grid: Grid, band: Band, row: number, column: number): boolean {
  for (let r = row + 1; r <= band.last; r++) if (grid.written(r, column) !== '') return true;
  return false;
}
