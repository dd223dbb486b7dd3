import { isRealDate } from './plain-date.ts';
import type { PlainDate } from './value.ts';

/** The resident ID number of GB 11643-1999: 6 area + 8 birth + 3 sequence (odd = male) + 1 check. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** The check character for the first 17 digits. */
export function checkCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (first17.charCodeAt(i) - 48) * WEIGHTS[i]!;
  return CHECKS[sum % 11]!;
}

/** 18 characters, the check character fits and the birth date exists. An unknown region does not make it wrong. */
export function isValidIdNumber(text: string): boolean {
  return hasIdShape(text) && checkCharacter(text) === text[17] && birthFromId(text) !== null;
}

/** 17 digits and a digit or X. */
export function hasIdShape(text: string): boolean {
  if (text.length !== 18) return false;
  for (let i = 0; i < 17; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  const last = text.charCodeAt(17);
  return last === 88 || (last >= 48 && last <= 57);
}

/** An old number of 15 digits as 18: the century is 19, the check character is added. */
export function eighteenFromFifteen(text: string): string {
  const first17 = `${text.slice(0, 6)}19${text.slice(6)}`;
  return first17 + checkCharacter(first17);
}

/** As much of the birth date as is visible and possible; `null` where nothing is. */
export function birthFromId(text: string): PlainDate | null {
  if (text.length < 14) return null;
  const year = digits(text, 6, 4);
  if (year === null || year < 1850 || year > 2200) return null;
  const month = digits(text, 10, 2);
  if (month === null) return { year };
  if (month < 1 || month > 12) return null;
  const day = digits(text, 12, 2);
  if (day === null) return { year, month };
  return isRealDate(year, month, day) ? { year, month, day } : null;
}

/** By the 17th digit, where it is visible. */
export function sexFromId(text: string): 'male' | 'female' | null {
  const digit = text.length === 18 ? digits(text, 16, 1) : null;
  return digit === null ? null : digit % 2 === 1 ? 'male' : 'female';
}

/** False where the first two digits were never a province: a warning, never a reason to reject. */
export function isKnownProvince(text: string): boolean {
  return PROVINCES.has(text.slice(0, 2)) || text[0] === '*';
}

const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

function digits(text: string, from: number, length: number): number | null {
  let number = 0;
  for (let i = from; i < from + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    number = number * 10 + digit;
  }
  return number;
}
