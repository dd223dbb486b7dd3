import { type BlockIndex, forEachCandidate } from '../blocking/candidates.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import { graderOf } from '../comparisons/grader.ts';
import { LinkageError } from '../error.ts';
import { GrowingInts } from '../records/growing.ts';
import { type Table, tuplesOf } from '../records/table.ts';
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

/** Level numbers must fit beside a value number in 32 bits. */
const mostLevels = 30;

export function comparerOf(comparisons: readonly Comparison[], table: Table): Comparer {
  for (const { name, levels } of comparisons) {
    if (levels.length <= mostLevels) continue;
    throw new LinkageError(
      'comparison.too-many-levels',
      `比较“${name}”的等级超过 ${mostLevels} 个。`,
      `Comparison "${name}" has more than ${mostLevels} levels.`,
    );
  }
  const width = comparisons.length;
  const book = new PatternBook(width, Math.max(...comparisons.map(({ levels }) => levels.length)) + 2);
  // Record after record, so that comparing two records touches two places in memory; -1 is missing.
  const ids = new Int32Array(table.count * width);
  const graders = comparisons.map((comparison, i) => {
    const tuples = tuplesOf(table, comparison.columns);
    const grader = graderOf(comparison, tuples);
    for (let record = 0; record < table.count; record++) {
      const id = tuples.ids[record]!;
      ids[record * width + i] = grader.isMissing(id) ? -1 : id;
    }
    return grader;
  });
  const levels = new Uint8Array(width);
  return {
    comparisons,
    book,
    patternOf(a, b) {
      for (let i = 0, left = a * width, right = b * width; i < width; i++, left++, right++) {
        levels[i] = ids[left]! < 0 || ids[right]! < 0 ? 0 : graders[i]!.grade(ids[left]!, ids[right]!);
      }
      return book.numberOf(levels);
    },
  };
}

/**
 * Compares the candidates owned by the records from `from` up to `to`. Ranges cut the work for those who
 * want to run it in parallel; the pattern numbers are those of the comparer's own book.
 */
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
