import type { Said } from '../entries/entry.ts';

/**
 * How sound a said value is, before anybody weighs who said it: 3 whole, 2 whole but doubtful, 1 damaged or hidden in
 * part, 0 an explicit 无. A value never gives way to a less sound one, however many say it or however new.
 */
export function soundness({ value, doubts }: Said): 0 | 1 | 2 | 3 {
  if (value.type === 'none') return 0;
  if (value.type === 'id')
    return { valid: 3, other: 2, 'wrong-check': 2, partial: 1 }[value.quality] as 1 | 2 | 3;
  if (value.type === 'phone') return soundestNumber(value.numbers);
  if (doubts?.includes('name.masked')) return 1;
  return doubts?.length ? 2 : 3;
}

/** 3 a mobile (11 digits, 13 to 19 at its head), 2 a landline (a mobile is the better answer), 1 damaged or hidden in part. */
export function soundNumber(number: string): 1 | 2 | 3 {
  if (/^1[3-9]\d{9}$/.test(number)) return 3;
  return /^(?:0\d{2,3})?[2-9]\d{6,7}$/.test(number) || /^400\d{7}$/.test(number) ? 2 : 1;
}

function soundestNumber(numbers: string[]): 1 | 2 | 3 {
  return Math.max(1, ...numbers.map(soundNumber)) as 1 | 2 | 3;
}
