import { type BlockIndex, buildBlockIndex } from '../blocking/candidates.ts';
import { clusterPairs } from '../clustering/cluster.ts';
import { recordContradictions } from '../clustering/contradictions.ts';
import type { Table } from '../records/table.ts';
import { type ComparedPairs, type Comparer, compareCandidates, comparerOf } from '../scoring/compare.ts';
import { groupNumbers } from '../scoring/groups.ts';
import type { Pairs } from '../scoring/pairs.ts';
import { type Scorer, scorerOf } from '../scoring/scorer.ts';
import { strongestFirst } from '../scoring/strongest.ts';
import { weighPairs } from '../scoring/weigh-pairs.ts';
import { countPatterns } from '../training/evidence.ts';
import type { Model } from '../training/model.ts';
import { logOdds } from '../training/odds.ts';
import { priorFromWeights } from '../training/prior.ts';
import { countAllPairs, randomPatterns } from '../training/random-pairs.ts';
import { train } from '../training/train.ts';
import type { LinkageSettings } from './settings.ts';

/** Candidates compared and weighed under a model learnt from them. */
export interface Weighing {
  readonly index: BlockIndex;
  readonly comparer: Comparer;
  readonly model: Model;
  readonly scorer: Scorer;
  readonly compared: ComparedPairs;
  /** Pairs of at least `keptFrom`, strongest first. */
  readonly pairs: Pairs;
}

/** Weaker pairs can neither join records nor need a person's eye. */
export const keptFrom = -7;

/** Random pairs drawn to learn u. */
const randomPairs = 500_000;

/** Blocks, compares, learns, weighs. */
export function weighRecords(table: Table, settings: LinkageSettings): Weighing {
  const { comparisons, blocking: rules, groups } = settings;
  const index = buildBlockIndex(table, rules, settings.source);
  const comparer = comparerOf(comparisons, table);
  const compared = compareCandidates(comparer, index);
  const drawn = randomPatterns(comparer, index, randomPairs, settings.seed ?? 1);
  const random = new Float64Array(comparer.book.count);
  for (const pattern of drawn) random[pattern]!++;
  const allPairs = countAllPairs(index);
  const cannotMatch = recordContradictions(table, settings);
  const learnt = train({
    ...countPatterns(compared, comparer.book.count, rules.length, cannotMatch),
    random,
    book: comparer.book,
    comparisons,
    groups: groupNumbers(comparisons, groups),
    rules,
    allPairs,
  });

  // Frequencies are first counted over records; what is surely one person then counts once.
  const first = weigh(learnt, undefined);
  const { contradictions } = settings;
  const sure = clusterPairs(table, first.pairs, { threshold: logOdds(0.99), contradictions });
  const people = sure.forest.numbers();
  return { index, comparer, compared, ...weigh(first.model, people.clusters) };

  function weigh(
    from: Model,
    clusters: Int32Array | undefined,
  ): Pick<Weighing, 'model' | 'scorer' | 'pairs'> {
    const before = scorerOf(from, comparer, table, groups, clusters);
    const weights = weighPairs(compared, before);
    const possible = cannotMatch
      ? weights.filter((_, i) => !cannotMatch(compared.a[i]!, compared.b[i]!))
      : weights;
    const model = { ...from, prior: priorFromWeights(possible, from.prior, allPairs) };
    const shift = logOdds(model.prior) - logOdds(from.prior);
    for (let i = 0; i < weights.length; i++) weights[i]! += shift;
    const scorer = scorerOf(model, comparer, table, groups, clusters);
    return { model, scorer, pairs: strongestFirst(compared, weights, keptFrom) };
  }
}
