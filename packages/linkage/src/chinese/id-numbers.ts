/**
 * Resident identity numbers (GB 11643): 6 digits region, 8 birth, 3 order (odd = man), 1 check. The check digit catches
 * every single wrong digit and every swap of neighbours, so two valid numbers never differ by a mere slip: two different
 * valid numbers are two people. Best first.
 */
export const idLevels = [
  /** Both valid and equal. */
  'same',
  /** Equal, but the check digit fails in both: a slip copied from sheet to sheet, or an old mistake of the register. */
  'same-unchecked',
  /** One digit wrong, lost or doubled, and at least one of the two fails its check. */
  'one-digit',
  /** Two neighbouring digits changed places. */
  'digits-swapped',
  /** Two digits wrong, or one of an incomplete number. */
  'two-digits',
  /** Hidden or lost digits; birth date and order number agree as far as they are known. */
  'partial-most',
  /** Hidden or lost digits; about the birth date or the last four digits agree. */
  'partial-half',
  /** Hidden or lost digits; what little is known agrees. */
  'partial-few',
  /** Different, not both valid, but of the same birth date. */
  'same-birth',
  /** Different, and at least one of the two is not a valid number. */
  'different',
  /** Both valid and different. */
  'different-valid',
] as const;

export type IdLevel = (typeof idLevels)[number];

/** As core's value readers give it: 18 characters, `*` for every hidden or lost one. */
export interface IdNumber {
  text: string;
  quality: 'valid' | 'wrong-check' | 'partial' | 'other';
}

/** The level two numbers fall in. Symmetric. */
export function compareIds(a: IdNumber, b: IdNumber): IdLevel {
  if (a.quality === 'partial' || b.quality === 'partial') return partial(a.text, b.text);
  const valid = a.quality === 'valid' && b.quality === 'valid';
  if (a.text === b.text) return valid ? 'same' : 'same-unchecked';
  if (valid) return 'different-valid';
  if (a.text.length === b.text.length) {
    let first = -1;
    let last = -1;
    let unlike = 0;
    for (let i = 0; i < a.text.length; i++) {
      if (a.text[i] === b.text[i]) continue;
      if (first < 0) first = i;
      last = i;
      unlike++;
    }
    if (unlike === 1) return 'one-digit';
    const crossed = a.text[first] === b.text[last] && a.text[last] === b.text[first];
    if (unlike === 2) return last === first + 1 && crossed ? 'digits-swapped' : 'two-digits';
  } else if (oneLost(a.text, b.text)) return 'one-digit';
  return sameBirth(a.text, b.text) ? 'same-birth' : 'different';
}

/*
 * What a position tells, in bits, among the people of one community. Most are born in the same county, so the region tells
 * little; years of birth spread over some eighty, months and days are even; the check digit follows from the others.
 */
const bits = [0.2, 0.2, 0.3, 0.5, 0.8, 0.8, 0, 0.3, 3, 3, 1, 2.6, 1.7, 3.2, 3.3, 3.3, 3.3, 1];

function partial(a: string, b: string): IdLevel {
  if (a.length !== b.length) return 'different';
  let told = 0;
  let unlike = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === '*' || b[i] === '*') continue;
    if (a[i] === b[i]) told += bits[i] ?? 0;
    else unlike++;
  }
  if (unlike === 1 && told >= 9) return 'two-digits';
  if (unlike > 0) return sameBirth(a, b) ? 'same-birth' : 'different';
  if (told >= 20) return 'partial-most';
  return told >= 9 ? 'partial-half' : 'partial-few';
}

function sameBirth(a: string, b: string): boolean {
  if (a.length !== 18 || b.length !== 18) return false;
  const birth = a.slice(6, 14);
  return birth === b.slice(6, 14) && /^\d{8}$/.test(birth);
}

function oneLost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1);
}
