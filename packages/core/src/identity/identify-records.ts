import type { Verdict } from '@onetable/linkage';
import {
  averageEvidence,
  buildBlockIndex,
  clusterPairs,
  compareCandidates,
  comparerOf,
  contentOrder,
  internTable,
  reorderTable,
} from '@onetable/linkage/parts';
import { personBlocking } from './blocking.ts';
import { personComparisons } from './comparisons.ts';
import { learn } from './learn.ts';
import { logTables } from './logs.ts';
import { nameFrequencies } from './name-frequency.ts';
import type { PersonRecords } from './person-columns.ts';
import { weigherOf } from './weigh.ts';

export interface IdentifySettings {
  /** Probability from which records are taken for one person (default 0.9). */
  threshold?: number;
  verdicts?: readonly Verdict[];
}

export function identifyRecords(records: PersonRecords, settings: IdentifySettings = {}) {
  const arrived = internTable(records);
  const order = contentOrder(arrived);
  const table = reorderTable(arrived, order);
  const comparer = comparerOf(personComparisons(logTables(records)), table);
  const pairs = compareCandidates(comparer, buildBlockIndex(table, personBlocking));
  const likelihoods = learn(comparer, table, pairs);
  const frequencies = nameFrequencies(
    Array.from(order, (i) => records.columns.name[i]!),
    Array.from(order, (i) => records.columns.birth[i]!),
  );
  const weigher = weigherOf(comparer, likelihoods, frequencies, pairs, table.count);
  const bar = Math.log2((settings.threshold ?? 0.9) / (1 - (settings.threshold ?? 0.9)));
  const weights = new Float32Array(pairs.count);
  const kept: number[] = [];
  for (let i = 0; i < pairs.count; i++) {
    weights[i] = weigher.weigh(pairs.a[i]!, pairs.b[i]!, pairs.pattern[i]!);
    if (weights[i]! > bar) kept.push(i);
  }
  kept.sort((x, y) => weights[y]! - weights[x]! || x - y);
  const edges = {
    count: kept.length,
    a: Int32Array.from(kept, (i) => pairs.a[i]!),
    b: Int32Array.from(kept, (i) => pairs.b[i]!),
    weight: Float32Array.from(kept, (i) => weights[i]!),
  };
  const { forest } = clusterPairs(table, edges, {
    threshold: bar,
    evidenceBetween: averageEvidence(weigher.weighPair),
    contradictions: ['validId'],
  });
  const found = forest.numbers().clusters;
  const clusters = new Int32Array(table.count);
  for (let i = 0; i < order.length; i++) clusters[order[i]!] = found[i]!;
  return { clusters, comparer, likelihoods, weigher, pairs, weights, table, order };
}
