import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PatternBook } from './patterns.ts';

test('every combination of levels has one number, and the number gives the levels back', () => {
  const levels = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(fc.array(levels, { minLength: 1, maxLength: 60 }), (seen) => {
      const book = new PatternBook(3, 4);
      const numbers = seen.map((one) => book.numberOf(Uint8Array.from(one)));
      for (const [i, number] of numbers.entries()) {
        expect([0, 1, 2].map((comparison) => book.levelOf(number, comparison))).toEqual(seen[i]);
      }
      expect(book.count).toBe(new Set(seen.map(String)).size);
      expect(Math.max(...numbers)).toBe(book.count - 1);
    }),
  );
});
