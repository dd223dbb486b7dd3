import { type Comparison, levelLabels } from '../comparisons/comparison.ts';
import type { Evidence } from './evidence.ts';
import { patternWeights } from './expectation.ts';
import { learnFirstM, refineM } from './learn-m.ts';
import { learnU } from './learn-u.ts';
import type { Model } from './model.ts';
import { pullMonotone } from './monotone.ts';
import { logOdds, probabilityOf } from './odds.ts';
import { expectedAgreement, type Parameters } from './parameters.ts';
import { learnPrior } from './prior.ts';

/**
 * Learns prior, m and u without labels. u comes from random pairs, m from EM on blocked pairs. Then the matches
 * among the random pairs are discounted (in a list where each person stands ten times they would spoil u), and
 * all three are learnt again from the better start.
 */
export function train(evidence: Evidence): Model {
  const { comparisons, book, groups } = evidence;
  const parameters: Parameters = {
    m: comparisons.map(expectedAgreement),
    u: comparisons.map((_, i) => learnU(evidence, i, evidence.random)),
  };
  const everyone = comparisons.map(() => true);
  let prior = 1 / Math.sqrt(evidence.allPairs + 4);
  for (let round = 0; round < 3; round++) {
    if (round === 0) learnFirstM(evidence, parameters);
    else prior = refineM(evidence, parameters, prior);
    const weights = patternWeights(book, parameters, groups, everyone);
    prior = learnPrior(weights, evidence.candidates, evidence.allPairs, prior);
    const odds = logOdds(prior);
    const unlikely = weights.map((weight) => 1 - probabilityOf(weight + odds));
    const random = evidence.random.map((count, pattern) => count * unlikely[pattern]!);
    const candidates = evidence.candidates.map(
      (count, pattern) => count * unlikely[pattern]! + evidence.different[pattern]!,
    );
    for (const i of comparisons.keys()) parameters.u[i] = learnU(evidence, i, random, candidates);
  }
  for (const i of comparisons.keys()) pullMonotone(parameters.m[i]!, parameters.u[i]!);
  return describe(comparisons, parameters, prior);
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
