import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { entryOf, fields, idNumber, type Row, today } from '../residents/willow-lane.fixture.ts';
import { textOfValue } from '../values/text-of-value.ts';
import { makeTable, type Table } from './make-table.ts';

const tableOf = (entries: Entry[]) => makeTable(entries, { fields, today });

const neighbours = [
  { 姓名: '王芳', 性别: '女', 身份证号: idNumber('1970-01-01', 2), 现住址: '3号楼2单元501' },
  { 姓名: '李伟', 性别: '男', 身份证号: idNumber('1968-01-01', 1), 现住址: '3号楼2单元501' },
  { 姓名: '李小芳', 性别: '女', 身份证号: idNumber('1995-05-05', 6), 现住址: '3号楼2单元501' },
  { 姓名: '赵敏', 性别: '女', 身份证号: idNumber('1965-02-02', 4), 现住址: '1号楼1单元201' },
  { 姓名: '王芳', 性别: '女', 身份证号: idNumber('1988-08-08', 8), 现住址: '5号楼1单元302' },
];
const files = ['3号楼居民登记表.xlsx', '残疾人名单.xlsx', '走访记录.csv'];

/** Rows of three lists about five neighbours, each as careful or as careless as its keeper. */
const rows = fc
  .uniqueArray(
    fc.record({
      file: fc.constantFrom(...files),
      row: fc.integer({ min: 2, max: 30 }),
      who: fc.constantFrom(...neighbours),
      leavesOut: fc.subarray(['性别', '身份证号', '现住址'] as const),
      saidAt: fc.constantFrom(undefined, '2025', '2026-03'),
    }),
    { minLength: 1, maxLength: 12, selector: ({ file, row }) => `${file} ${row}` },
  )
  .map((list) =>
    list.map(({ who, leavesOut, ...row }): Row => {
      const said: Record<string, string> = { ...who };
      for (const heading of leavesOut) delete said[heading];
      return { ...row, said };
    }),
  );

describe('the table', () => {
  test('is the same in whatever order the entries come', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(plain(tableOf(shuffled.map(entryOf)))).toEqual(plain(tableOf(list.map(entryOf))));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('without a source is as if that source had never been there', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...files), (list, withdrawn) => {
        const whole = tableOf(list.map(entryOf));
        const rest = whole.residents
          .flatMap(({ entries }) => entries)
          .filter(({ place }) => place.file !== withdrawn);
        const never = list.filter(({ file }) => file !== withdrawn).map(entryOf);
        expect(plain(tableOf(rest))).toEqual(plain(tableOf(never)));
      }),
      { numRuns: 60 },
    );
  });

  test('has exactly one resident for each entry', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const entries = list.map(entryOf);
        const { residents, residentOf } = tableOf(entries);
        const placed = residents.flatMap((resident) => resident.entries.map(({ id }) => id));
        expect(placed.sort()).toEqual(entries.map(({ id }) => id).sort());
        expect(residentOf.size).toBe(entries.length);
        for (const { id } of entries)
          expect(residentOf.get(id)!.entries.filter((one) => one.id === id)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test('of nothing is empty', () => {
    expect(tableOf([])).toEqual({ residents: [], residentOf: new Map(), doubtful: [] });
  });
});

test('a neighbour on three lists is one resident; her namesake with another number is another', () => {
  const [wangFang, liWei, , , namesake] = neighbours;
  const said = [wangFang!, liWei!, wangFang!, namesake!, wangFang!];
  const { residents, residentOf } = tableOf(
    said.map((one, i) => entryOf({ file: files[i % 3]!, row: i + 2, said: one })),
  );
  const names = residents.map(({ row, entries }) => [
    textOfValue(row.get('person.name')!.said.value),
    entries.length,
  ]);
  expect(names.sort()).toEqual([
    ['李伟', 1],
    ['王芳', 1],
    ['王芳', 3],
  ]);
  const [first] = residentOf.values();
  expect(residents).toContain(first);
});

function plain({ residents, residentOf, doubtful }: Table) {
  return {
    residents: residents.map(({ id, household, entries, row, tags }) => ({
      id,
      household,
      entries: entries.map((entry) => entry.id),
      row: [...row]
        .map(([key, { said, standing }]) => `${key} ${textOfValue(said.value)} ${standing}`)
        .sort(),
      tags: [...tags.keys()].sort(),
    })),
    residentOf: [...residentOf].map(([entry, { id }]) => `${entry} ${id}`).sort(),
    doubtful: doubtful.map(({ a, b, together }) => `${a.id} ${b.id} ${together}`).sort(),
  };
}
