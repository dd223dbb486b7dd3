import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, dateLevels, type PlainDate } from './dates.ts';

const date = (text: string): PlainDate => {
  const [year, month, day] = text.split('-').map(Number);
  return { year: year!, ...(month && { month }), ...(day && { day }) };
};

test.each([
  ['1985-03-12', '1985-03-12', 'exact'],
  ['1985-03-12', '1985-03', 'same-month'],
  ['1985-03-12', '1985', 'same-year'],
  ['1985-03-12', '1985-12-03', 'day-month-swapped'],
  ['1985-03-12', '1985-03-17', 'one-digit'],
  ['1985-03-12', '1995-03-12', 'one-digit'],
  ['1985-03-12', '1985-04-15', 'lunar'],
  ['1984-12-20', '1985-01-28', 'lunar'],
  ['1985-08-23', '1985-01-01', 'placeholder'],
  ['1985-03-12', '1984-07-29', 'near-year'],
  ['1985', '1986', 'near-year'],
  ['1985-03', '1985-07', 'near-year'],
  ['1985-03-12', '1971-09-30', 'different'],
])('%s and %s: %s', (a, b, expected) => {
  expect(compareDates(date(a), date(b))).toBe(expected);
  expect(compareDates(date(b), date(a))).toBe(expected);
});

test('comparing knows no left and right', () => {
  const any = fc.record(
    {
      year: fc.integer({ min: 1983, max: 1987 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    },
    { requiredKeys: ['year'] },
  );
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(dateLevels).toContain(compareDates(a, b));
      expect(compareDates(a, b)).toBe(compareDates(b, a));
    }),
  );
});
