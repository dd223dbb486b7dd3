import { CodePoints } from './code-points.ts';

/**
 * How many characters must be inserted, removed, replaced or swapped with a neighbour to turn one text into
 * the other (Damerau-Levenshtein, optimal string alignment), by code points. Stops counting above `limit`
 * and then returns `limit + 1`.
 */
export function editDistance(left: string, right: string, limit = Number.MAX_SAFE_INTEGER): number {
  if (left === right) return 0;
  // Code points are at most as many as code units, and at least half.
  if (left.length > 2 * (right.length + limit) || right.length > 2 * (left.length + limit)) return limit + 1;
  let start = 0;
  let endA = left.length;
  let endB = right.length;
  while (start < endA && start < endB && left.charCodeAt(start) === right.charCodeAt(start)) start++;
  while (endA > start && endB > start && left.charCodeAt(endA - 1) === right.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  // A code point of two halves must not be cut in two.
  let cut = false;
  if (start > 0 && isHighHalf(left.charCodeAt(start - 1))) {
    start--;
    cut = true;
  }
  if (endA < left.length && isLowHalf(left.charCodeAt(endA))) {
    cut = true;
    endA++;
    endB++;
  }
  const a = leftText.read(left, start, endA);
  const b = rightText.read(right, start, endB);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // Put together again, the texts may share a first or a last character after all.
  if (limit === 1 && !cut) return isOneEdit(a, b) ? 1 : 2;
  return distanceWithin(a, b, limit);
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Of texts that differ and share neither their first nor their last character. */
function isOneEdit(
  { points: a, length: lengthA }: CodePoints,
  { points: b, length: lengthB }: CodePoints,
): boolean {
  if (lengthA <= 1 && lengthB <= 1) return true;
  return lengthA === 2 && lengthB === 2 && a[0] === b[1] && a[1] === b[0];
}

const leftText = new CodePoints();
const rightText = new CodePoints();
/** Three rows of the table of distances: the current one, the last and the one before. */
let rows = [new Int32Array(65), new Int32Array(65), new Int32Array(65)];

function distanceWithin(left: CodePoints, right: CodePoints, limit: number): number {
  const [a, b] = [left.points, right.points];
  const [lengthA, lengthB] = [left.length, right.length];
  if (lengthB + 1 >= rows[0]!.length) rows = rows.map(() => new Int32Array(lengthB * 2));
  let [row, last, beforeLast] = rows as [Int32Array, Int32Array, Int32Array];
  for (let j = 0; j <= lengthB; j++) last[j] = j;
  for (let i = 1; i <= lengthA; i++) {
    // Cells further than `limit` from the diagonal cannot matter; one beyond is kept large so that none is taken.
    const from = Math.max(1, i - limit);
    const to = Math.min(lengthB, i + limit);
    row[from - 1] = from === 1 ? i : limit + 1;
    if (to < lengthB) row[to + 1] = limit + 1;
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
  return Math.min(last[lengthB]!, limit + 1);
}
