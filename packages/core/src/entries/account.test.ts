import type { Sheet } from '@onetable/workbook';
import { drawnSheet } from '@onetable/workbook/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf } from './account.ts';
import { readEntries, type SheetReading } from './read-entries.ts';

function read(sheet: Sheet): SheetReading {
  return readEntries(
    '柳巷.xlsx',
    { format: 'xlsx', sheets: [sheet], problems: [] },
    { today: '2026-06-30' },
  )[0]!;
}

const people = [
  ['王芳', '女', '370299197001010026', '13100000001'],
  ['李伟', '男', '370299196801010010', '13100000002'],
  ['赵敏', '女', '370299196502020046', ''],
  ['空置', '', '', ''],
];
const heading = '姓名|性别|身份证号|联系电话';
/** What stands between the records of real sheets. */
const between = ['|||', '合计|3人||', '第三网格|||', '注：本表一式两份|||', heading, '填表人：||审核人：|'];

const record = fc.constantFrom(...people).map((cells) => cells.join('|'));
const lines = fc.array(fc.oneof({ weight: 4, arbitrary: record }, fc.constantFrom(...between)), {
  minLength: 1,
  maxLength: 12,
});
const title = fc.constantFrom('', '柳巷社区居民登记表|||\n', '残疾人名单|||\n填表日期：2026年3月|||\n');
const roster = fc.tuple(title, lines).map(([above, rows]) => `${above}${heading}\n${rows.join('\n')}`);

const stacked = fc.array(roster, { minLength: 2, maxLength: 3 }).map((tables) => tables.join('\n|||\n'));
const sideBySide = fc
  .tuple(lines, lines)
  .map(([left, right]) =>
    Array.from({ length: Math.max(left.length, right.length) + 1 }, (_, i) =>
      i === 0 ? `${heading}||${heading}` : `${left[i - 1] ?? '|||'}||${right[i - 1] ?? '|||'}`,
    ).join('\n'),
  );
const card = fc.tuple(fc.constantFrom(...people), fc.array(fc.constantFrom(...people), { maxLength: 3 })).map(
  ([[name, sex, id, phone], family]) => `居民登记卡|||
姓名|${name}|性别|${sex}
身份证号|${id}|联系电话|${phone}
家庭住址|3号楼2单元501|民族|汉族
文化程度|大学|婚姻状况|已婚
${[heading, ...family.map((cells) => cells.join('|'))].join('\n')}
备注|||`,
);
const cards = fc.array(card, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n|||\n'));

describe.each([
  ['a roster', roster],
  ['tables below each other', stacked],
  ['tables side by side', sideBySide],
  ['cards', cards],
])('of %s', (_, drawings) => {
  test('every row that holds something has an outcome, and the account adds up to those rows', () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const sheet = drawnSheet(drawing);
        const reading = read(sheet);
        const rows = sheet.rows.map(({ number }) => number);
        expect([...new Set(reading.outcomes.map(({ row }) => row))].sort((a, b) => a - b)).toEqual(rows);
        const account = accountOf([reading]);
        expect([...account.values()].reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
      { numRuns: 80 },
    );
  });

  test('a row counts as a record exactly where an entry stands', () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const reading = read(drawnSheet(drawing));
        const entries = new Set(reading.entries.map(({ place }) => place.row));
        expect(accountOf([reading]).get('entry') ?? 0).toBe(entries.size);
      }),
      { numRuns: 80 },
    );
  });
});

test('a row of two tables counts once, for the most that became of it; sheets add up', () => {
  const left = { outcomes: [{ row: 3, outcome: 'entry' as const }] };
  const both = {
    outcomes: [
      { row: 3, outcome: 'blank' as const },
      { row: 3, outcome: 'entry' as const },
      { row: 4, outcome: 'nobody' as const },
      { row: 4, outcome: 'total' as const },
    ],
  };
  expect([...accountOf([left, both])]).toEqual([
    ['entry', 2],
    ['nobody', 1],
  ]);
});
