import { expect, test } from 'vitest';
import { internTable, tuplesOf } from '../records/table.ts';
import { type Comparison, defineComparison, levelLabels } from './comparison.ts';
import { dateComparison } from './dates.ts';
import { graderOf } from './grader.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { digitsComparison, quantityComparison } from './numbers.ts';
import { editDistanceComparison, exactComparison, jaroWinklerComparison } from './text.ts';
import { tokenComparison } from './tokens.ts';

/** The label of the level that two values of one column fall in. */
function labelOf(comparison: Comparison, a: string | null, b: string | null): string {
  const table = internTable({ count: 2, columns: { x: [a, b] } });
  const tuples = tuplesOf(table, ['x']);
  const grader = graderOf(comparison, tuples);
  const [left, right] = [tuples.ids[0]!, tuples.ids[1]!];
  const level = grader.isMissing(left) || grader.isMissing(right) ? 0 : grader.grade(left, right);
  return levelLabels(comparison)[level]!;
}

const birth = dateComparison('x');
const name = jaroWinklerComparison('x', [0.92, 0.8]);
const edits = editDistanceComparison('x', [1, 2]);
const digits = digitsComparison('x');
const price = quantityComparison('x', [0.01, 0.1]);
const words = tokenComparison('x', [0.5]);

test.each<[Comparison, string | null, string | null, string]>([
  [exactComparison('x'), '男', '男', 'same'],
  [exactComparison('x'), '男', '女', 'different'],
  [exactComparison('x'), '男', null, 'missing'],
  [exactComparison('x'), '', '男', 'missing'],
  [name, 'martha', 'martha', 'same'],
  [name, 'martha', 'marhta', 'Jaro-Winkler ≥ 0.92'],
  [name, 'dixon', 'dicksonx', 'Jaro-Winkler ≥ 0.8'],
  [name, 'anna', 'zoe', 'different'],
  [edits, '王红', '王宏', '1 edits or fewer'],
  [edits, 'colour', 'color', '1 edits or fewer'],
  [edits, 'colour', 'colors', '2 edits or fewer'],
  [edits, 'anna', 'zoe', 'different'],
  [birth, '1985-03-12', '1985-03-12', 'same'],
  [birth, '1985-03-12', '19850312', 'same'],
  [birth, '1985-03-12', '1985-03-17', 'one digit off'],
  [birth, '1985-03-12', '1985-30-12', 'one digit off'],
  [birth, '1985-03-12', '1985-12-03', 'day and month swapped'],
  [birth, '1985-03-12', '1985-03-29', 'two of year, month, day'],
  [birth, '1985-03-12', '1985-11-29', 'within a year'],
  [birth, '1985-03-12', '1991-11-29', 'within ten years'],
  [birth, '1985-03-12', '1931-11-29', 'different'],
  [birth, '1985-03-12', '85年', 'missing'],
  [digits, '2000', '2000', 'same'],
  [digits, '2000', '2009', 'one digit off'],
  [digits, '2000', '3159', 'different'],
  [price, '100', '100.0', 'same'],
  [price, '100', '100.5', 'within 1 %'],
  [price, '100', '109', 'within 10 %'],
  [price, '100', '200', 'different'],
  [price, '100', 'dear', 'missing'],
  [words, 'green street 4', '4 green street', 'same words'],
  [words, 'green street 4', 'green street 5', '50 % of the words'],
  [words, 'green street 4', 'blue lane 4', 'a word in common'],
  [words, 'green street 4', 'blue lane 5', 'different'],
])('%o: %s and %s', (comparison, a, b, expected) => {
  expect(labelOf(comparison, a, b)).toBe(expected);
  expect(labelOf(comparison, b, a)).toBe(expected);
});

test('Jaro-Winkler counts characters, not bytes or halves of them', () => {
  expect(jaroWinkler('张伟国', '张伟强')).toBeCloseTo(0.822, 3);
  expect(jaroWinkler('𠮷田', '𠮷井')).toBe(jaroWinkler('吉田', '吉井'));
});

test('a comparison over several columns sees combinations, and says itself when nothing can be compared', () => {
  const home = defineComparison<readonly (string | null)[]>({
    name: 'home',
    columns: ['phone', 'address'],
    prepare: (values) => (values.every((value) => value === null) ? null : values),
    missing: (a, b) => !a.some((value, i) => value !== null && b[i] !== null),
    levels: [
      { label: 'both', test: (a, b) => a.every((value, i) => value !== null && value === b[i]) },
      { label: 'one', test: (a, b) => a.some((value, i) => value !== null && value === b[i]) },
    ],
  });
  const table = internTable({
    count: 5,
    columns: { phone: ['1', '1', '1', null, null], address: ['x', 'x', 'y', 'x', null] },
  });
  const tuples = tuplesOf(table, home.columns);
  const grader = graderOf(home, tuples);
  const label = (a: number, b: number) => levelLabels(home)[grader.grade(tuples.ids[a]!, tuples.ids[b]!)];
  expect(label(0, 1)).toBe('both');
  expect(label(0, 2)).toBe('one');
  expect(label(0, 3)).toBe('one');
  expect(label(2, 3)).toBe('different');
  expect(grader.isMissing(tuples.ids[4]!)).toBe(true);
});

test('several columns without a way to prepare them are refused', () => {
  expect(() => defineComparison({ name: 'home', columns: ['phone', 'address'], levels: [] })).toThrow('home');
});
