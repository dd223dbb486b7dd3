import { expect, test } from 'vitest';
import { plainDay } from '../values/plain-date.ts';
import { ageBetween } from './age.ts';

test.each([
  ['1946-06-30', [80, 80]],
  ['1946-07-01', [79, 79]],
  ['2026-06-30', [0, 0]],
  ['1946-05', [80, 80]],
  ['1946-08', [79, 79]],
  ['1946-06', [80, 80]],
  ['1946-07', [79, 79]],
  ['1946', [79, 80]],
  ['1948-02', [78, 78]],
  ['2027-01-01', [0, 0]],
])('born %s is %j on 2026-06-30', (birth, age) => {
  expect(ageBetween(plainDay(birth), { year: 2026, month: 6, day: 30 })).toEqual(age);
});
