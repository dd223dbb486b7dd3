import { type BlockIndex, forEachCandidate } from '../blocking/candidates.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import { graderOf } from '../comparisons/grader.ts';
import { GrowingInts } from '../records/growing.ts';
import type { Table } from '../records/table.ts';
import { PatternBook } from './patterns.ts';

/** Looks at pairs of one table's records and names the pattern of levels they show. */
export interface Comparer {
  readonly comparisons: readonly Comparison[];
  readonly book: PatternBook;
  patternOf(a: number, b: number): number;
}

/** Candidate pairs as compared, not yet weighed. */
export interface ComparedPairs {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly pattern: Int32Array;
  readonly rules: Int32Array;
}

export function comparerOf(comparisons: readonly Comparison[], table: Table): Comparer {
  const graders = comparisons.map((comparison) => graderOf(comparison, table));
  const width = Math.max(...comparisons.map((comparison) => comparison.levels.length)) + 2;
  const book = new PatternBook(comparisons.length, width);
  const levels = new Uint8Array(comparisons.length);
  return {
    comparisons,
    book,
    patternOf(a, b) {
      for (let i = 0; i < graders.length; i++) levels[i] = graders[i]!(a, b);
      return book.numberOf(levels);
    },
  };
}

/** Compares the candidates owned by the records from `from` up to `to`. */
export function compareCandidates(
  comparer: Comparer,
  index: BlockIndex,
  from = 0,
  to = index.count,
): ComparedPairs {
  const a = new GrowingInts(1 << 16);
  const b = new GrowingInts(1 << 16);
  const pattern = new GrowingInts(1 << 16);
  const rules = new GrowingInts(1 << 16);
  forEachCandidate(index, from, to, (left, right, found) => {
    a.push(left);
    b.push(right);
    pattern.push(comparer.patternOf(left, right));
    rules.push(found);
  });
  return { count: a.length, a: a.view(), b: b.view(), pattern: pattern.view(), rules: rules.view() };
}
