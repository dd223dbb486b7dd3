import { type Band, headingPath } from './band.ts';
import type { Grid } from './grid.ts';

/**
 * Two rosters printed next to each other share their heading rows: `姓名 电话 | 姓名 电话`.
 * Headings that recur under groups of different names (`户主/姓名`, `配偶/姓名`) are one record, not two.
 */
export function splitSideBySide(grid: Grid, band: Band): Band[] {
  const paths: string[] = [];
  for (let c = band.firstColumn; c <= band.lastColumn; c++) {
    paths.push(headingPath(grid, band, c).join('/').replace(/\s+/g, ''));
  }
  const starts = repeatStarts(paths);
  if (starts.length < 2) return [band];
  return starts.map((start, i) => {
    const end = (starts[i + 1] ?? paths.length) - 1;
    let last = end;
    while (last > start && paths[last] === '') last--;
    return { ...band, firstColumn: band.firstColumn + start, lastColumn: band.firstColumn + last };
  });
}

/** Where each copy of the heading sequence begins; one start where nothing repeats. */
function repeatStarts(paths: string[]): number[] {
  const first = paths.findIndex((path) => path !== '');
  if (first < 0) return [];
  const starts = [first];
  for (let i = first + 1; i < paths.length; i++) if (paths[i] === paths[first]) starts.push(i);
  if (starts.length < 2) return [first];
  const length = Math.min(...starts.map((start, i) => (starts[i + 1] ?? paths.length) - start));
  const sequence = (start: number) => paths.slice(start, start + length).filter((path) => path !== '');
  const pattern = sequence(first).join('|');
  const same = starts.every((start) => sequence(start).join('|') === pattern);
  return same && sequence(first).length >= 2 ? starts : [first];
}
