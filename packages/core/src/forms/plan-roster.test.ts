import { describe, expect, test } from 'vitest';
import type { Resident } from '../residents/resident.ts';
import { idNumber } from '../residents/willow-lane.fixture.ts';
import type { AnswerContext } from './answer.ts';
import type { RosterForm } from './blank-form.ts';
import { contextOf, formsOf, liWei, neighbour, wangFang, zhaoMin } from './neighbours.fixture.ts';
import { planRoster } from './plan-roster.ts';

const rosterOf = (headings: string, lines: number[]) =>
  formsOf(`走访慰问花名册\n${headings}\n`, ['A1:F1'], lines)[0] as RosterForm;
const plain = '序号|姓名|性别|身份证号|联系电话|签字';

function plan(form: RosterForm, people: Resident[], more?: Partial<AnswerContext>) {
  const { sheets, ...whole } = planRoster(form, people, contextOf(people, more));
  return { ...whole, sheet: sheets[0]! };
}

/** The written cells, row by row, as a person would read them. */
function read({ sheet }: ReturnType<typeof plan>): Record<number, string> {
  const rows = Map.groupBy(sheet.writes, ({ row }) => row);
  return Object.fromEntries([...rows].map(([row, cells]) => [row, cells.map(({ text }) => text).join(' ')]));
}

describe('lines', () => {
  const people = [wangFang, liWei, zhaoMin];
  const names = '序号|姓名|性别|联系电话';

  test('are taken in walking order and numbered; what is left over stays empty', () => {
    const planned = plan(rosterOf(names, [3, 4, 5, 6, 7]), people);
    expect(planned.sheet.insertions).toEqual([]);
    expect(read(planned)).toEqual({
      3: '1 赵敏 女 13100000003',
      4: '2 李伟 男 13100000002',
      5: '3 王芳 女 13100000001',
    });
    expect(planned).toMatchObject({ people: 3, cells: { asked: 9, filled: 9 }, gaps: [] });
  });

  test('that the form lacks are made like its last', () => {
    const planned = plan(rosterOf(names, [3]), people);
    expect(planned.sheet.insertions).toEqual([{ afterRow: 3, count: 2, likeRow: 3, heading: false }]);
    expect(Object.keys(read(planned))).toEqual(['3', '4', '5']);
  });

  test('are all made below the headings where the form has none', () => {
    const planned = plan(rosterOf(names, []), people);
    expect(planned.sheet.insertions).toEqual([{ afterRow: 2, count: 3, likeRow: 2, heading: true }]);
    expect(Object.keys(read(planned))).toEqual(['3', '4', '5']);
  });

  test('are none for nobody', () => {
    const planned = plan(rosterOf(names, [3, 4]), []);
    expect(planned.sheet).toMatchObject({ insertions: [], writes: [] });
  });
});

test('what is signed by hand stays empty and is no gap', () => {
  const planned = plan(rosterOf(plain, [3]), [wangFang]);
  expect(planned.sheet.writes.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4]);
  expect(planned.gaps).toEqual([]);
});

test('an ID number is hidden as the form wants it', () => {
  const planned = plan(rosterOf(plain, [3]), [wangFang], { masks: { id: 'last-4' } });
  expect(planned.sheet.writes.find(({ column }) => column === 3)!.text).toBe('37029919700101****');
});

describe('a gap says why', () => {
  const id = idNumber('1970-01-01', 2);
  const damaged = `${id.slice(0, 17)}${id[17] === '1' ? '2' : '1'}`;
  const gapOf = (said: Record<string, string>, ...more: Parameters<typeof neighbour>[2][]) => {
    const planned = plan(rosterOf('序号|姓名|身份证号|联系电话', [3]), [
      neighbour('R000001', { 姓名: '王芳', 身份证号: id, 联系电话: '13100000001', ...said }, ...more),
    ]);
    const written = planned.sheet.writes.map(({ column }) => column);
    return { gaps: planned.gaps, written };
  };

  test.each([
    ['nobody said it', { 联系电话: '' }, { cell: 'D3', reason: 'unknown', detail: '' }],
    ['a source says that there is none', { 联系电话: '无' }, { cell: 'D3', reason: 'none', detail: '无' }],
    [
      'only part of the number is known',
      { 身份证号: `${id.slice(0, 6)}********${id.slice(14)}` },
      { cell: 'C3', reason: 'partial', detail: `${id.slice(0, 6)}********${id.slice(14)}` },
    ],
    [
      'the check character is wrong',
      { 身份证号: damaged },
      { cell: 'C3', reason: 'wrong-check', detail: damaged },
    ],
    [
      'the phone is masked',
      { 联系电话: '131****0001' },
      { cell: 'D3', reason: 'partial', detail: '131****0001' },
    ],
  ] as const)('and the cell stays empty: %s', (_, said, gap) => {
    const { gaps, written } = gapOf(said);
    expect(gaps).toMatchObject([{ resident: 'R000001', name: '王芳', ...gap }]);
    expect(written).not.toContain(gap.cell === 'C3' ? 2 : 3);
    expect(written).toHaveLength(3);
  });

  test('and the cell is filled all the same: sources disagree', () => {
    const other = { file: '低保名单.xlsx', said: { 姓名: '王方', 身份证号: id } };
    const { gaps, written } = gapOf({}, other);
    expect(gaps).toMatchObject([{ cell: 'B3', heading: '姓名', field: 'person.name', reason: 'disputed' }]);
    expect(written).toEqual([0, 1, 2, 3]);
  });

  test('and the line is filled all the same: only a remark says that he moved away', () => {
    const tag = { tag: '已搬走', has: true, raw: '已搬走', cell: 'F3', proposal: true };
    const { gaps, written } = gapOf({}, { file: '走访.xlsx', tags: [tag], said: { 姓名: '王芳' } });
    expect(gaps).toMatchObject([{ cell: '3', reason: 'left', detail: '已搬走' }]);
    expect(written).toEqual([0, 1, 2, 3]);
  });

  test('a heading nobody knows is not asked of anybody, unless a source has the very same', () => {
    const form = rosterOf('序号|姓名|身份证号|门禁卡编码', [3]);
    expect(plan(form, [wangFang]).gaps).toMatchObject([{ cell: 'D3', field: null, reason: 'not-asked' }]);
    const row = new Map(wangFang.row);
    const said = { raw: 'K-0815', value: { type: 'text' as const, text: 'K-0815' }, cell: 'F3' };
    row.set('other.门禁/门禁卡编码', { said, standing: 'once', stale: false, losing: [] });
    const planned = plan(form, [{ ...wangFang, row }]);
    expect(planned.gaps).toEqual([]);
    expect(read(planned)[3]).toMatch(/ K-0815$/);
  });
});
