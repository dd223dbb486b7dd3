import { levelLabels } from '@onetable/linkage';
import { type Review, reviewOf } from '@onetable/linkage/parts';
import { comparisonNames } from './comparisons.ts';
import type { Evidence } from './evidence.ts';
import type { People } from './people.ts';
import type { PersonRecords } from './person-columns.ts';
import { inWords, type Reason } from './reasons.ts';

/** Two records of which a person should decide whether they are one. */
export interface DoubtfulPair {
  /** Indexes of the two records, the smaller first (of entries the one with the smaller id). */
  a: number;
  b: number;
  /** That they are one person, from 0 to 1. */
  probability: number;
  /** What was decided for the time being. */
  together: boolean;
  /** `near-threshold`, `contradiction` (two valid ID numbers stand against it) or `weak-support`. */
  kind: Review['reason'];
  /** What speaks for it and against it, the weightiest first. */
  reasons: Reason[];
}

/** The pairs to be decided by a person, most doubtful first; one pair stands for all pairs between two people. */
export function findDoubts(
  records: PersonRecords,
  evidence: Evidence,
  { edges, clustering }: People,
  threshold: number,
): DoubtfulPair[] {
  const { order } = evidence;
  return reviewOf(edges, clustering, threshold).map(({ a, b, probability, together, reason }) => ({
    a: Math.min(order[a]!, order[b]!),
    b: Math.max(order[a]!, order[b]!),
    probability,
    together,
    kind: reason,
    reasons: reasonsOf(records, evidence, a, b),
  }));
}

function reasonsOf(records: PersonRecords, evidence: Evidence, a: number, b: number): Reason[] {
  const { comparer, likelihoods, order } = evidence;
  const pattern = comparer.patternOf(a, b);
  const reasons: Reason[] = [];
  for (const [i, comparison] of comparisonNames.entries()) {
    const level = comparer.book.levelOf(pattern, i);
    if (level === 0) continue;
    const label = levelLabels(comparer.comparisons[i]!)[level]!;
    const words = inWords(comparison, label, records, order[a]!, order[b]!);
    if (!words) continue;
    const against = Math.max(likelihoods.household[i]![level]!, likelihoods.strangers[i]![level]!);
    const weight = Math.log2(likelihoods.same[i]![level]! / against);
    reasons.push({ code: `${comparison}.${label}`, message: words[0], english: words[1], weight });
  }
  return reasons.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}
