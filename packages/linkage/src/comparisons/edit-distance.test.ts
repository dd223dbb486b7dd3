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
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '𠮷', '𠮸', '王', '𡮷'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
    }),
    { numRuns: 3000 },
  );
});

test('characters beyond the basic plane that share half their code are told apart', () => {
  // 𠮷 and 𠮸 share the first half, 𠮷 and 𡮷 the second.
  expect(editDistance('a𠮷b', 'a𠮸b', 1)).toBe(1);
  expect(editDistance('a𠮷b', 'a𡮷b', 1)).toBe(1);
  expect(editDistance('𠮷𠮸', '𠮸𠮷', 1)).toBe(1);
  expect(editDistance('𠮸𠮷', '𠮷', 1)).toBe(1);
});

test('it is what the textbook computes', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '𠮷', '𠮸'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(textbook([...a], [...b]));
    }),
  );
});

function textbook(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const [x, y] = [a.at(-1), b.at(-1)];
  const shortA = a.slice(0, -1);
  const shortB = b.slice(0, -1);
  if (x === y) return textbook(shortA, shortB);
  const costs = [textbook(shortA, b) + 1, textbook(a, shortB) + 1, textbook(shortA, shortB) + 1];
  if (x === b.at(-2) && y === a.at(-2)) costs.push(textbook(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...costs);
}

test('the order of the texts does not matter, and a text is nothing away from itself', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '李', '𠮷'), maxLength: 10 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, a)).toBe(0);
    }),
  );
});
