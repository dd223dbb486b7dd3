import type { Comparer } from '../scoring/compare.ts';
import type { Scorer } from '../scoring/scorer.ts';

/** More members of a cluster than this add time and no insight. */
const mostMembers = 30;

/**
 * log2 odds that two sets of records are one: per comparison the average weight over all pairs across that
 * have something to compare, summed, plus the prior. Averaging per comparison, not per pair, keeps a sparse
 * record from looking like a contradicting one.
 */
export function evidenceBetween(
  comparer: Comparer,
  scorer: Pick<Scorer, 'partsOf' | 'sum'>,
): (as: readonly number[], bs: readonly number[]) => number {
  const { book } = comparer;
  const sums = new Float64Array(book.comparisons);
  const counts = new Float64Array(book.comparisons);
  return (as, bs) => {
    sums.fill(0);
    counts.fill(0);
    const others = someOf(bs);
    for (const a of someOf(as)) {
      for (const b of others) {
        const pattern = comparer.patternOf(a, b);
        const parts = scorer.partsOf(a, b, pattern);
        for (let i = 0; i < parts.length; i++) {
          if (book.levelOf(pattern, i) === 0) continue;
          sums[i]! += parts[i]!;
          counts[i]!++;
        }
      }
    }
    return scorer.sum(sums.map((sum, i) => (counts[i] ? sum / counts[i]! : 0)));
  };
}

/**
 * The same for a model of the caller's own that knows only the weights of whole pairs: their average, each
 * limited to `limit` bits either way so that one pair cannot outvote all others.
 */
export function averageEvidence(
  weigh: (a: number, b: number) => number,
  limit = 12,
): (as: readonly number[], bs: readonly number[]) => number {
  return (as, bs) => {
    const others = someOf(bs);
    const some = someOf(as);
    let sum = 0;
    for (const a of some) for (const b of others) sum += Math.max(-limit, Math.min(limit, weigh(a, b)));
    return sum / (some.length * others.length);
  };
}

function someOf(members: readonly number[]): readonly number[] {
  if (members.length <= mostMembers) return members;
  const sorted = [...members].sort((a, b) => a - b);
  return Array.from(
    { length: mostMembers },
    (_, i) => sorted[Math.floor((i * sorted.length) / mostMembers)]!,
  );
}
