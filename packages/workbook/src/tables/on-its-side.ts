import { HEADING, isHeadingRow } from './band.ts';
import type { Grid } from './grid.ts';
import type { HeadingSense } from './table.ts';

const FEWEST_LABELS = 3;
const FEWEST_RECORDS = 3;
const ROWS_LOOKED_AT = 60;

/**
 * Headings down the first column, one record in each column beside them, and no heading row: no table of ours. It is
 * left alone, and its rows are told as lying outside any table, for read line by line it would make people of headings.
 */
export function liesOnItsSide(grid: Grid, sense: HeadingSense): boolean {
  let labelled = 0;
  let wide = 0;
  for (const { number } of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const cells = grid.drawn(number);
    if (isHeadingRow(cells, sense)) return false;
    if (cells.length === 0 || sense(cells[0]!.text) < HEADING) continue;
    labelled++;
    if (cells.length > FEWEST_RECORDS) wide++;
  }
  return labelled >= FEWEST_LABELS && wide >= FEWEST_LABELS && labelled >= grid.rows.length * 0.6;
}
