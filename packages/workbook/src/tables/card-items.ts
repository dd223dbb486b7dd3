import { bottom, right } from './band.ts';
import { inlineItem, isLabel, labelText } from './card-label.ts';
import { cellKind } from './cell-kind.ts';
import type { DrawnCell, Grid } from './grid.ts';
import type { CardItem, HeadingSense } from './table.ts';
import { sheetWords } from './words.ts';

/** The labels that begin in this row, each with its answer to the right, or below where the right is taken. */
export function cardItems(grid: Grid, row: number, width: number, sense: HeadingSense): CardItem[] {
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

/** 户主 is a label among labels, with the answers below; among answers it is one. */
function isRowOfLabels(cells: DrawnCell[], sense: HeadingSense): boolean {
  const labels = cells.filter((cell) => isLabel(cell, sense)).length;
  return labels >= 3 && labels >= cells.length * 0.6;
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
  return isLabel(place, sense) || inlineItem(place, sense) ? undefined : place;
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
