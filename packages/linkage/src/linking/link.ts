import { leftOut } from '../blocking/blocks.ts';
import type { BlockingReport } from '../blocking/report.ts';
import { clusterPairs } from '../clustering/cluster.ts';
import { evidenceBetween } from '../clustering/evidence-between.ts';
import { reviewOf } from '../clustering/review.ts';
import { contentOrder } from '../records/content-order.ts';
import type { Records } from '../records/records.ts';
import { internTable, reorderTable } from '../records/table.ts';
import { logOdds } from '../training/odds.ts';
import type { Linkage } from './linkage.ts';
import { columnsRead, type LinkageSettings } from './settings.ts';
import { type Weighing, weighRecords } from './weighing.ts';

/** Which of the records are one and the same? Learns from the records themselves; nothing needs to be labelled. */
export function link(records: Records, settings: LinkageSettings): Linkage {
  const arrived = internTable(records, columnsRead(settings));
  const order = contentOrder(arrived);
  const placeOf = new Int32Array(order.length);
  for (const [place, record] of order.entries()) placeOf[record] = place;

  const table = reorderTable(arrived, order);
  const weighing = weighRecords(table, settings);
  const { scorer, comparer, model } = weighing;
  const threshold = logOdds(settings.threshold ?? 0.9);
  const { contradicts } = settings;
  const clustering = clusterPairs(table, weighing.pairs, {
    threshold,
    evidenceBetween: evidenceBetween(comparer, scorer),
    contradictions: settings.contradictions,
    contradicts: contradicts && ((a, b) => contradicts(order[a]!, order[b]!)),
    verdicts: settings.verdicts?.map(({ a, b, verdict }) => ({ a: placeOf[a]!, b: placeOf[b]!, verdict })),
  });
  const found = clustering.forest.numbers().clusters;
  const { clusters, clusterCount } = renumber(placeOf.map((place) => found[place]!));
  return {
    model,
    clusters,
    clusterCount,
    pairs: {
      ...weighing.pairs,
      a: weighing.pairs.a.map((a) => order[a]!),
      b: weighing.pairs.b.map((b) => order[b]!),
    },
    review: reviewOf(weighing.pairs, clustering, threshold).map((review) => ({
      ...review,
      a: order[review.a]!,
      b: order[review.b]!,
    })),
    blocking: reportOf(weighing, settings),
    explain: (a, b) => scorer.explain(placeOf[a]!, placeOf[b]!),
  };
}

/** Cluster numbers 0, 1, 2 … in order of first appearance. */
function renumber(clusters: Int32Array): { clusters: Int32Array; clusterCount: number } {
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
