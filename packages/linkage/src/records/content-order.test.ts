import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOrder } from './content-order.ts';
import type { Records } from './records.ts';
import { internTable } from './table.ts';

const cell = fc.constantFrom('a', 'b', 'c', null);
const rows = fc.array(fc.tuple(cell, cell), { maxLength: 30 });

function recordsOf(cells: (string | null)[][]): Records {
  return { count: cells.length, columns: { x: cells.map((row) => row[0]!), y: cells.map((row) => row[1]!) } };
}

function inOrder(cells: (string | null)[][], near?: string): (string | null)[][] {
  return [...contentOrder(internTable(recordsOf(cells)), near)].map((record) => cells[record]!);
}

test('what the records say decides their order, not how they arrived', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(undefined, 'x'), (cells, near) => {
      expect(inOrder([...cells].reverse(), near)).toEqual(inOrder(cells, near));
    }),
  );
});

test('records that agree on the column named stand together', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const values = inOrder(cells, 'x').map(([x]) => x);
      const changes = values.filter((value, i) => i > 0 && value !== values[i - 1]).length;
      expect(changes).toBe(Math.max(0, new Set(values).size - 1));
    }),
  );
});

test('the first ones stay where they are if they must', () => {
  fc.assert(
    fc.property(rows, fc.nat(30), (cells, fixed) => {
      const order = contentOrder(internTable(recordsOf(cells)), undefined, fixed);
      const stay = Math.min(fixed, cells.length);
      expect([...order.slice(0, stay)]).toEqual(Array.from({ length: stay }, (_, i) => i));
      expect([...order].sort((a, b) => a - b)).toEqual(cells.map((_, i) => i));
    }),
  );
});
