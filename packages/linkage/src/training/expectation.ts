import { sumOfEvidence } from '../scoring/groups.ts';
import type { PatternBook } from '../scoring/patterns.ts';
import type { PatternCounts } from './evidence.ts';
import { logOdds, probabilityOf } from './odds.ts';
import { levelCounts, type Parameters, sharesOf } from './parameters.ts';

/** log2(m/u) summed over the comparisons that take part, per pattern. */
export function patternWeights(
  book: PatternBook,
  { m, u }: Parameters,
  groups: Int32Array,
  takesPart: readonly boolean[],
): Float64Array {
  const weights = m.map((shares, i) =>
    shares.map((share, level) => (level === 0 || !takesPart[i] ? 0 : Math.log2(share / u[i]![level]!))),
  );
  const parts = new Float64Array(m.length);
  const sums = new Float64Array(book.count);
  for (let pattern = 0; pattern < sums.length; pattern++) {
    for (let i = 0; i < parts.length; i++) parts[i] = weights[i]![book.levelOf(pattern, i)]!;
    sums[pattern] = sumOfEvidence(parts, groups);
  }
  return sums;
}

export interface Session {
  /** Per comparison how many matching pairs showed each level; empty where it did not take part. */
  readonly matchCounts: Float64Array[];
  /** Matching pairs as a share of those looked at. */
  readonly share: number;
}

/**
 * Learns m from one set of blocked pairs by expectation-maximisation; u stays as it is. The comparisons that
 * do not take part are those the pairs were chosen by.
 */
export function runSession(
  book: PatternBook,
  counts: PatternCounts,
  start: Parameters,
  groups: Int32Array,
  takesPart: readonly boolean[],
): Session {
  const parameters = { u: start.u, m: start.m.map((shares) => shares.slice()) };
  const total = counts.reduce((sum, count) => sum + count, 0);
  const expected = new Float64Array(counts.length);
  let prior = 0.1;
  let matches = 0;
  for (let round = 0; round < 200; round++) {
    const weights = patternWeights(book, parameters, groups, takesPart);
    matches = 0;
    for (let pattern = 0; pattern < counts.length; pattern++) {
      expected[pattern] = counts[pattern]! * probabilityOf(weights[pattern]! + logOdds(prior));
      matches += expected[pattern]!;
    }
    let change = Math.abs(matches / total - prior);
    prior = Math.min(Math.max(matches / total, 1e-9), 1 - 1e-6);
    for (const [i, old] of parameters.m.entries()) {
      if (!takesPart[i]) continue;
      const shares = sharesOf(levelCounts(book, i, old.length, expected), start.m[i]!, 0.5);
      for (let level = 1; level < old.length; level++) {
        change = Math.max(change, Math.abs(shares[level]! - old[level]!));
      }
      parameters.m[i] = shares;
    }
    if (change < 1e-5) break;
  }
  return {
    share: matches / total,
    matchCounts: parameters.m.map((shares, i) =>
      takesPart[i] ? levelCounts(book, i, shares.length, expected) : new Float64Array(shares.length),
    ),
  };
}
