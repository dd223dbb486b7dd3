import type { Field } from '../fields/field.ts';
import { candidatesOf, foldField, type WeighedClaim } from './fold-field.ts';
import type { FoldedCell } from './resident.ts';
import { soundNumber } from './soundness.ts';

/**
 * Several numbers may be right at once, so each is weighed by itself. The cell holds the best first and after it the
 * other whole numbers, but none that looks like a slip of a better one. Every claim without the best number is kept as
 * losing.
 */
export function foldPhones(claims: WeighedClaim[], field: Field | undefined, today: string): FoldedCell {
  if (claims.length === 1 && hasOneNumber(claims[0]!)) return foldField(claims, field, today);
  const single = claims.flatMap(oneByOne);
  const cell = foldField(single, field, today);
  const { value } = cell.said;
  if (value.type !== 'phone') return cell;
  const best = value.numbers[0]!;
  const numbers = [best];
  for (const { best: other } of candidatesOf(single)) {
    const number = other.said.value.type === 'phone' ? other.said.value.numbers[0]! : '';
    if (number !== '' && soundNumber(number) > 1 && !numbers.some((known) => isSlip(number, known)))
      numbers.push(number);
  }
  // A second number in a cell that also has the best one is no contradiction.
  const disputed = cell.losing.some(
    ({ from, said }) =>
      isSound(said.value) && !claims.some((claim) => claim.from === from && has(claim, best)),
  );
  const agreed = sourcesOf(claims, best) > 1 ? 'agreed' : 'once';
  const standing = cell.standing === 'disputed' && !disputed ? agreed : cell.standing;
  return { ...cell, said: { ...cell.said, value: { type: 'phone', numbers } }, standing };
}

function hasOneNumber({ said: { value } }: WeighedClaim): boolean {
  return value.type === 'phone' && value.numbers.length === 1;
}

/** The first number of a cell is the one that people ring. */
function oneByOne(claim: WeighedClaim): WeighedClaim[] {
  const { value } = claim.said;
  if (value.type !== 'phone') return [claim];
  return value.numbers.map((number, i) => ({
    ...claim,
    weight: claim.weight * (i === 0 ? 1 : 0.9),
    said: { ...claim.said, value: { type: 'phone', numbers: [number] } },
  }));
}

/** The same number, or one that differs in a single digit or lacks one. */
function isSlip(number: string, known: string): boolean {
  if (Math.abs(number.length - known.length) > 1) return false;
  let head = 0;
  while (head < number.length && number[head] === known[head]) head++;
  const rest = [number.slice(head), known.slice(head)] as const;
  return (
    rest[0].slice(1) === rest[1].slice(1) || rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1)
  );
}

function isSound(value: WeighedClaim['said']['value']): boolean {
  return value.type === 'phone' && value.numbers.some((number) => soundNumber(number) === 3);
}

function has({ said: { value } }: WeighedClaim, number: string): boolean {
  return value.type === 'phone' && value.numbers.includes(number);
}

function sourcesOf(claims: WeighedClaim[], number: string): number {
  return new Set(claims.filter((claim) => has(claim, number)).map(({ from }) => from.place.file)).size;
}
