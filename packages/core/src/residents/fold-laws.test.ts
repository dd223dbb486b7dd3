import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { foldResident } from './fold-resident.ts';
import type { Resident } from './resident.ts';
import { entryOf, fields, idNumber, today } from './willow-lane.fixture.ts';

const ids = [idNumber('1952-04-18', 21), idNumber('1952-04-18', 22), idNumber('1962-04-18', 21)];
const one = (...values: string[]) => fc.constantFrom('', ...values);

/** Rows that agree, contradict, mask, damage and leave blank, in every mixture. */
const row = fc.record({
  file: fc.constantFrom('1号楼登记表.xlsx', '残疾人名单.xlsx', '流动人口台账.csv', '高龄津贴发放表.xls'),
  row: fc.integer({ min: 2, max: 40 }),
  saidAt: fc.constantFrom(undefined, '2023', '2025-06', '2026-03', '2026-03-09'),
  said: fc.record({
    姓名: one('柳树', '柳数', '张某某', '洋柳'),
    身份证号: one(...ids, `${ids[0]!.slice(0, 6)}********${ids[0]!.slice(14)}`, `${ids[0]!.slice(0, 17)}A`),
    性别: one('男', '女'),
    出生日期: one('1952', '1952-04', '1952-04-18', '1962.4.18'),
    年龄: one('73', '74', '64'),
    联系电话: one('13800000001', '1380000001', '138****0001', '13800000002;0532-85550001', '无'),
    现住址: one('3号楼', '3号楼2单元501', '柳巷小区3-2-501', '5号楼1单元101'),
    楼号: one('3', '5'),
    房号: one('501', '101'),
    残疾等级: one('一级', '2', '无'),
    工作单位: one('柳巷小学', '青州柳巷小学'),
  }),
  tags: fc.subarray([
    { tag: '低保', has: true, raw: '低保', cell: 'J3' },
    { tag: '低保', has: false, raw: '非低保', cell: 'J4', proposal: true },
    { tag: '高龄老人', has: true, raw: '高龄', cell: '' },
  ]),
});
const entries = fc
  .uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ file, row }) => `${file}${row}` })
  .map((rows) => rows.map(entryOf));

const fold = (list: Entry[]) => foldResident('R000001', list, { fields, today });
const shuffled = (list: Entry[], seed: number[]) =>
  list
    .map((entry, i) => ({ entry, at: seed[i] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);

describe('the fold', () => {
  test('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (list, seed) => {
        expect(plain(fold(shuffled(list, seed)))).toEqual(plain(fold(list)));
      }),
    );
  });

  test('without a source is the fold of what remains, and the fold changes no entry', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const before = JSON.stringify(list.map((entry) => [...entry.said]));
        const file = list[0]!.place.file;
        const whole = fold(list);
        expect(JSON.stringify(list.map((entry) => [...entry.said]))).toBe(before);
        const withdrawn = fold(whole.entries.filter((entry) => entry.place.file !== file));
        expect(plain(withdrawn)).toEqual(plain(fold(list.filter((entry) => entry.place.file !== file))));
      }),
    );
  });

  test('keeps every value: what is said of a cell stands, supports or is listed as losing', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const cell = fold(list).row.get('person.id_no');
        const said = list.filter((entry) => entry.said.has('person.id_no'));
        expect(cell === undefined).toBe(said.length === 0);
        const hidden = said.filter((entry) => {
          const value = entry.said.get('person.id_no')!.value;
          return cell!.losing.every(({ from }) => from !== entry) && !agrees(value, cell!.said.value);
        });
        expect(hidden).toEqual([]);
      }),
    );
  });

  test('a blank entry changes no cell', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const blank = entryOf({ file: 'blank.xlsx', saidAt: '2026-06', said: {} });
        expect(plain(fold([...list, blank])).row).toEqual(plain(fold(list)).row);
      }),
    );
  });
});

function plain({ row, tags }: Resident) {
  const claim = ({ said, from }: { said: unknown; from?: Entry }) => ({ said, from: from?.id });
  return {
    row: [...row]
      .map(([key, cell]) => ({ key, ...cell, ...claim(cell), losing: cell.losing.map(claim) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    tags: [...tags].map(([name, tag]) => ({ name, ...tag, from: tag.from?.id })),
  };
}

function agrees(a: { type: string; text?: string }, b: { type: string; text?: string }): boolean {
  return [...(a.text ?? '')].every((mark, i) => mark === '*' || mark === b.text?.[i]);
}
