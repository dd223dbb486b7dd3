import { logOdds, probabilityOf } from './odds.ts';

/**
 * The prior under which the candidates' probabilities add up to itself; pairs that were no candidates count
 * as no matches. `weights` are without the prior, one per entry of `counts`.
 */
export function learnPrior(
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
  return Math.min(Math.max(prior, 1e-12), 0.9);
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
