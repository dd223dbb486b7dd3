import { leftOut } from '../blocking/blocks.ts';
import type { BlockingReport } from '../blocking/report.ts';
import { clusterPairs } from '../clustering/cluster.ts';
import { evidenceBetween } from '../clustering/evidence-between.ts';
import { reviewOf } from '../clustering/review.ts';
import type { Table } from '../records/table.ts';
import { logOdds } from '../training/odds.ts';
import type { Linkage } from './linkage.ts';
import type { LinkageSettings } from './settings.ts';
import type { Weighing } from './weighing.ts';

/**
 * From weighed pairs to clusters and to what a person should decide, told in the caller's record numbers.
 * `order` is the order of the table: record i of it is the caller's record `order[i]`. `settings` and `known`
 * go by the table's order.
 */
export function settle(
  table: Table,
  order: Int32Array,
  weighing: Weighing,
  settings: LinkageSettings,
  known?: Int32Array,
): Linkage {
  const { scorer, comparer, model, pairs } = weighing;
  const placeOf = new Int32Array(order.length);
  for (const [place, record] of order.entries()) placeOf[record] = place;
  const threshold = logOdds(settings.threshold ?? 0.9);
  const clustering = clusterPairs(table, pairs, {
    threshold,
    evidenceBetween: evidenceBetween(comparer, scorer),
    contradictions: settings.contradictions,
    contradicts: settings.contradicts,
    verdicts: settings.verdicts,
    known,
  });
  const byPlace = clustering.forest.numbers().clusters;
  return {
    model,
    ...renumber(placeOf.map((place) => byPlace[place]!)),
    pairs: { ...pairs, a: pairs.a.map((a) => order[a]!), b: pairs.b.map((b) => order[b]!) },
    review: reviewOf(pairs, clustering, threshold).map((review) => ({
      ...review,
      a: order[review.a]!,
      b: order[review.b]!,
    })),
    blocking: reportOf(weighing, settings),
    explain: (a, b) => scorer.explain(placeOf[a]!, placeOf[b]!),
  };
}

/** Cluster numbers 0, 1, 2 … in order of first appearance. */
function renumber(clusters: Int32Array): Pick<Linkage, 'clusters' | 'clusterCount'> {
  const numbers = new Int32Array(clusters.length).fill(-1);
  let clusterCount = 0;
  for (const cluster of clusters) if (numbers[cluster]! < 0) numbers[cluster] = clusterCount++;
  return { clusters: clusters.map((cluster) => numbers[cluster]!), clusterCount };
}

function reportOf({ index, compared }: Weighing, settings: LinkageSettings): BlockingReport {
  const firstFound = new Float64Array(settings.blocking.length);
  for (const bits of compared.rules) firstFound[31 - Math.clz32(bits & -bits)]!++;
  return {
    pairs: compared.count,
    rules: settings.blocking.map((rule, i) => ({
      name: rule.name,
      pairs: firstFound[i]!,
      ...leftOut(index.blocks[i]!),
    })),
  };
}
