import type { Comparison } from '../comparisons/comparison.ts';
import type { PatternBook } from '../scoring/patterns.ts';

/** m and u while they are being learnt: per comparison, by level number; entry 0 (missing) is not used. */
export interface Parameters {
  readonly m: Float64Array<ArrayBuffer>[];
  readonly u: Float64Array<ArrayBuffer>[];
}

/**
 * Shares per level of one comparison from how often each was seen. `expected`, shares too, counts like as many
 * pairs as `strength` says, so that a level never seen keeps a sane value.
 */
export function sharesOf(
  counts: Float64Array<ArrayBuffer>,
  expected: Float64Array,
  strength: number,
): Float64Array<ArrayBuffer> {
  let total = strength;
  for (let level = 1; level < counts.length; level++) total += counts[level]!;
  return counts.map((count, level) => (level === 0 ? 0 : (count + strength * expected[level]!) / total));
}

/** Before anything is known of u: every level alike. */
export function evenShares(comparison: Comparison): Float64Array<ArrayBuffer> {
  const count = comparison.levels.length + 1;
  return new Float64Array(count + 1).fill(1 / count, 1);
}

/** Before anything is known: matching pairs mostly agree, and agree well rather than badly. */
export function expectedAgreement(comparison: Comparison): Float64Array<ArrayBuffer> {
  const count = comparison.levels.length + 1;
  const m = new Float64Array(count + 1);
  for (let level = 1; level <= count; level++) m[level] = level === 1 ? 0.8 : 0.2 / (count - 1);
  return m;
}

/** How often each level of one comparison occurs, each pattern counted `times[pattern]`. */
export function levelCounts(
  book: PatternBook,
  comparison: number,
  levels: number,
  times: ArrayLike<number>,
): Float64Array<ArrayBuffer> {
  const counts = new Float64Array(levels);
  for (let pattern = 0; pattern < times.length; pattern++) {
    if (times[pattern]! > 0) counts[book.levelOf(pattern, comparison)]! += times[pattern]!;
  }
  return counts;
}
