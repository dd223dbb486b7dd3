import { buildBlockIndex } from '../blocking/candidates.ts';
import { LinkageError } from '../error.ts';
import { contentOrder } from '../records/content-order.ts';
import type { Records } from '../records/records.ts';
import { internTable, reorderTable } from '../records/table.ts';
import { compareCandidates, comparerOf } from '../scoring/compare.ts';
import { scorerOf } from '../scoring/scorer.ts';
import { strongestFirst } from '../scoring/strongest.ts';
import { weighPairs } from '../scoring/weigh-pairs.ts';
import type { Model } from '../training/model.ts';
import type { Linkage } from './linkage.ts';
import { columnsRead, type LinkageSettings, settingsInOrder } from './settings.ts';
import { settle } from './settle.ts';
import { keptFrom } from './weighing.ts';

/** What was linked before. */
export interface KnownLinkage {
  /** Per known record its cluster; any numbers from 0 up. */
  readonly clusters: ArrayLike<number>;
  readonly model: Model;
}

/**
 * Links new records to each other and into clusters that are there already, under the model already learnt.
 * `records` holds the known records first, in the order of `known.clusters`, and then the new ones. Known
 * records stay together or apart exactly as they were; `clusters` keeps the numbers they had, and records that
 * fit nowhere get numbers above them. Only pairs with a new record are compared.
 */
export function linkNew(records: Records, known: KnownLinkage, settings: LinkageSettings): Linkage {
  const before = known.clusters.length;
  if (before > records.count) {
    throw new LinkageError(
      'link-new.fewer-records',
      `已知 ${before} 条记录，但只给出 ${records.count} 条。`,
      `${before} records are known, but only ${records.count} were given.`,
    );
  }
  const arrived = internTable(records, columnsRead(settings));
  const order = contentOrder(arrived, undefined, before);
  const table = reorderTable(arrived, order);
  const index = buildBlockIndex(table, settings.blocking, settings.source);
  const comparer = comparerOf(settings.comparisons, table);
  const compared = compareCandidates(comparer, index, before);
  const people = clustersSoFar(known.clusters, records.count);
  const scorer = scorerOf(known.model, comparer, table, settings.groups, people);
  const pairs = strongestFirst(compared, weighPairs(compared, scorer), keptFrom);
  const weighing = { index, comparer, compared, model: known.model, scorer, pairs };
  const frozen = people.map((cluster, place) => (place < before ? cluster : -1));
  const linkage = settle(table, order, weighing, settingsInOrder(settings, order), frozen);
  return { ...linkage, clusters: keepNumbers(linkage.clusters, known.clusters) };
}

/** The known clusters numbered without gaps, every new record a cluster of its own. */
function clustersSoFar(known: ArrayLike<number>, count: number): Int32Array {
  const numbers = new Map<number, number>();
  const clusters = new Int32Array(count);
  for (let record = 0; record < known.length; record++) {
    const cluster = known[record]!;
    if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
    clusters[record] = numbers.get(cluster)!;
  }
  for (let record = known.length; record < count; record++) {
    clusters[record] = numbers.size + record - known.length;
  }
  return clusters;
}

/** `found` with the numbers that the known records had; other clusters are numbered on from the highest. */
function keepNumbers(found: Int32Array, known: ArrayLike<number>): Int32Array {
  const numbers = new Map<number, number>();
  let next = 0;
  for (let record = 0; record < known.length; record++) {
    numbers.set(found[record]!, known[record]!);
    next = Math.max(next, known[record]! + 1);
  }
  return found.map((cluster) => {
    if (!numbers.has(cluster)) numbers.set(cluster, next++);
    return numbers.get(cluster)!;
  });
}
