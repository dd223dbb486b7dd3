import { expect, test } from 'vitest';
import { isAfter, isoOf, monthsBetween, plainDay } from './plain-date.ts';

test.each([
  ['2026-06-30', false],
  ['2026-07-01', true],
  ['2026-06', false],
  ['2026-07', true],
  ['2026', false],
  ['2027', true],
  ['2025-12-31', false],
])('%s is after 2026-06-30: %s', (date, after) => {
  expect(isAfter(plainDay(date), '2026-06-30')).toBe(after);
});

test.each([
  ['2026-03', '2026-06-30', 3],
  ['2025-12-31', '2026-06-01', 6],
  ['2025', '2026-01', 12],
])('from %s to %s there are %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test('a date is written as precisely as it is known', () => {
  expect(isoOf({ year: 1985, month: 3, day: 1 })).toBe('1985-03-01');
  expect(isoOf({ year: 1985, month: 3 })).toBe('1985-03');
  expect(isoOf({ year: 1985 })).toBe('1985');
});
