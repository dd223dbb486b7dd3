import type { Sheet } from '../model.ts';
import { type Band, bandAround, gapsOf, HEADING, headingPath, isHeadingRow } from './band.ts';
import { readCards } from './card.ts';
import { cellKind, isData } from './cell-kind.ts';
import { Grid } from './grid.ts';
import { guessBand } from './guess-band.ts';
import { liesOnItsSide } from './on-its-side.ts';
import { readRoster } from './roster.ts';
import { splitSideBySide } from './side-by-side.ts';
import type { AsideRow, Card, HeadingSense, Table } from './table.ts';
import { sheetWords } from './words.ts';

/** Header rows are looked for in every row up to here, and further down only in rows without any data. */
const CLOSE_LOOK = 60;

/**
 * Finds the tables of a sheet by evidence: what the texts are known to be (`sense`), how merged and blank cells
 * lie, and what kinds of values stand below. Cards are returned alone; tables come from top to bottom, those side
 * by side from left to right. Rows above a table (titles, unit and date lines) are set aside with it.
 */
export function findTables(sheet: Sheet, sense: HeadingSense): (Table | Card)[] {
  const grid = new Grid(sheet);
  if (grid.rows.length === 0) return [];
  const cards = readCards(grid, sense);
  if (cards.length > 0) return cards;
  if (liesOnItsSide(grid, sense)) return [];
  const bands = findBands(grid, sense);
  const tables: Table[] = [];
  let from = grid.rows[0]!.number;
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    const end = next ? titleStart(grid, band, next) - 1 : grid.lastRow;
    const above = rowsAbove(grid, from, band.first - 1);
    const sides = splitSideBySide(grid, band).map((side) => readRoster(grid, side, end));
    for (const side of sides)
      side.aside.unshift(...above, ...rowsAbove(grid, band.first, side.headerRows[0] - 1));
    tables.push(...sides);
    from = end + 1;
  });
  return tables;
}

function findBands(grid: Grid, sense: HeadingSense): Band[] {
  const bands: Band[] = [];
  let seen = 0;
  for (const { number: row } of grid.rows) {
    seen++;
    const last = bands.at(-1);
    if (last && row <= last.last) continue;
    if (seen > CLOSE_LOOK && hasData(grid, row)) continue;
    const cells = grid.drawn(row);
    if (!isHeadingRow(cells, sense)) continue;
    const band = bandAround(grid, row, sense);
    if (!isWhole(grid, band, sense)) continue;
    if (last && repeats(grid, last, band)) continue;
    if (last) band.first = Math.max(band.first, last.last + 1);
    bands.push(band);
  }
  if (bands.length > 0) return bands;
  const guess = guessBand(grid);
  return guess ? [guess] : [];
}

function hasData(grid: Grid, row: number): boolean {
  return grid.drawn(row).some((cell) => isData(cellKind(cell.text)));
}

/** Headings of a roster stand shoulder to shoulder; a row of labels with room for answers between is not one. */
function isWhole(grid: Grid, band: Band, sense: HeadingSense): boolean {
  const width = usedColumns(grid, band);
  let headed = 0;
  let known = 0;
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    const path = headingPath(grid, band, column);
    if (path.length > 0) headed++;
    if (path.some((text) => sense(text) >= HEADING)) known++;
  }
  const gaps = gapsOf(grid, grid.drawn(band.last)).filter((column) => isUsed(grid, band, column)).length;
  return (
    headed >= width * 0.6 &&
    known >= 2 &&
    known >= headed * 0.4 &&
    (gaps <= width * 0.3 || band.last > band.first)
  );
}

/** A column that is empty from the headings down is a spacer, however many there are. */
function usedColumns(grid: Grid, band: Band): number {
  let used = 0;
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    if (isUsed(grid, band, column)) used++;
  }
  return used;
}

const ROWS_LOOKED_AT = 20;

function isUsed(grid: Grid, band: Band, column: number): boolean {
  for (let row = band.first; row <= band.last + ROWS_LOOKED_AT; row++) {
    if (grid.seen(row, column) !== '') return true;
  }
  return false;
}

/** The same headings again in the same columns, with no title between: the next printed page of the same table. */
function repeats(grid: Grid, earlier: Band, later: Band): boolean {
  let same = 0;
  let headed = 0;
  for (let column = later.firstColumn; column <= later.lastColumn; column++) {
    const text = headingPath(grid, later, column).join('/');
    if (text === '') continue;
    headed++;
    if (text === headingPath(grid, earlier, column).join('/')) same++;
  }
  if (same < headed * 0.8 || headed < headedColumns(grid, earlier) * 0.8) return false;
  const title = titleTexts(grid, titleStart(grid, earlier, later), later.first - 1);
  const before = titleTexts(grid, grid.rows[0]!.number, earlier.first - 1);
  return title.every((text) => before.includes(text));
}

function headedColumns(grid: Grid, band: Band): number {
  let headed = 0;
  for (let column = band.firstColumn; column <= band.lastColumn; column++) {
    if (headingPath(grid, band, column).length > 0) headed++;
  }
  return headed;
}

function titleTexts(grid: Grid, first: number, last: number): string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const cells = grid.drawn(row);
    if (cells.length === 1 && !sheetWords.isTotal(cells[0]!.text))
      texts.push(cells[0]!.text.replace(/\s+/g, ''));
  }
  return texts;
}

/** Where the rows that introduce `band` begin: single cells and unit or date lines right above it. */
function titleStart(grid: Grid, previous: Band, band: Band): number {
  let row = band.first;
  while (row - 1 > previous.last) {
    const cells = grid.drawn(row - 1);
    const texts = cells.map((cell) => cell.text);
    const closes = texts.some(
      (text) =>
        sheetWords.isTotal(text) ||
        sheetWords.isSubtotal(text) ||
        sheetWords.isNote(text) ||
        /审核|签[字名]/.test(text),
    );
    if (closes || cells.length > 3 || (cells.length > 1 && !texts.some((t) => sheetWords.isUnitOrDate(t))))
      break;
    row--;
  }
  return row;
}

function rowsAbove(grid: Grid, first: number, last: number): AsideRow[] {
  const aside: AsideRow[] = [];
  for (let row = first; row <= last; row++) {
    const cells = grid.drawn(row);
    if (cells.length === 0) continue;
    const text = cells[0]!.text;
    if (cells.some((cell) => sheetWords.isUnitOrDate(cell.text))) aside.push({ row, kind: 'unit-date' });
    else if (sheetWords.isNote(text) || cellKind(text) === 'sentence') aside.push({ row, kind: 'note' });
    else aside.push({ row, kind: 'title' });
  }
  return aside;
}
