import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

const known = ['inspect', 'merge', 'fill', 'out', 'entries', 'review', 'password'];

test.each([
  ['mrege', 'merge'],
  ['uot', 'out'],
  ['entires', 'entries'],
  ['pass', 'password'],
  ['reveiw', 'review'],
  ['xyzzy', undefined],
  ['', undefined],
])('%j was probably %s', (written, meant) => {
  expect(suggest(written, known)).toBe(meant);
});
