import { type Band, gapsOf, right } from './band.ts';
import { cellKind, isData } from './cell-kind.ts';
import type { DrawnCell, Grid } from './grid.ts';

const ROWS_TRIED = 30;
const ROWS_BELOW = 20;

/**
 * The heading row of a table whose words nobody knows, by shape alone: the first row of short, different words
 * that is about as wide as the rows below, best where the columns below hold another kind of thing.
 */
export function guessBand(grid: Grid): Band | undefined {
  const tried = grid.rows.slice(0, ROWS_TRIED);
  let best: { band: Band; score: number } | undefined;
  tried.forEach(({ number: row }, i) => {
    const cells = grid.drawn(row);
    const below = grid.rows.slice(i + 1, i + 1 + ROWS_BELOW).map(({ number }) => grid.drawn(number));
    const score = headingScore(grid, cells, below);
    if (score <= 0 || (best && score <= best.score * 1.15)) return;
    const band = { first: row, last: row, firstColumn: cells[0]!.column, lastColumn: right(cells.at(-1)!) };
    best = { band, score };
  });
  return best?.band;
}

function headingScore(grid: Grid, cells: DrawnCell[], below: DrawnCell[][]): number {
  if (cells.length < 2 || below.length === 0) return 0;
  const texts = new Set(cells.map((cell) => cell.text));
  if (texts.size < cells.length * 0.9) return 0;
  if (cells.some((cell) => isData(cellKind(cell.text)) || cellKind(cell.text) === 'sentence')) return 0;
  const widths = below.map((row) => row.length).sort((a, b) => a - b);
  const typical = widths[Math.floor(widths.length / 2)]!;
  if (cells.length < typical * 0.6) return 0;
  let score = 1;
  for (const cell of cells) {
    const column = below
      .map((row) => row.find((other) => other.column === cell.column)?.text ?? '')
      .filter(Boolean);
    if (column.length === 0) continue;
    score += 0.2;
    if (column.includes(cell.text)) score -= 1;
    if (column.filter((text) => isData(cellKind(text))).length > column.length / 2) score += 1;
  }
  return score - gapsOf(grid, cells).length * 0.3;
}
