import {
  buildBlockIndex,
  type ComparedPairs,
  type Comparer,
  compareCandidates,
  comparerOf,
  contentOrder,
  internTable,
  reorderTable,
  type Table,
} from '@onetable/linkage/parts';
import { personBlocking } from './blocking.ts';
import { personComparisons } from './comparisons.ts';
import { type Likelihoods, learn } from './learn.ts';
import { logTables } from './logs.ts';
import { nameFrequencies } from './name-frequency.ts';
import type { PersonRecords } from './person-columns.ts';
import { type Weigher, weigherOf } from './weigh.ts';

/** Everything the clusters are decided by. Pairs and table are in an order of their own, see `order`. */
export interface Evidence {
  table: Table;
  /** Which record stands at each place of the table: by what they say, so that the order of arrival does not matter. */
  order: Int32Array;
  comparer: Comparer;
  likelihoods: Likelihoods;
  weigher: Weigher;
  pairs: ComparedPairs;
  /** log2 odds per pair. */
  weights: Float32Array;
}

/** Compares what is worth comparing, learns what each agreement is worth, and weighs every pair. */
export function gatherEvidence(records: PersonRecords): Evidence {
  const arrived = internTable(records);
  const order = neighboursTogether(arrived);
  const table = reorderTable(arrived, order);
  const comparer = comparerOf(personComparisons(logTables(records)), table);
  const pairs = compareCandidates(comparer, buildBlockIndex(table, personBlocking(records)));
  const likelihoods = learn(comparer, table, pairs);
  const { name, birth } = records.columns;
  const frequencies = nameFrequencies(
    Array.from(order, (record) => name[record]!),
    Array.from(order, (record) => birth[record]!),
  );
  const weigher = weigherOf(comparer, likelihoods, frequencies, pairs, table.count);
  const weights = new Float32Array(pairs.count);
  for (let i = 0; i < pairs.count; i++) {
    weights[i] = weigher.weigh(pairs.a[i]!, pairs.b[i]!, pairs.pattern[i]!);
  }
  return { table, order, comparer, likelihoods, weigher, pairs, weights };
}

/**
 * Records of one dwelling next to one another: pairs are then near in memory, which halves the time for a million.
 * Within that by content, so that the order of arrival does not matter.
 */
export function neighboursTogether(table: Table): Int32Array {
  const { values, ids } = table.columns.get('address')!;
  const rank = new Int32Array(values.length);
  const sorted = values.map((_, id) => id).sort((a, b) => (values[a]! < values[b]! ? -1 : 1));
  for (const [place, id] of sorted.entries()) rank[id] = place;
  const rankOf = (record: number) => (ids[record]! < 0 ? -1 : rank[ids[record]!]!);
  return contentOrder(table).sort((a, b) => rankOf(a) - rankOf(b));
}
