import type { BlockingRule } from '../blocking/rule.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import type { ComparedPairs } from '../scoring/compare.ts';
import type { PatternBook } from '../scoring/patterns.ts';

/** Some pairs, counted by pattern. */
export type PatternCounts = Float64Array;

/** What training looks at: pairs counted by pattern. */
export interface Evidence {
  readonly book: PatternBook;
  readonly comparisons: readonly Comparison[];
  /** Group number per comparison, -1 for none. */
  readonly groups: Int32Array;
  readonly rules: readonly BlockingRule[];
  /** Per rule, the pairs it found. */
  readonly byRule: readonly PatternCounts[];
  /** All candidate pairs that can match, each once. */
  readonly candidates: PatternCounts;
  /** Candidate pairs that cannot. */
  readonly different: PatternCounts;
  /** Pairs taken at random. */
  readonly random: PatternCounts;
  /** How many pairs there are in all. */
  readonly allPairs: number;
}

/**
 * Counts compared pairs by pattern, for each rule and altogether. Pairs that cannot match, as far as anyone
 * can know, are counted apart: families that share all but the identity number must not pass for matches.
 */
export function countPatterns(
  pairs: Pick<ComparedPairs, 'count' | 'a' | 'b' | 'pattern' | 'rules'>,
  patterns: number,
  rules: number,
  cannotMatch?: (a: number, b: number) => boolean,
): Pick<Evidence, 'byRule' | 'candidates' | 'different'> {
  const candidates = new Float64Array(patterns);
  const different = new Float64Array(patterns);
  const byRule = Array.from({ length: rules }, () => new Float64Array(patterns));
  for (let i = 0; i < pairs.count; i++) {
    const pattern = pairs.pattern[i]!;
    if (cannotMatch?.(pairs.a[i]!, pairs.b[i]!)) {
      different[pattern]!++;
      continue;
    }
    candidates[pattern]!++;
    for (let bits = pairs.rules[i]!; bits !== 0; bits &= bits - 1) {
      byRule[31 - Math.clz32(bits & -bits)]![pattern]!++;
    }
  }
  return { byRule, candidates, different };
}
