import { type Comparison, levelLabels } from '@onetable/linkage';
import { type ComparedPairs, type Comparer, randomNumbers, type Table } from '@onetable/linkage/parts';
import { type ComparisonName, comparisonNames } from './comparisons.ts';
import { priors } from './priors.ts';

/** Per comparison and level number: how often it occurs under each hypothesis. Level 0, missing, is 1 for all three. */
export interface Likelihoods {
  same: Float64Array[];
  household: Float64Array[];
  strangers: Float64Array[];
}

/**
 * Moves the priors as far as the data supports, by pairs of which the truth is as good as known:
 * one person = the same valid ID number; one household = written as one block, under different names; strangers = taken at
 * random, with no room, telephone or birth in common. No pair is guessed at, so nothing can run off, and fifty records
 * leave the priors where they are.
 */
export function learn(comparer: Comparer, table: Table, pairs: ComparedPairs): Likelihoods {
  const likelihoods = fromPriors(comparer.comparisons, table);
  const look = levelLookup(comparer);
  const blocks = blockPatterns(comparer, table);
  for (const [hypothesis, learnt, patterns] of [
    ['same', ['name', 'sex', 'phone', 'address'], samePatterns(pairs, look)],
    ['household', ['name', 'sex', 'phone'], keep(blocks, (p) => isOtherPerson(look(p, 'born')))],
    ['household', ['birth'], keep(blocks, (p) => isOtherName(look(p, 'name')))],
    ['strangers', ['name', 'birth', 'sex', 'address', 'context'], strangerPatterns(comparer, table, look)],
  ] as const) {
    for (const group of learnt) move(likelihoods[hypothesis], comparer, group, patterns);
  }
  for (const [i, comparison] of comparer.comparisons.entries()) {
    for (const [level, label] of levelLabels(comparison).entries()) {
      if (!disagreements.has(`${comparison.name}.${label}`)) continue;
      likelihoods.same[i]![level] = Math.min(likelihoods.same[i]![level]!, likelihoods.strangers[i]![level]!);
    }
  }
  return likelihoods;
}

/** However rare a disagreement is in the data, it never speaks for one person. */
const disagreements = new Set([
  'name.surname',
  'name.different',
  'born.different',
  'born.different-valid',
  'born.birth-near-year',
  'born.birth-different',
  'sex.different',
  'phone.different',
  'address.other-room',
  'address.other-unit',
  'address.same-estate',
  'address.different',
  'company.none-shared',
  'company.none-of-many',
  'context.same-table',
]);

/** Levels that exclude one another and are all possible for the same pair; only within such a set can shares be counted. */
const groups = {
  name: {
    comparison: 'name',
    has: (label: string) => !label.startsWith('masked'),
  },
  birth: {
    comparison: 'born',
    has: (label: string) => label.startsWith('birth-') && !label.startsWith('birth-same'),
  },
  sex: { comparison: 'sex', has: () => true },
  phone: { comparison: 'phone', has: (label: string) => label !== 'masked' },
  address: {
    comparison: 'address',
    has: (label: string) => label !== 'same-unit' && label !== 'same-building',
  },
  context: { comparison: 'context', has: () => true },
} satisfies Record<string, { comparison: ComparisonName; has: (label: string) => boolean }>;

function fromPriors(comparisons: readonly Comparison[], table: Table): Likelihoods {
  const take = (which: number) =>
    comparisons.map((comparison) => {
      const lines = priors[comparison.name as ComparisonName];
      return Float64Array.from(levelLabels(comparison), (label, level) =>
        level === 0 ? 1 : lines[label]![which]!,
      );
    });
  const likelihoods = { same: take(0), household: take(1), strangers: take(2) };
  // One room in five sees two unrelated names after one another, and any two strangers meet in one of so many rooms.
  const rooms = Math.max(10, table.columns.get('address')!.values.length);
  likelihoods.strangers[comparisonNames.indexOf('address')]![1] = 0.2 / rooms;
  return likelihoods;
}

type Look = (pattern: number, comparison: ComparisonName) => string;

function levelLookup({ comparisons, book }: Comparer): Look {
  const labels = comparisons.map(levelLabels);
  return (pattern, comparison) => {
    const i = comparisonNames.indexOf(comparison);
    return labels[i]![book.levelOf(pattern, i)]!;
  };
}

type Patterns = Map<number, number>;

/** So many pairs' worth of trust a prior has, level by level: five expected and none seen halves it, fifty thousand decide. */
const trust = 5;

function move(
  likelihoods: Float64Array[],
  { comparisons, book }: Comparer,
  name: keyof typeof groups,
  patterns: Patterns,
): void {
  const group: { comparison: ComparisonName; has: (label: string) => boolean } = groups[name];
  const i = comparisonNames.indexOf(group.comparison);
  const shares = likelihoods[i]!;
  const levels = [...levelLabels(comparisons[i]!).entries()]
    .filter(([level, label]) => level > 0 && group.has(label))
    .map(([level]) => level);
  const counts = new Float64Array(shares.length);
  for (const [pattern, times] of patterns) counts[book.levelOf(pattern, i)]! += times;
  const seen = levels.reduce((sum, level) => sum + counts[level]!, 0);
  const all = levels.reduce((sum, level) => sum + shares[level]!, 0);
  for (const level of levels) {
    const expected = (seen * shares[level]!) / all;
    shares[level]! *= (counts[level]! + trust) / (expected + trust);
  }
}

function samePatterns(pairs: ComparedPairs, look: Look): Patterns {
  const patterns: Patterns = new Map();
  for (let i = 0; i < pairs.count; i++) add(patterns, pairs.pattern[i]!);
  // A number under two names that have nothing in common was copied from another row.
  return keep(
    patterns,
    (p) => look(p, 'born') === 'same' && !['different', 'surname', 'one-character'].includes(look(p, 'name')),
  );
}

const mostPairs = 100_000;

function blockPatterns(comparer: Comparer, table: Table): Patterns {
  const { ids, values } = table.columns.get('household')!;
  const members: number[][] = values.map(() => []);
  for (let record = 0; record < ids.length; record++)
    if (ids[record]! >= 0) members[ids[record]!]!.push(record);
  const patterns: Patterns = new Map();
  let taken = 0;
  for (const household of members) {
    if (taken > mostPairs) break;
    if (household.length > 8) continue;
    for (const a of household)
      for (const b of household) {
        if (b >= a) break;
        add(patterns, comparer.patternOf(a, b));
        taken++;
      }
  }
  return patterns;
}

/** Two rows of a block may be one person entered twice; these are not. */
function isOtherPerson(born: string): boolean {
  return born === 'different-valid' || born === 'birth-different';
}

function isOtherName(name: string): boolean {
  return ['given-name', 'one-character', 'surname', 'different'].includes(name);
}

function strangerPatterns(comparer: Comparer, table: Table, look: Look): Patterns {
  const patterns: Patterns = new Map();
  const random = randomNumbers(table.count);
  const wanted = table.count < 2 ? 0 : Math.min(mostPairs, table.count * 50);
  for (let i = 0; i < wanted; i++) {
    const a = Math.floor(random() * table.count);
    const b = Math.floor(random() * table.count);
    if (a !== b) add(patterns, comparer.patternOf(a, b));
  }
  return keep(
    patterns,
    (p) =>
      !isSamePersonById(look(p, 'born')) &&
      look(p, 'name') !== 'exact' &&
      look(p, 'address') !== 'same-room' &&
      !['two-shared', 'one-shared'].includes(look(p, 'company')) &&
      !look(p, 'phone').startsWith('same'),
  );
}

function isSamePersonById(born: string): boolean {
  return ['same', 'same-unchecked', 'one-digit', 'digits-swapped', 'partial-most'].includes(born);
}

function add(patterns: Patterns, pattern: number): void {
  patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
}

function keep(patterns: Patterns, test: (pattern: number) => boolean): Patterns {
  return new Map([...patterns].filter(([pattern]) => test(pattern)));
}
