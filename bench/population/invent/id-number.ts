import type { Random } from './random.ts';

/**
 * Region codes that were never given to a county: 370299 (no such county under Qingdao) and 999999. One region holds 500
 * numbers of each sex for a birthday; a million people over ninety years need some 15 of them, so two regions are plenty.
 */
const regions = ['370299', '999999'];

/** Gives every invented person a number of his own, with a valid check digit. */
export class IdOffice {
  private readonly given = new Map<string, number>();

  issue(random: Random, birth: string, sex: 'male' | 'female'): string {
    const region = regions[random.chance(0.85) ? 0 : 1]!;
    const key = region + birth + sex;
    // Numbers of one day follow one another with a gap, so that twins differ in more than a digit's place.
    const count = (this.given.get(key) ?? 0) + 1;
    this.given.set(key, count);
    const order = ((count * 137 + (birth.charCodeAt(7) % 10) * 31) % 500) * 2 + (sex === 'male' ? 1 : 0);
    const digits = region + birth + String(order).padStart(3, '0');
    return digits + checkDigit(digits);
  }
}

/** GB 11643: the 18th character of the first 17 digits. */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(digits[i]) * weights[i]!;
  return '10X98765432'[sum % 11]!;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
