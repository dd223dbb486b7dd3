import type { BlockingRule } from '../blocking/rule.ts';
import type { Comparison } from '../comparisons/comparison.ts';

export interface LinkageSettings {
  readonly comparisons: readonly Comparison[];
  readonly blocking: readonly BlockingRule[];
  /** Evidence that people share by living together counts once; see `EvidenceGroup`. */
  readonly groups?: readonly EvidenceGroup[];
  /** A column: records with the same value in it are never compared (one file holds each person once). */
  readonly source?: string;
  /** Columns of which one cluster can hold only one value, such as a valid identity number. */
  readonly contradictions?: readonly string[];
  /** Any other reason why two records cannot be one; asked for every pair of records in a cluster. */
  readonly contradicts?: (a: number, b: number) => boolean;
  /** Probability from which evidence joins records (default 0.9). The same for any number of records. */
  readonly threshold?: number;
  /** What people decided. It outranks every score, and "same" outranks every contradiction. */
  readonly verdicts?: readonly Verdict[];
  /** Pairs are drawn by this number (default 1); the same input gives the same output. */
  readonly seed?: number;
}

/**
 * Comparisons whose agreement has one cause. Sharing a phone, an address and a surname is what families do:
 * together they weigh no more than the strongest of them. Evidence against is not limited.
 */
export interface EvidenceGroup {
  readonly name: string;
  /** Names of comparisons. */
  readonly comparisons: readonly string[];
}

export interface Verdict {
  readonly a: number;
  readonly b: number;
  readonly verdict: 'same' | 'different';
}

/** Every column that the settings mention; no other column has any influence. */
export function columnsRead(settings: LinkageSettings): string[] {
  const { comparisons, blocking, source, contradictions = [] } = settings;
  const names = [
    ...comparisons.flatMap(({ columns, levels }) => [
      ...columns,
      ...levels.map((level) => level.termFrequency),
    ]),
    ...blocking.flatMap(({ columns, within = [] }) => [...columns, ...within]),
    ...contradictions,
    source,
  ];
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** The settings for a table in another order: its record i is the caller's record `order[i]`. */
export function settingsInOrder(settings: LinkageSettings, order: Int32Array): LinkageSettings {
  const placeOf = new Int32Array(order.length);
  for (const [place, record] of order.entries()) placeOf[record] = place;
  const { contradicts, verdicts } = settings;
  return {
    ...settings,
    contradicts: contradicts && ((a, b) => contradicts(order[a]!, order[b]!)),
    verdicts: verdicts?.map(({ a, b, verdict }) => ({ a: placeOf[a]!, b: placeOf[b]!, verdict })),
  };
}
