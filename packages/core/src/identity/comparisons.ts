import { type Comparison, defineComparison } from '@onetable/linkage';
import {
  type Address,
  addressLevels,
  compareAddresses,
  compareDates,
  compareIds,
  compareNames,
  comparePhones,
  dateLevels,
  graded,
  type IdNumber,
  idLevels,
  nameLevels,
  type Phones,
  type PlainDate,
  phoneLevels,
  prepareName,
} from '@onetable/linkage/chinese';
import { addressParts } from './person-columns.ts';

/**
 * The ID number where both have one that can be compared, else the birth date: the number contains the date, and the two
 * must not count as two proofs.
 */
export const bornLevels = [...idLevels, ...dateLevels.map((level) => `birth-${level}`)] as const;
export const companyLevels = ['two-shared', 'one-shared', 'none-shared', 'none-of-many'] as const;
export const contextLevels = ['one-household', 'same-table', 'other-table'] as const;

/** In this order everywhere: a pair's evidence is a list of levels. */
export const comparisonNames = ['name', 'born', 'sex', 'phone', 'address', 'company', 'context'] as const;
export type ComparisonName = (typeof comparisonNames)[number];

/** How two records of people are compared. `logs` are the tables that list a person many times, such as visits. */
export function personComparisons(logs: ReadonlySet<string>): Comparison[] {
  return [
    defineComparison({
      name: 'name',
      columns: ['name'],
      prepare: ([name]) => (name ? prepareName(name) : null),
      ...graded(nameLevels, compareNames),
    }),
    defineComparison<Born>({
      name: 'born',
      columns: ['id', 'birth'],
      prepare: ([id, birth]) =>
        id || birth ? { id: id ? readId(id) : undefined, birth: readBirth(birth) } : null,
      missing: (a, b) => !(a.id && b.id) && !(a.birth && b.birth),
      ...graded(bornLevels, compareBorn),
    }),
    defineComparison({
      name: 'sex',
      columns: ['sex'],
      levels: [{ label: 'same', test: (a, b) => a === b }],
    }),
    defineComparison<Phones>({
      name: 'phone',
      columns: ['phone'],
      prepare: ([phone]) => (phone ? readPhones(phone) : null),
      ...graded(phoneLevels, comparePhones),
    }),
    defineComparison<Address>({
      name: 'address',
      columns: ['address'],
      prepare: ([address]) => (address ? readAddress(address) : null),
      missing: (a, b) => compareAddresses(a, b) === 'unknown',
      ...graded(addressLevels.slice(0, -1), compareAddresses),
    }),
    defineComparison<Company>({
      name: 'company',
      columns: ['company', 'household'],
      prepare: ([company, household]) => (company ? readCompany(company, household ?? null) : null),
      // Two rows of one block share their company by being written together.
      missing: (a, b) => a.household !== null && a.household === b.household,
      ...graded(companyLevels, compareCompany),
    }),
    defineComparison<Context>({
      name: 'context',
      columns: ['table', 'household'],
      prepare: ([table, household]) => ({ table: table ?? '', household: household ?? null }),
      missing: (a, b) => a.table === b.table && logs.has(a.table),
      ...graded(contextLevels, compareContext),
    }),
  ] as Comparison[];
}

interface Born {
  id: IdNumber | undefined;
  birth: (PlainDate & { fromAge: boolean }) | undefined;
}

function compareBorn(a: Born, b: Born): string {
  if (a.id && b.id) return compareIds(a.id, b.id);
  const [x, y] = [a.birth!, b.birth!];
  if (x.fromAge || y.fromAge) return Math.abs(x.year - y.year) <= 1 ? 'birth-same-year' : 'birth-different';
  return `birth-${compareDates(x, y)}`;
}

const qualities = { v: 'valid', w: 'wrong-check', p: 'partial', o: 'other' } as const;

function readId(text: string): IdNumber {
  return { quality: qualities[text[0] as keyof typeof qualities], text: text.slice(1) };
}

function readBirth(text: string | null | undefined): Born['birth'] {
  if (!text) return undefined;
  const fromAge = text.startsWith('~');
  const [year, month, day] = text
    .slice(fromAge ? 1 : 0)
    .split('-')
    .map(Number);
  return { year: year!, ...(month && { month }), ...(day && { day }), fromAge };
}

const usersOf = { p: 1, f: 4, m: 100 } as const;

function readPhones(text: string): Phones {
  const marked = text.split(' ');
  return {
    numbers: marked.map((number) => number.slice(0, -1)),
    users: marked.map((number) => usersOf[number.at(-1) as keyof typeof usersOf]),
  };
}

export function readAddress(text: string): Address {
  const address: Address = {};
  for (const [i, value] of text.split('|').entries()) if (value) address[addressParts[i]!] = value;
  return address;
}

interface Company {
  others: string[];
  /** How many of them are named; the rest are telephones. */
  named: number;
  household: string | null;
}

function readCompany(text: string, household: string | null): Company {
  const others = text.split(' ');
  return { others, named: others.filter((one) => !/^[\d*]/.test(one)).length, household };
}

function compareCompany(a: Company, b: Company): string {
  let shared = 0;
  for (const one of a.others) if (b.others.includes(one)) shared++;
  if (shared > 0) return shared >= 2 ? 'two-shared' : 'one-shared';
  return a.named >= 2 && b.named >= 2 ? 'none-of-many' : 'none-shared';
}

interface Context {
  table: string;
  household: string | null;
}

function compareContext(a: Context, b: Context): string {
  if (a.table !== b.table) return 'other-table';
  return a.household !== null && a.household === b.household ? 'one-household' : 'same-table';
}
