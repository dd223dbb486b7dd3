import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internTable } from '../records/table.ts';
import { leftOut } from './blocks.ts';
import { type BlockIndex, buildBlockIndex, forEachCandidate } from './candidates.ts';
import { sameColumns, sortedNeighbourhood } from './rule.ts';

function pairsOf(index: BlockIndex, from = 0, to = index.count): string[] {
  const pairs: string[] = [];
  forEachCandidate(index, from, to, (a, b, rules) => pairs.push(`${b}-${a} by ${rules}`));
  return pairs.sort();
}

const columns = {
  name: ['an', 'an', 'bo', 'bo', null, null],
  city: ['x', 'x', 'x', 'y', 'y', null],
};

test('records meet where they share a key, once, and the pair knows every rule that found it', () => {
  const index = buildBlockIndex(internTable({ count: 6, columns }), [
    sameColumns('name'),
    sameColumns('city'),
  ]);
  expect(pairsOf(index)).toEqual(['0-1 by 3', '0-2 by 2', '1-2 by 2', '2-3 by 1', '3-4 by 2']);
});

test('a rule over two columns needs both', () => {
  const index = buildBlockIndex(internTable({ count: 6, columns }), [sameColumns('name', 'city')]);
  expect(pairsOf(index)).toEqual(['0-1 by 1']);
});

test('a record with several keys stands in several blocks', () => {
  const table = internTable({ count: 3, columns: { phones: ['1 2', '2 3', '3'] } });
  const rule = {
    name: 'a phone',
    columns: ['phones'],
    key: ([text]: readonly (string | null)[]) => text!.split(' '),
  };
  expect(pairsOf(buildBlockIndex(table, [rule]))).toEqual(['0-1 by 1', '1-2 by 1']);
});

test('records of one source never meet', () => {
  const table = internTable({
    count: 4,
    columns: { name: ['an', 'an', 'an', 'an'], file: ['a', 'a', 'b', null] },
  });
  const index = buildBlockIndex(table, [sameColumns('name')], 'file');
  expect(pairsOf(index)).toEqual(['0-2 by 1', '0-3 by 1', '1-2 by 1', '1-3 by 1', '2-3 by 1']);
});

test('a block that is too large is compared in a sorted window, and what is left out is counted', () => {
  const count = 50;
  const table = internTable({
    count,
    columns: {
      city: Array(count).fill('x'),
      name: Array.from({ length: count }, (_, i) => `n${i % 10}${i}`),
    },
  });
  const rule = { ...sameColumns('city'), maxBlock: 20, within: ['name'], window: 3 };
  const index = buildBlockIndex(table, [rule]);
  const { oversized, notCompared } = leftOut(index.blocks[0]!);
  expect(oversized).toBe(1);
  expect(pairsOf(index).length + notCompared).toBe((count * (count - 1)) / 2);
});

test('in a sorted neighbourhood everyone meets the next few', () => {
  const table = internTable({ count: 5, columns: { name: ['d', 'a', 'c', 'b', null] } });
  const index = buildBlockIndex(table, [sortedNeighbourhood(['name'], 1)]);
  expect(pairsOf(index)).toEqual(['0-2 by 1', '1-3 by 1', '2-3 by 1']);
});

test('whatever the rules, no pair comes twice, and ranges together give what one run gives', () => {
  const cell = fc.constantFrom('a', 'b', 'c', null);
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 8 }), (cells, maxBlock) => {
      const table = internTable({
        count: cells.length,
        columns: { x: cells.map((row) => row[0]), y: cells.map((row) => row[1]) },
      });
      const rules = [sameColumns('x'), { ...sameColumns('y'), maxBlock, window: 2 }, sameColumns('x', 'y')];
      const index = buildBlockIndex(table, rules);
      const all = pairsOf(index);
      const halves = [...pairsOf(index, 0, 7), ...pairsOf(index, 7, index.count)];
      expect(new Set(all.map((pair) => pair.split(' ')[0])).size).toBe(all.length);
      if (cells.length > 7) expect(halves.sort()).toEqual(all);
    }),
  );
});
