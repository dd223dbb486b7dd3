import { CodePoints } from './code-points.ts';

/**
 * How many characters must be inserted, removed, replaced or swapped with a neighbour to turn one text into
 * the other (Damerau-Levenshtein, optimal string alignment), by code points. Stops counting above `limit`
 * and then returns `limit + 1`.
 */
export function editDistance(left: string, right: string, limit = Number.MAX_SAFE_INTEGER): number {
  if (left === right) return 0;
  const a = leftText.read(left).points;
  const b = rightText.read(right).points;
  let start = 0;
  let endA = leftText.length;
  let endB = rightText.length;
  if (Math.abs(endA - endB) > limit) return limit + 1;
  while (start < endA && start < endB && a[start] === b[start]) start++;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return distanceWithin(a.subarray(start, endA), b.subarray(start, endB), limit);
}

const leftText = new CodePoints();
const rightText = new CodePoints();
/** Three rows of the table of distances: the current one, the last and the one before. */
let rows = [new Int32Array(65), new Int32Array(65), new Int32Array(65)];

function distanceWithin(a: Int32Array, b: Int32Array, limit: number): number {
  if (b.length >= rows[0]!.length) rows = rows.map(() => new Int32Array(b.length * 2));
  let [row, last, beforeLast] = rows as [Int32Array, Int32Array, Int32Array];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Cells further than `limit` from the diagonal cannot matter; one beyond is kept large so that none is taken.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? i : limit + 1;
    if (to < b.length) row[to + 1] = limit + 1;
    let least = from === 1 ? i : limit + 1;
    for (let j = from; j <= to; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [row, last, beforeLast] = [beforeLast, row, last];
  }
  return Math.min(last[b.length]!, limit + 1);
}
