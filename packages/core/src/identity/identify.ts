import type { Verdict } from '@onetable/linkage';
import { logOdds } from '@onetable/linkage/parts';
import type { Entry } from '../entries/entry.ts';
import { type DoubtfulPair, findDoubts } from './doubts.ts';
import { gatherEvidence } from './evidence.ts';
import { factsOf } from './facts-of-entry.ts';
import { findPeople } from './people.ts';
import { type PersonRecords, personColumns } from './person-columns.ts';
import { residentIds } from './resident-ids.ts';

export type { DoubtfulPair };

export interface IdentifyOptions {
  /** Probability from which records are taken for one person (default 0.9), the same for any number of records. */
  threshold?: number;
  /** What people decided, by index of the entries. It outranks every score. */
  verdicts?: readonly Verdict[];
  /**
   * Persons that are known already and must stay as they are, by index of the records: a number, or -1 for a new record.
   * New records join them or each other; two known persons are never joined.
   */
  known?: ArrayLike<number>;
}

export interface Identity {
  /** Per record the number of its person: 0, 1, 2 … in order of first appearance. */
  clusters: number[];
  /** What a person should decide, most doubtful first. */
  doubtful: DoubtfulPair[];
}

export interface IdentifiedEntries extends Identity {
  /** Per entry the id of its resident: `R000001`. */
  residents: string[];
}

/**
 * Which entries are one person? Works from one entry to a million, in any order of arrival, with the same threshold.
 * Never puts two different valid ID numbers in one person, unless a verdict says so. Of a doubtful pair the entry with
 * the smaller id comes first.
 */
export function identify(entries: readonly Entry[], options: IdentifyOptions = {}): IdentifiedEntries {
  // Entries that say the very same are told apart by their ids, so that arrival does not choose between them.
  const order = Int32Array.from(entries.keys()).sort((a, b) => (entries[a]!.id < entries[b]!.id ? -1 : 1));
  const placeOf = placesIn(order);
  const facts = Array.from(order, (index) => factsOf(entries[index]!));
  const identity = identifyRecords(personColumns(facts), {
    ...options,
    ...decidedIn(order, placeOf, options),
  });
  const clusters = inOrderOfAppearance(placeOf, identity.clusters);
  const doubtful = identity.doubtful.map((doubt) => ({ ...doubt, a: order[doubt.a]!, b: order[doubt.b]! }));
  return { clusters, doubtful, residents: residentIds(entries, clusters) };
}

/** The same for records already laid out in columns (`personColumns`). */
export function identifyRecords(records: PersonRecords, options: IdentifyOptions = {}): Identity {
  if (records.count === 0) return { clusters: [], doubtful: [] };
  const evidence = gatherEvidence(records);
  const threshold = logOdds(options.threshold ?? 0.9);
  const placeOf = placesIn(evidence.order);
  const people = findPeople(evidence, threshold, decidedIn(evidence.order, placeOf, options));
  return {
    clusters: inOrderOfAppearance(placeOf, people.clustering.forest.numbers().clusters),
    doubtful: findDoubts(records, evidence, people, threshold),
  };
}

function placesIn(order: Int32Array): Int32Array {
  const placeOf = new Int32Array(order.length);
  for (const [place, index] of order.entries()) placeOf[index] = place;
  return placeOf;
}

/** What is decided already, for records that stand in another order. */
function decidedIn(order: Int32Array, placeOf: Int32Array, { verdicts = [], known }: IdentifyOptions) {
  return {
    verdicts: verdicts.map(({ a, b, verdict }) => ({ a: placeOf[a]!, b: placeOf[b]!, verdict })),
    known: known && order.map((index) => known[index] ?? -1),
  };
}

function inOrderOfAppearance(placeOf: Int32Array, clusters: ArrayLike<number>): number[] {
  const numbers = new Map<number, number>();
  return Array.from(placeOf, (place) => {
    const cluster = clusters[place]!;
    let number = numbers.get(cluster);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(cluster, number);
    }
    return number;
  });
}
