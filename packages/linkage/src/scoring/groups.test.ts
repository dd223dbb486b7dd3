import { expect, test } from 'vitest';
import { exactComparison } from '../comparisons/text.ts';
import { groupNumbers, sumOfEvidence } from './groups.ts';

const comparisons = ['name', 'phone', 'address', 'surname'].map((column) => exactComparison(column));
const groups = groupNumbers(comparisons, [
  { name: 'household', comparisons: ['phone', 'address', 'surname'] },
]);

test.each([
  ['agreement counts as much as the strongest', [3, 10, 8, 2], 13],
  ['disagreement counts in full', [3, -4, -5, -1], -7],
  ['both together', [3, 10, -5, 2], 8],
  ['two equally strong count once', [0, 6, 6, 0], 6],
  ['nothing to compare adds nothing', [0, 0, 0, 0], 0],
])('%s', (_, weights, sum) => {
  expect(sumOfEvidence(weights, groups)).toBe(sum);
});

test('a group that names an unknown comparison is refused', () => {
  expect(() => groupNumbers(comparisons, [{ name: 'household', comparisons: ['fax'] }])).toThrow('fax');
});
