import { expect, test } from 'vitest';
import { dateComparison, jaroWinklerComparison, link, sameColumns } from '../index.ts';

test('three spellings of one woman become one cluster, her sister another', () => {
  const first = ['anna', 'anna', 'ana', 'bertha', 'carl', 'dora', 'emil', 'franz', 'gerd', 'hanna'];
  const last = [
    'schmidt',
    'schmitt',
    'schmidt',
    'schmidt',
    'huber',
    'maier',
    'wolf',
    'lang',
    'koch',
    'braun',
  ];
  const born = ['1950-03-01', '1950-03-01', '1950-03-01', '1953-07-12'];
  for (let i = born.length; i < first.length; i++) born.push(`19${60 + i}-0${(i % 9) + 1}-1${i % 10}`);
  const linkage = link(
    { count: first.length, columns: { first, last, born } },
    {
      comparisons: [jaroWinklerComparison('first'), jaroWinklerComparison('last'), dateComparison('born')],
      blocking: [sameColumns('last'), sameColumns('born'), sameColumns('first')],
    },
  );
  expect([...linkage.clusters.slice(0, 4)]).toEqual([0, 0, 0, 1]);
  expect(linkage.clusterCount).toBe(8);
});
