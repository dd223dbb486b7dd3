import type { Range } from '../model.ts';
import { type Band, bandAround, bottom, gapsOf, HEADING, isHeadingRow, right } from './band.ts';
import { cardSpans } from './card-spans.ts';
import { cellKind } from './cell-kind.ts';
import type { DrawnCell, Grid } from './grid.ts';
import { readRoster } from './roster.ts';
import { isSerialHeading } from './serial-heading.ts';
import type { AsideRow, Card, CardItem, HeadingSense, Table } from './table.ts';
import { sheetWords } from './words.ts';

const MOST_CARD_ROWS = 120;
const FEWEST_LABELS = 4;
const FEWEST_LABEL_ROWS = 2;

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

function readCard(grid: Grid, sense: HeadingSense, firstRow: number, lastRow: number): Card | undefined {
  const width = sheetWidth(grid, firstRow, lastRow);
  const card: Card = {
    kind: 'card',
    range: { firstRow, lastRow, firstColumn: 0, lastColumn: width },
    items: [],
    tables: [],
    aside: [],
  };
  const labelRows = { beside: 0, above: 0 };
  let row = firstRow;
  while (row <= lastRow) {
    const table = familyTable(grid, row, card.range, sense);
    if (table) {
      card.tables.push(table.table);
      row = table.next;
      continue;
    }
    const items = itemsOf(grid, row, width, sense);
    for (const item of items) card.items.push(item);
    if (items.some(({ answer }) => answer.row === row)) labelRows.beside++;
    else if (items.length > 1) labelRows.above++;
    else if (!card.items.some(({ answer }) => answer.row === row)) setAside(grid, row, card.aside);
    row++;
  }
  return isCard(card, labelRows) ? card : undefined;
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

/**
 * Many different labels on several rows make a card; the same few words over and over are the values of a roster.
 * Labels with their answers below (`above`) count only where such rows alternate: one of them is a roster's heading.
 */
function isCard(card: Card, rows: { beside: number; above: number }): boolean {
  const rosterRows = card.tables.reduce((sum, table) => sum + table.records.length, 0);
  const labels = card.items
    .filter((item) => !sheetWords.isUnitOrDate(`${item.path.at(-1)}:`))
    .map((item) => item.path.join('/'));
  const once = labels.filter((label) => labels.indexOf(label) === labels.lastIndexOf(label)).length;
  const labelRows = rows.beside + (rows.above > 1 || rows.beside > 1 ? rows.above : 0);
  return (
    once >= FEWEST_LABELS &&
    once >= labels.length * 0.5 &&
    labelRows >= FEWEST_LABEL_ROWS &&
    (labelRows >= 3 || rosterRows <= 12) &&
    labelRows * 3 >= rosterRows
  );
}

function sheetWidth(grid: Grid, first: number, last: number): number {
  let width = 0;
  for (let row = first; row <= last; row++) {
    for (const cell of grid.drawn(row)) if (cell.columnSpan < 200) width = Math.max(width, right(cell));
  }
  return width;
}

export const isLabel = (cell: DrawnCell, sense: HeadingSense) =>
  sense(labelText(cell.text)) >= HEADING || /^[^:\uFF1A]{2,12}[:\uFF1A]$/.test(cell.text);

const labelText = (text: string) => text.replace(/\s+/g, '').replace(/[:\uFF1A]$/, '');

/** `姓名:张三` in one cell: the label and its answer. */
function inlineItem(cell: DrawnCell, sense: HeadingSense): CardItem | undefined {
  const match = /^([^:\uFF1A]{1,14})[:\uFF1A]\s*(\S.*)$/su.exec(cell.text);
  if (!match || sense(labelText(match[1]!)) < HEADING) return undefined;
  const place = { row: cell.row, column: cell.column };
  const text = /^[_＿\s]*$/.test(match[2]!) ? '' : match[2]!.trim();
  return { path: [labelText(match[1]!)], label: place, answer: place, text, printed: cell.text };
}

/** 户主 is a label among labels, with the answers below; among answers it is one. */
function isRowOfLabels(cells: DrawnCell[], sense: HeadingSense): boolean {
  const labels = cells.filter((cell) => isLabel(cell, sense)).length;
  return labels >= 3 && labels >= cells.length * 0.6;
}

/** The labels that begin in this row, each with its answer to the right, or below where the right is taken. */
function itemsOf(grid: Grid, row: number, width: number, sense: HeadingSense): CardItem[] {
  const cells = grid.drawn(row);
  const items: CardItem[] = [];
  const allLabels = isRowOfLabels(cells, sense);
  if (cells.length === 1 && cells[0]!.columnSpan >= (width + 1) * 0.9 && !inlineItem(cells[0]!, sense))
    return items;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const inline = inlineItem(cell, sense);
    if (inline) {
      items.push(inline);
      continue;
    }
    if (!isLabel(cell, sense) && !(allLabels && sense(labelText(cell.text)) > 0)) continue;
    const answer =
      answerRight(grid, cell, cells[i + 1], width, sense) ??
      answerBelow(grid, cell, sense) ??
      answerWithin(cell);
    if (!answer) continue;
    const within = answer === cell;
    items.push({
      path: [...groupOf(grid, cell, sense), labelText(cell.text)],
      label: { row: cell.row, column: cell.column },
      answer: { row: answer.row, column: answer.column },
      text: within ? '' : answer.text,
      printed: answer.text,
    });
    if (answer.row === row && !within && answer.text !== '') i++;
  }
  return items;
}

function answerRight(
  grid: Grid,
  label: DrawnCell,
  next: DrawnCell | undefined,
  width: number,
  sense: HeadingSense,
): DrawnCell | undefined {
  const column = right(label) + 1;
  if (column > width) return undefined;
  const place = grid.drawnAt(label.row, column);
  if (place.text === '') return place.row === label.row ? place : undefined;
  if (place.row !== label.row || place.column !== next?.column) return undefined;
  return isLabel(place, sense) || isInlineLabel(place, sense) ? undefined : place;
}

function isInlineLabel(cell: DrawnCell, sense: HeadingSense): boolean {
  return inlineItem(cell, sense) !== undefined;
}

function answerBelow(grid: Grid, label: DrawnCell, sense: HeadingSense): DrawnCell | undefined {
  const row = bottom(label) + 1;
  if (row > grid.lastRow + 1) return undefined;
  const place = grid.drawnAt(row, label.column);
  if (place.column !== label.column || place.row !== row) return undefined;
  return place.text === '' || !isLabel(place, sense) ? place : undefined;
}

/** `姓名:` with no cell free beside or below it is answered in its own cell. */
function answerWithin(label: DrawnCell): DrawnCell | undefined {
  return /[:\uFF1A]$/.test(label.text) ? label : undefined;
}

/** A tall cell to the left (`户主` merged down over its lines) names the group its neighbours belong to. */
function groupOf(grid: Grid, label: DrawnCell, sense: HeadingSense): string[] {
  for (let column = label.column - 1; column >= 0; column--) {
    const cell = grid.drawnAt(label.row, column);
    if (cell.text === '' || cell.rowSpan <= label.rowSpan) continue;
    return cellKind(cell.text) === 'words' && !sheetWords.isNote(cell.text) && sense(labelText(cell.text)) > 0
      ? [labelText(cell.text)]
      : [];
  }
  return [];
}

/** A small table inside the card, such as the members of the family, and the row after it. */
function familyTable(
  grid: Grid,
  row: number,
  within: Range,
  sense: HeadingSense,
): { table: Table; next: number } | undefined {
  const cells = grid.drawn(row);
  const tall = cells[0] && cells[0].rowSpan > 2 ? cells[0] : undefined;
  const headings = tall ? cells.slice(1) : cells;
  if (headings.length < 3 || !isHeadingRow(headings, sense)) return undefined;
  if (
    gapsOf(grid, headings).length > 0 ||
    !headings.every((cell) => isLabel(cell, sense) || cellKind(cell.text) === 'words')
  ) {
    return undefined;
  }
  if (headings.filter((cell) => isLabel(cell, sense)).length < headings.length * 0.6) return undefined;
  const start = tall ? right(tall) + 1 : headings[0]!.column;
  if (right(headings.at(-1)!) < within.lastColumn - 1) return undefined;
  let band: Band = { first: row, last: row, firstColumn: start, lastColumn: right(headings.at(-1)!) };
  if (!tall) {
    const grown = bandAround(grid, row, sense);
    if (grown.first === row) band = grown;
  }
  const end = tableEnd(grid, band, tall, within.lastRow, sense);
  if (end - band.last < 2 && !tall) return undefined;
  return { table: readRoster(grid, band, end), next: end + 1 };
}

/** The last row of the family table: before the next row of labels, or where its tall group cell ends. */
function tableEnd(
  grid: Grid,
  band: Band,
  tall: DrawnCell | undefined,
  lastRow: number,
  sense: HeadingSense,
): number {
  if (tall) return bottom(tall);
  let row = band.last;
  while (row < lastRow) {
    const cells = grid.drawn(row + 1);
    const first = cells[0];
    if (first && (isLabel(first, sense) || inlineItem(first, sense)) && first.column <= band.firstColumn)
      break;
    if (first && (sheetWords.isNote(first.text) || sheetWords.isSignature(first.text))) break;
    if (cells.length === 1 && first!.columnSpan >= band.lastColumn - band.firstColumn + 1) break;
    row++;
  }
  return row;
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
