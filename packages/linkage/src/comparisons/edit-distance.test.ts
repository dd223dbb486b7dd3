import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['', '', 0],
  ['王红', '王宏', 1],
  ['张伟国', '张国伟', 1],
  ['abcd', 'acbd', 1],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['𠮷田', '吉田', 1],
  ['370299198501010011', '370299195801010011', 1],
  ['ca', 'abc', 3],
])('%s and %s differ by %i', (a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
});

test('a limit changes nothing below it, and everything above becomes one more than it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '王'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

test('the order of the texts does not matter, and a text is nothing away from itself', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '李', '𠮷'), maxLength: 10 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, a)).toBe(0);
    }),
  );
});
