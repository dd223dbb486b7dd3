import { prepareName } from '@onetable/linkage/chinese';

/**
 * How likely a stranger bears the same name: per record, 0 where there is no name.
 *
 * Counting records would make a rare name look common because its one bearer stands in ten lists, so people are counted,
 * told apart by birth date. And a name met once is not as rare as "once": how common surname, given name and its characters
 * are in this place says how likely another bearer is (张伟 more than 张璟). The largest of the figures counts.
 */
export function nameFrequencies(
  names: readonly (string | null)[],
  births: readonly (string | null)[],
): Float64Array {
  const bearers = bearersOf(names, births);
  let people = 0;
  for (const count of bearers.values()) people += count;
  const characters = characterModel(bearers);
  const known = new Map<string, number>();
  for (const [name, count] of bearers)
    known.set(name, Math.max((count - 1) / people, characters(name), 1e-8));
  return Float64Array.from(names, (name) => (name ? known.get(name)! : 0));
}

/** Per name, how many people seem to bear it: distinct birth dates, at least one. */
function bearersOf(
  names: readonly (string | null)[],
  births: readonly (string | null)[],
): Map<string, number> {
  const seen = new Set<string>();
  const bearers = new Map<string, number>();
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (!name) continue;
    const birth = births[i]?.split('-').length === 3 ? births[i] : null;
    if (!bearers.has(name)) bearers.set(name, 0);
    if (!birth || seen.has(`${name} ${birth}`)) continue;
    seen.add(`${name} ${birth}`);
    bearers.set(name, bearers.get(name)! + 1);
  }
  for (const [name, count] of bearers) if (count === 0) bearers.set(name, 1);
  return bearers;
}

/** The surname's share by that of the given name: as a whole, or as if its characters were chosen one by one. */
function characterModel(bearers: ReadonlyMap<string, number>): (name: string) => number {
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const [name, count] of bearers) {
    for (const [place, part] of partsOf(name)) {
      counts.set(place + part, (counts.get(place + part) ?? 0) + count);
      totals.set(place, (totals.get(place) ?? 0) + count);
    }
  }
  return (name) => {
    const shares: number[] = [];
    for (const [place, part] of partsOf(name)) {
      // The name itself does not show that its given name is used by others.
      const own = place === 'given' ? bearers.get(name)! : 0;
      shares.push((counts.get(place + part)! - own) / totals.get(place)!);
    }
    const [surname, given, ...characters] = shares;
    return surname! * Math.max(given!, product(characters));
  };
}

function* partsOf(text: string): Generator<[place: string, part: string]> {
  const { chars, surname } = prepareName(text);
  yield ['surname', chars.slice(0, surname).join('')];
  yield ['given', chars.slice(surname).join('')];
  yield ['length', String(chars.length - surname)];
  for (let i = surname; i < chars.length; i++) yield [`${chars.length - surname}:${i - surname}:`, chars[i]!];
}

function product(factors: readonly number[]): number {
  return factors.reduce((sum, factor) => sum * factor, 1);
}
