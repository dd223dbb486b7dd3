import type { Evidence, PatternCounts } from './evidence.ts';
import { evenShares, levelCounts, sharesOf } from './parameters.ts';

/**
 * u of one comparison, from random pairs. A level too rare to turn up among them may well have been found by
 * blocking: the candidates that do not match are a lower bound of how many such pairs there are.
 */
export function learnU(
  { book, comparisons, allPairs }: Evidence,
  i: number,
  random: PatternCounts,
  candidates?: PatternCounts,
): Float64Array<ArrayBuffer> {
  const levels = comparisons[i]!.levels.length + 2;
  const seen = levelCounts(book, i, levels, random);
  const total = seen.reduce((sum, count) => sum + count, 0);
  if (candidates && total > 0) {
    const found = levelCounts(book, i, levels, candidates);
    for (let level = 1; level < levels - 1; level++) {
      seen[level] = Math.max(seen[level]!, (found[level]! / allPairs) * total);
    }
  }
  return sharesOf(seen, evenShares(comparisons[i]!), levels / 2);
}
