/**
 * A telephone is shared: by a family, by a daughter who answers for both parents, by the agent who registered a whole
 * building. What an equal number proves depends on how many different names use it. Best first.
 */
export const phoneLevels = [
  /** A number in common that no more than two names use. */
  'same',
  /** A number in common that a family uses: three to six names. */
  'same-family',
  /** A number in common that many names use: an agent's or an office's. */
  'same-many',
  /** One digit wrong, or two neighbours changed places. */
  'one-digit',
  /** 138****5678 fits. */
  'masked',
  'different',
] as const;

export type PhoneLevel = (typeof phoneLevels)[number];

/** A record's numbers, digits only with `*` for hidden ones, and by how many distinct names each is used in all records. */
export interface Phones {
  numbers: readonly string[];
  users: readonly number[];
}

/** The best level any two of the numbers reach. Symmetric. */
export function comparePhones(a: Phones, b: Phones): PhoneLevel {
  let best = phoneLevels.length - 1;
  for (let i = 0; i < a.numbers.length; i++)
    for (let j = 0; j < b.numbers.length; j++) {
      const level = levelOf(a.numbers[i]!, b.numbers[j]!, Math.max(a.users[i] ?? 1, b.users[j] ?? 1));
      if (level < best) best = level;
    }
  return phoneLevels[best]!;
}

/** Counts, for every whole number, the distinct names that use it. */
export class PhoneUsers {
  private readonly names = new Map<string, string | Set<string>>();

  add(number: string, name: string): void {
    const seen = this.names.get(number);
    // Nearly every number has one name, and a million sets of one would be a waste.
    if (seen === undefined) this.names.set(number, name);
    else if (typeof seen !== 'string') seen.add(name);
    else if (seen !== name) this.names.set(number, new Set([seen, name]));
  }

  count(number: string): number {
    const seen = this.names.get(number);
    return seen === undefined ? 0 : typeof seen === 'string' ? 1 : seen.size;
  }
}

function levelOf(a: string, b: string, users: number): number {
  if (a.includes('*') || b.includes('*')) return fits(a, b) ? 4 : 5;
  if (a === b) return users <= 2 ? 0 : users <= 6 ? 1 : 2;
  return a.length === b.length && a.length >= 7 && slip(a, b) ? 3 : 5;
}

/** Equal where both are known, and known in at least six places: 138****5678. */
function fits(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let known = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === '*' || b[i] === '*') continue;
    if (a[i] !== b[i]) return false;
    known++;
  }
  return known >= 6;
}

function slip(a: string, b: string): boolean {
  let i = 0;
  while (a[i] === b[i]) i++;
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
