import { HEADING } from './band.ts';
import { labelText } from './card-label.ts';
import type { Grid } from './grid.ts';
import type { HeadingSense } from './table.ts';

interface Span {
  first: number;
  last: number;
}

const FEWEST_ROWS = 3;

/**
 * Cards below each other on one sheet begin with the same two labels in the same columns; the title rows above them
 * belong to the card. One label alone is not enough: a card's small table may begin with 姓名 as the card does. One
 * span for a sheet where nothing repeats.
 */
export function cardSpans(grid: Grid, sense: HeadingSense): Span[] {
  const whole = { first: grid.rows[0]!.number, last: grid.lastRow };
  const opening = grid.rows.find(({ number }) => labels(grid, number, sense).length >= 2);
  if (!opening) return [whole];
  const opens = labels(grid, opening.number, sense).slice(0, 2).join();
  const starts = grid.rows
    .map(({ number }) => number)
    .filter((row) => labels(grid, row, sense).slice(0, 2).join() === opens);
  const apart = starts.every((start, i) => i === 0 || start - starts[i - 1]! >= FEWEST_ROWS);
  if (starts.length < 2 || !apart) return [whole];
  const firsts = starts.map((start, i) => (i === 0 ? whole.first : titleStart(grid, start, starts[i - 1]!)));
  return firsts.map((start, i) => ({ first: start, last: (firsts[i + 1] ?? whole.last + 1) - 1 }));
}

function labels(grid: Grid, row: number, sense: HeadingSense): string[] {
  return grid
    .drawn(row)
    .filter((cell) => sense(labelText(cell.text)) >= HEADING)
    .map((cell) => `${cell.column} ${cell.text.replace(/\s+/g, '')}`);
}

/** Rows of a single cell right above a card's first labels, such as its title, open it. */
function titleStart(grid: Grid, start: number, previous: number): number {
  let row = start;
  while (row - 1 > previous && grid.drawn(row - 1).length <= 1) row--;
  return row;
}
