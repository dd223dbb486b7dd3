import { expect, test } from 'vitest';
import { ageAt, isoOf, parsePlainDate } from './plain-date.ts';

const today = { year: 2026, month: 6, day: 30 };

test.each([
  ['1946-06-30', 80],
  ['1946-07-01', 79],
  ['2026-06-30', 0],
  ['1946-05', 80],
  ['1946-08', 79],
  ['1946-06', null],
  ['1946', null],
  ['2027-01-01', null],
])('born %s is %s on 2026-06-30', (birth, age) => {
  expect(ageAt(parsePlainDate(birth)!, today)).toBe(age);
});

test('a date is written as precisely as it is known', () => {
  expect(isoOf({ year: 1985, month: 3, day: 1 })).toBe('1985-03-01');
  expect(isoOf({ year: 1985, month: 3 })).toBe('1985-03');
  expect(isoOf({ year: 1985 })).toBe('1985');
});
