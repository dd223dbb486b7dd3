import type { BlockingRule } from '../blocking/rule.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import type { Evidence } from './evidence.ts';
import { patternWeights, runSession } from './expectation.ts';
import { logOdds, probabilityOf } from './odds.ts';
import { expectedAgreement, levelCounts, type Parameters, sharesOf } from './parameters.ts';
import { learnPrior } from './prior.ts';

/**
 * A first m, when nothing is known: one EM session per rule, without the comparisons that the rule decides.
 * Sessions are pooled by how pure they are: in a wide block where few pairs match, EM may have found some
 * other likeness than being the same.
 */
export function learnFirstM(evidence: Evidence, parameters: Parameters): void {
  const { comparisons, rules, byRule, book, groups } = evidence;
  const counts = parameters.m.map((shares) => new Float64Array(shares.length));
  for (const [r, rule] of rules.entries()) {
    const takesPart = comparisons.map((comparison) => !decides(rule, comparison));
    if (takesPart.filter(Boolean).length < 2 || byRule[r]!.every((count) => count === 0)) continue;
    const session = runSession(book, byRule[r]!, parameters, groups, takesPart);
    for (const [i, found] of session.matchCounts.entries()) {
      for (let level = 1; level < found.length; level++) {
        counts[i]![level]! += session.share ** 2 * found[level]!;
      }
    }
  }
  for (const [i, found] of counts.entries()) parameters.m[i] = shareOut(found, comparisons[i]!);
}

/**
 * A better m, and the prior with it, from all evidence at once: every comparison says how likely a pair is to
 * match, but m of a comparison is counted only over pairs found by rules that do not decide it. Returns the
 * prior.
 */
export function refineM(evidence: Evidence, parameters: Parameters, startPrior: number): number {
  const { comparisons, rules, byRule, book, groups, candidates, allPairs } = evidence;
  const everyone = comparisons.map(() => true);
  let prior = startPrior;
  for (let round = 0; round < 5; round++) {
    const weights = patternWeights(book, parameters, groups, everyone);
    prior = learnPrior(weights, candidates, allPairs, prior);
    const odds = logOdds(prior);
    const probability = weights.map((weight) => probabilityOf(weight + odds));
    for (const [i, comparison] of comparisons.entries()) {
      const matches = new Float64Array(book.count);
      for (const [r, rule] of rules.entries()) {
        if (decides(rule, comparison)) continue;
        const counts = byRule[r]!;
        for (let pattern = 0; pattern < matches.length; pattern++) {
          matches[pattern]! += counts[pattern]! * probability[pattern]!;
        }
      }
      const found = levelCounts(book, i, parameters.m[i]!.length, matches);
      parameters.m[i] = shareOut(found, comparison);
    }
  }
  return prior;
}

/** A few pairs' worth of what is to be expected anyhow. */
function shareOut(found: Float64Array<ArrayBuffer>, comparison: Comparison): Float64Array<ArrayBuffer> {
  return sharesOf(found, expectedAgreement(comparison), 2);
}

/** Whether the pairs that a rule finds were chosen by what the comparison compares. */
function decides(rule: BlockingRule, comparison: Comparison): boolean {
  return comparison.columns.some((column) => rule.columns.includes(column));
}
