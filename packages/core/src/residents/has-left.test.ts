import { expect, test } from 'vitest';
import { foldResident } from './fold-resident.ts';
import { hasLeft } from './has-left.ts';
import { entryOf, fields, type Row, today } from './willow-lane.fixture.ts';

const said = { 姓名: '柳树' };
const remark = (tag: string) => [{ tag, has: true, raw: tag, cell: 'J3', proposal: true }];

test.each<[string, string | undefined, Row[]]>([
  ['nobody says so', undefined, [{ file: 'a.xlsx', said }]],
  ['a remark: moved away', '已搬走', [{ file: 'a.xlsx', said, tags: remark('已搬走') }]],
  [
    'moved away in 2024, on the roster of 2026',
    undefined,
    [
      { file: 'a.xlsx', saidAt: '2024-05', said, tags: remark('已搬走') },
      { file: 'b.xlsx', saidAt: '2026-03', said },
    ],
  ],
  [
    'died in 2024, still paid in 2026',
    '已去世',
    [
      { file: 'a.xlsx', saidAt: '2024-05', said, tags: remark('去世') },
      { file: 'b.xlsx', saidAt: '2026-03', said },
    ],
  ],
  ['the column 是否健在', '已去世', [{ file: 'a.xlsx', said: { ...said, 是否健在: '否' } }]],
  ['the column 是否已迁出', '已搬走', [{ file: 'a.xlsx', said: { ...said, 是否已迁出: '是' } }]],
])('%s', (_, tag, rows) => {
  expect(hasLeft(foldResident('R1', rows.map(entryOf), { fields, today }))?.tag).toBe(tag);
});
