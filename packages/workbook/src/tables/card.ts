import { gapsOf, right } from './band.ts';
import { cardItems } from './card-items.ts';
import { isLabel } from './card-label.ts';
import { cardSpans } from './card-spans.ts';
import { familyTable } from './family-table.ts';
import type { Grid } from './grid.ts';
import { isCard, type LabelRows } from './is-card.ts';
import { isSerialHeading } from './serial-heading.ts';
import type { AsideRow, Card, HeadingSense } from './table.ts';
import { sheetWords } from './words.ts';

const MOST_CARD_ROWS = 120;

/** Reads a sheet as a card, or as several below each other; none where it is a roster or nothing of the kind. */
export function readCards(grid: Grid, sense: HeadingSense): Card[] {
  if (grid.rows.length === 0 || opensWithRoster(grid, sense)) return [];
  const cards: Card[] = [];
  for (const { first, last } of cardSpans(grid, sense)) {
    if (last - first >= MOST_CARD_ROWS) return [];
    const card = readCard(grid, sense, first, last);
    if (!card) return [];
    cards.push(card);
  }
  return cards;
}

/** A first row of headings that begins with 序号 and leaves no room for answers is a roster's, filled or blank. */
function opensWithRoster(grid: Grid, sense: HeadingSense): boolean {
  for (const { number: row } of grid.rows.slice(0, 12)) {
    const cells = grid.drawn(row);
    if (cells.length < 3 || cells.some((cell) => sheetWords.isUnitOrDate(cell.text))) continue;
    const labels = cells.filter((cell) => isLabel(cell, sense)).length;
    if (labels < 2) continue;
    return (
      isSerialHeading(cells[0]!.text) &&
      gapsOf(grid, cells).every((column) => grid.written(row + 1, column) !== '')
    );
  }
  return false;
}

function readCard(grid: Grid, sense: HeadingSense, firstRow: number, lastRow: number): Card | undefined {
  const width = sheetWidth(grid, firstRow, lastRow);
  const card: Card = {
    kind: 'card',
    range: { firstRow, lastRow, firstColumn: 0, lastColumn: width },
    items: [],
    tables: [],
    aside: [],
  };
  const labelRows: LabelRows = { beside: 0, above: 0, spread: 0 };
  let row = firstRow;
  while (row <= lastRow) {
    const asked = new Set(card.items.map(({ path }) => path.at(-1)!));
    const table = familyTable(grid, row, card.range, asked, sense);
    if (table) {
      card.tables.push(table.table);
      row = table.next;
      continue;
    }
    const items = cardItems(grid, row, width, sense);
    for (const item of items) card.items.push(item);
    // One label and several values after it: a table lying on its side, which nobody's card is.
    if (items.length === 1 && grid.drawn(row).length > 3) labelRows.spread++;
    if (items.some(({ answer }) => answer.row === row)) labelRows.beside++;
    else if (items.length > 1) labelRows.above++;
    else if (!card.items.some(({ answer }) => answer.row === row)) setAside(grid, row, card.aside);
    row++;
  }
  return isCard(card, labelRows) ? card : undefined;
}

function sheetWidth(grid: Grid, first: number, last: number): number {
  let width = 0;
  for (let row = first; row <= last; row++) {
    for (const cell of grid.drawn(row)) if (cell.columnSpan < 200) width = Math.max(width, right(cell));
  }
  return width;
}

function setAside(grid: Grid, row: number, aside: AsideRow[]): void {
  const cells = grid.drawn(row);
  if (cells.length === 0) return;
  const text = cells[0]!.text;
  if (sheetWords.isNote(text)) aside.push({ row, kind: 'note' });
  else if (sheetWords.isSignature(text)) aside.push({ row, kind: 'signature' });
  else if (sheetWords.isUnitOrDate(text)) aside.push({ row, kind: 'unit-date' });
  else aside.push({ row, kind: aside.length === 0 ? 'title' : 'note' });
}
