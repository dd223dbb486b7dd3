import type { BlockIndex } from '../blocking/candidates.ts';
import { GrowingInts } from '../records/growing.ts';
import type { Comparer } from '../scoring/compare.ts';

/** How many pairs there are in all, compared or not; pairs of one source do not count. */
export function countAllPairs(index: Pick<BlockIndex, 'count' | 'sources'>): number {
  let pairs = (index.count * (index.count - 1)) / 2;
  if (!index.sources) return pairs;
  const sizes = new Map<number, number>();
  for (const source of index.sources) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  for (const [source, size] of sizes) if (source >= 0) pairs -= (size * (size - 1)) / 2;
  return pairs;
}

/**
 * The patterns of pairs taken at random, nearly all of which are no matches. Few records: every pair.
 * The same seed draws the same pairs.
 */
export function randomPatterns(
  comparer: Comparer,
  index: Pick<BlockIndex, 'count' | 'sources'>,
  wanted: number,
  seed: number,
): Int32Array {
  const patterns = new GrowingInts();
  const { count, sources } = index;
  const take = (a: number, b: number) => {
    if (sources && sources[a]! >= 0 && sources[a] === sources[b]) return;
    patterns.push(comparer.patternOf(a, b));
  };
  if ((count * (count - 1)) / 2 <= wanted) {
    for (let a = 1; a < count; a++) for (let b = 0; b < a; b++) take(a, b);
    return patterns.view();
  }
  const random = randomNumbers(seed);
  for (let i = 0; i < wanted; i++) {
    const a = Math.floor(random() * count);
    const b = Math.floor(random() * count);
    if (a !== b) take(a, b);
  }
  return patterns.view();
}

/** Numbers from 0 up to 1, always the same for one seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
