import { type Band, headingPath } from './band.ts';
import type { Grid } from './grid.ts';
import { isSerialHeading } from './serial-heading.ts';

/**
 * Two rosters printed next to each other share their heading rows: `姓名 电话 | 姓名 电话`. They are told by a second
 * serial column, or by headings that repeat as a whole. Headings that recur under groups of different names
 * (`户主/姓名`, `配偶/姓名`) are one record, not two.
 */
export function splitSideBySide(grid: Grid, band: Band): Band[] {
  const paths: string[][] = [];
  for (let c = band.firstColumn; c <= band.lastColumn; c++) {
    paths.push(headingPath(grid, band, c).map((text) => text.replace(/\s+/g, '')));
  }
  const starts = serialStarts(paths) ?? repeatStarts(paths);
  if (starts.length < 2) return [band];
  return starts.map((start, i) => {
    let last = (starts[i + 1] ?? paths.length) - 1;
    while (last > start && paths[last]!.length === 0) last--;
    const side = { ...band, firstColumn: band.firstColumn + start, lastColumn: band.firstColumn + last };
    return { ...side, first: firstRowOfOwn(grid, side) };
  });
}

function serialStarts(paths: string[][]): number[] | undefined {
  const starts = paths.flatMap((path, i) => (isSerialHeading(path.at(-1) ?? '') ? [i] : []));
  const first = paths.findIndex((path) => path.length > 0);
  return starts.length > 1 && starts[0] === first ? starts : undefined;
}

/** Where each copy of the heading sequence begins; one start where nothing repeats. */
function repeatStarts(paths: string[][]): number[] {
  const texts = paths.map(comparable);
  const first = texts.findIndex((text) => text !== '');
  if (first < 0) return [];
  const starts = [first];
  for (let i = first + 1; i < texts.length; i++) if (texts[i] === texts[first]) starts.push(i);
  if (starts.length < 2) return [first];
  const length = Math.min(...starts.map((start, i) => (starts[i + 1] ?? texts.length) - start));
  const sequence = (start: number) => texts.slice(start, start + length).filter((text) => text !== '');
  const pattern = sequence(first).join('|');
  const same = starts.every((start) => sequence(start).join('|') === pattern);
  return same && sequence(first).length >= 2 ? starts : [first];
}

/** Groups that differ only in a number (`一组`, `2号楼`) are the same heading on another side. */
function comparable(path: string[]): string {
  return path
    .map((text, i) => (i < path.length - 1 ? text.replace(/[\d一二三四五六七八九十]+/g, '#') : text))
    .join('/');
}

/** A text over a whole side is its title, not a heading: `党员` over one roster, `团员` over the other. */
function firstRowOfOwn(grid: Grid, side: Band): number {
  let first = side.first;
  while (first < side.last) {
    const texts = new Set<string>();
    for (let c = side.firstColumn; c <= side.lastColumn; c++) texts.add(grid.seen(first, c));
    texts.delete('');
    const spans = grid.seen(first, side.firstColumn) !== '' && texts.size === 1;
    if (!spans || grid.drawnAt(first, side.firstColumn).rowSpan > 1) break;
    first++;
  }
  return first;
}
