import type { Range } from '../model.ts';
import { type Band, bandAround, bottom, gapsOf, isHeadingRow, right } from './band.ts';
import { inlineItem, isLabel, labelText } from './card-label.ts';
import { cellKind } from './cell-kind.ts';
import type { DrawnCell, Grid } from './grid.ts';
import { readRoster } from './roster.ts';
import type { HeadingSense, Table } from './table.ts';
import { sheetWords } from './words.ts';

/** A small table inside the card, such as the members of the family, and the row after it. `asked`: the card's labels so far. */
export function familyTable(
  grid: Grid,
  row: number,
  within: Range,
  asked: ReadonlySet<string>,
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
  // One line under labels is their answers, unless the card has asked for the same before: then it is somebody else's.
  const again = headings.some(({ text }) => asked.has(labelText(text)));
  if (end - band.last < 2 && !tall && !(again && end > band.last)) return undefined;
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
