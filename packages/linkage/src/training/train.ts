import type { BlockingRule } from '../blocking/rule.ts';
import { type Comparison, levelLabels } from '../comparisons/comparison.ts';
import type { ComparedPairs } from '../scoring/compare.ts';
import type { PatternBook } from '../scoring/patterns.ts';
import { type PatternCounts, patternWeights, runSession } from './expectation.ts';
import type { Model } from './model.ts';
import { pullMonotone } from './monotone.ts';
import { logOdds, probabilityOf } from './odds.ts';
import { expectedAgreement, levelCounts, type Parameters, sharesOf } from './parameters.ts';

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

/**
 * Learns prior, m and u without labels. u comes from random pairs, m from EM on each rule's pairs, leaving out
 * the comparisons the rule decides. Then the matches among the random pairs are discounted (in a list where
 * each person stands ten times they would spoil u), and both are learnt once more.
 */
export function train(evidence: Evidence): Model {
  const { comparisons, book } = evidence;
  const parameters: Parameters = {
    m: comparisons.map(expectedAgreement),
    u: comparisons.map((_, i) => learnU(evidence, i, evidence.random, null)),
  };
  let prior = 1 / Math.sqrt(evidence.allPairs + 4);
  const everyone = comparisons.map(() => true);
  for (let round = 0; round < 3; round++) {
    learnM(evidence, parameters);
    const weights = patternWeights(book, parameters, evidence.groups, everyone);
    prior = learnPrior(weights, evidence.candidates, evidence.allPairs, prior);
    const against = weights.map((weight) => 1 - probabilityOf(weight + logOdds(prior)));
    const random = evidence.random.map((count, pattern) => count * against[pattern]!);
    const candidates = evidence.candidates.map(
      (count, pattern) => count * against[pattern]! + evidence.different[pattern]!,
    );
    for (const i of comparisons.keys()) parameters.u[i] = learnU(evidence, i, random, candidates);
  }
  for (const i of comparisons.keys()) pullMonotone(parameters.m[i]!, parameters.u[i]!);
  return describe(comparisons, parameters, prior);
}

/**
 * The prior under which the candidates' probabilities add up to itself; pairs that were no candidates count
 * as no matches. `weights` are without the prior, one per entry of `counts`.
 */
function learnPrior(
  weights: ArrayLike<number>,
  counts: ArrayLike<number>,
  allPairs: number,
  start: number,
): number {
  let prior = start;
  for (let round = 0; round < 100; round++) {
    const odds = logOdds(prior);
    let matches = 0;
    for (let i = 0; i < weights.length; i++) {
      if (counts[i]! > 0) matches += counts[i]! * probabilityOf(weights[i]! + odds);
    }
    const next = Math.min(Math.max(matches, 0.5), allPairs * 0.9) / Math.max(allPairs, 1);
    const settled = Math.abs(next - prior) < prior * 1e-4;
    prior = next;
    if (settled) break;
  }
  return Math.min(prior, 0.9);
}

/** The prior once term frequencies are known: `weights` hold one weight per candidate, with the `old` prior. */
export function priorFromWeights(weights: Float32Array, old: number, allPairs: number): number {
  // A tenth of a bit is fine enough, and makes millions of pairs a few hundred counts.
  const lowest = 400;
  const counts = new Float64Array(2 * lowest * 10 + 1);
  const odds = logOdds(old);
  for (let i = 0; i < weights.length; i++) {
    const evidence = Math.max(-lowest, Math.min(lowest, weights[i]! - odds));
    counts[Math.round((evidence + lowest) * 10)]!++;
  }
  const evidence = counts.map((_, i) => i / 10 - lowest);
  return learnPrior(evidence, counts, allPairs, old);
}

/**
 * u of one comparison. A level too rare to turn up among random pairs may well have been found by blocking:
 * the candidates that do not match are a lower bound of how many such pairs there are.
 */
function learnU(
  { book, comparisons, allPairs }: Evidence,
  i: number,
  random: PatternCounts,
  candidates: PatternCounts | null,
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
  return sharesOf(seen, 0.5);
}

function learnM(evidence: Evidence, parameters: Parameters): void {
  const { comparisons, rules, byRule, book, groups } = evidence;
  const counts = parameters.m.map((shares) => new Float64Array(shares.length));
  for (const [r, rule] of rules.entries()) {
    const takesPart = comparisons.map(
      (comparison) => !comparison.columns.some((c) => rule.columns.includes(c)),
    );
    if (takesPart.filter(Boolean).length < 2 || byRule[r]!.every((count) => count === 0)) continue;
    const session = runSession(book, byRule[r]!, parameters, groups, takesPart);
    for (const [i, found] of session.matchCounts.entries()) {
      for (let level = 1; level < found.length; level++) counts[i]![level]! += found[level]!;
    }
  }
  for (const [i, found] of counts.entries()) {
    if (found.some((count) => count > 0)) parameters.m[i] = sharesOf(found, 0.5);
  }
}

function describe(comparisons: readonly Comparison[], { m, u }: Parameters, prior: number): Model {
  return {
    prior,
    comparisons: comparisons.map((comparison, i) => ({
      name: comparison.name,
      levels: levelLabels(comparison).map((label, level) =>
        level === 0
          ? { label, m: 1, u: 1, weight: 0 }
          : { label, m: m[i]![level]!, u: u[i]![level]!, weight: Math.log2(m[i]![level]! / u[i]![level]!) },
      ),
    })),
  };
}
