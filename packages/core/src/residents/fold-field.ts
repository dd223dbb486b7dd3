import type { Entry, Said } from '../entries/entry.ts';
import type { Field } from '../fields/field.ts';
import { compareText } from '../values/compare-text.ts';
import { monthsBetween } from '../values/plain-date.ts';
import { likeness, plainText } from './likeness.ts';
import type { Claim, FoldedCell } from './resident.ts';
import { soundness } from './soundness.ts';

/** A claim and how much it counts for. */
export interface WeighedClaim extends Claim {
  weight: number;
}

/** A value that was said, with all who say it or something vaguer that fits it. */
export interface Candidate {
  best: WeighedClaim;
  soundness: number;
  /** Sum over the sources that support it, each counted once by its best claim. */
  weight: number;
  newest: string;
  supporters: Claim[];
}

/**
 * The best-supported of the values said of one field. A sounder value beats any number of unsound ones; among equally
 * sound ones the sources' weights are summed, where a source that knows best weighs more and one that has gone stale
 * less; then the newest, then an order that does not depend on how the claims arrived.
 */
export function foldField(claims: WeighedClaim[], field: Field | undefined, today: string): FoldedCell {
  if (claims.length === 1) return alone(claims[0]!, field, today);
  const winner = candidatesOf(claims)[0]!;
  const losing = claims
    .filter((claim) => !winner.supporters.includes(claim))
    .map(({ said, from }) => ({ said, from }));
  return {
    said: winner.best.said,
    from: winner.best.from,
    saidAt: winner.newest || undefined,
    standing: standingOf(winner, losing),
    stale: isStale(winner.newest, field, today),
    losing,
  };
}

function alone({ said, from }: WeighedClaim, field: Field | undefined, today: string): FoldedCell {
  const stale = isStale(from.saidAt ?? '', field, today);
  return { said, from, saidAt: from.saidAt, standing: 'once', stale, losing: [] };
}

/** Whether a value said then is past its field's shelf life. What has no date is not called stale. */
export function isStale(saidAt: string, field: Field | undefined, today: string): boolean {
  return (
    field?.shelfLifeMonths !== undefined &&
    saidAt !== '' &&
    monthsBetween(saidAt, today) > field.shelfLifeMonths
  );
}

/**
 * A claim's weight: of its source, of its own clarity, and of its age where the field goes stale (half at one shelf life).
 */
export function weigh(
  from: Entry,
  said: Said,
  field: Field | undefined,
  source: number,
  today: string,
): number {
  const clarity = said.inferred ? clarities[said.inferred] : 1;
  return source * clarity * freshness(from, field, today);
}

/** What has no date may be of any age: it counts like something said a shelf life ago. */
function freshness({ saidAt }: Entry, field: Field | undefined, today: string): number {
  if (!field?.shelfLifeMonths) return 1;
  const age = saidAt ? Math.max(0, monthsBetween(saidAt, today)) : field.shelfLifeMonths;
  return 0.5 ** (age / field.shelfLifeMonths);
}

const clarities: Record<NonNullable<Said['inferred']>, number> = {
  merged: 1,
  'filled-down': 0.9,
  'same-as-above': 1,
  'sheet-name': 1,
  title: 0.9,
  'id-number': 1,
  remark: 0.6,
  split: 0.9,
};

/** The different values that were said, the best-supported first. */
export function candidatesOf(claims: WeighedClaim[]): Candidate[] {
  const heads: WeighedClaim[] = [];
  for (const claim of claims) {
    const rivals = heads.findIndex((head) => likeness(head.said.value, claim.said.value) === 'same');
    if (rivals < 0) heads.push(claim);
    else if (speaksBetter(claim, heads[rivals]!)) heads[rivals] = claim;
  }
  return heads.map((best) => candidate(best, claims)).sort(better);
}

function candidate(best: WeighedClaim, claims: WeighedClaim[]): Candidate {
  const supporters = claims.filter((claim) => {
    const like = likeness(claim.said.value, best.said.value);
    return like === 'same' || like === 'vaguer';
  });
  const bySource = new Map<string, number>();
  let newest = '';
  for (const { from, weight } of supporters) {
    bySource.set(from.place.file, Math.max(weight, bySource.get(from.place.file) ?? 0));
    if (from.saidAt && from.saidAt > newest) newest = from.saidAt;
  }
  return {
    best,
    soundness: soundness(best.said),
    weight: [...bySource.values()].reduce((sum, weight) => sum + weight, 0),
    newest,
    supporters,
  };
}

function better(a: Candidate, b: Candidate): number {
  return (
    b.soundness - a.soundness ||
    rounded(b.weight) - rounded(a.weight) ||
    compareText(b.newest, a.newest) ||
    precision(b) - precision(a) ||
    compareText(plainText(a.best.said.value), plainText(b.best.said.value))
  );
}

/** Sums of the same weights in another order may differ in the last bit. */
function rounded(weight: number): number {
  return Math.round(weight * 1e6);
}

function precision({ best }: Candidate): number {
  return plainText(best.said.value).length;
}

/** Of two who say the same: the sounder, the weightier, the newer, and then the one that sorts first. */
function speaksBetter(a: WeighedClaim, b: WeighedClaim): boolean {
  const order =
    soundness(b.said) - soundness(a.said) ||
    plainText(b.said.value).length - plainText(a.said.value).length ||
    rounded(b.weight) - rounded(a.weight) ||
    compareText(b.from.saidAt ?? '', a.from.saidAt ?? '') ||
    compareText(a.from.id, b.from.id);
  return order < 0;
}

function standingOf(winner: Candidate, losing: Claim[]): FoldedCell['standing'] {
  const rivals = losing.filter(({ said }) => soundness(said) >= winner.soundness || soundness(said) === 3);
  if (rivals.length > 0) return 'disputed';
  return new Set(winner.supporters.map(({ from }) => from.place.file)).size > 1 ? 'agreed' : 'once';
}
