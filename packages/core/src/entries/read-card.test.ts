import { drawnSheet } from '@onetable/workbook/testing';
import { describe, expect, it } from 'vitest';
import { textOfValue } from '../values/text-of-value.ts';
import type { Entry } from './entry.ts';
import { readEntries } from './read-entries.ts';

const today = '2026-06-30';

function read(drawing: string, merges: string[] = []) {
  const sheets = [drawnSheet(drawing, merges, '登记卡')];
  return readEntries('柳巷.xlsx', { format: 'xlsx', sheets, problems: [] }, { today })[0]!;
}

const says = (entry: Entry, field: string) => {
  const said = entry.said.get(field);
  return said ? textOfValue(said.value) : '';
};
const tags = (entry: Entry) => entry.tags.filter(({ has }) => has).map(({ tag }) => tag);

describe('cards below each other on one sheet', () => {
  const { entries } = read(
    `
居民户登记卡
户主姓名|王芳|联系电话|13100000001|房屋性质|☑自有 □租赁
家庭住址|3号楼2单元501||||
民族|汉族|户籍地址|柳巷社区||
家庭成员情况
姓名|与户主关系|性别|身份证号|联系电话|职业
王芳|户主|女|370299197001010026||教师
李伟|配偶|男|370299196801010010|13100000002|工人

居民户登记卡
户主姓名|赵敏|联系电话|13100000003|房屋性质|□自有 ☑租赁
家庭住址|3号楼2单元502||||
民族|汉族|户籍地址|柳巷社区||
家庭成员情况
姓名|与户主关系|性别|身份证号|联系电话|职业
赵敏|户主|女|370299196502020046||医生
孙强|配偶|男|370299196603030035|13100000004|工人`,
    ['A1:F1', 'B3:F3', 'A5:F5', 'A10:F10', 'B12:F12', 'A14:F14'],
  );

  it('are as many households, each with the people of its own card', () => {
    const households = Map.groupBy(entries, ({ household }) => household);
    expect([...households.values()].map((of) => of.map((one) => says(one, 'person.name')))).toEqual([
      ['王芳', '李伟'],
      ['赵敏', '孙强'],
    ]);
  });

  it('give each household its own rooms', () => {
    expect(entries.map((entry) => says(entry, 'addr.live'))).toEqual([
      '3号楼2单元501',
      '3号楼2单元501',
      '3号楼2单元502',
      '3号楼2单元502',
    ]);
  });
});

describe('the holder of a card', () => {
  const head = `
居民登记卡
姓名|王芳|性别|女|民族|回族
身份证号|370299197001010026|联系电话|13100000001|政治面貌|中共党员
家庭住址|3号楼2单元501||||`;
  const family = `${head}
家庭成员|姓名|与户主关系|身份证号|工作单位|职业
`;
  const merges = ['A1:F1', 'B4:F4', 'A5:A7'];

  it('whom the family table lists again is one record, which keeps what the head of the card says', () => {
    const { entries } = read(
      `${family}|王芳|本人|370299197001010026|第二小学|教师\n|李伟|配偶|370299196801010010||工人`,
      merges,
    );
    expect(entries.map((entry) => says(entry, 'person.name'))).toEqual(['王芳', '李伟']);
    expect(['person.phone', 'person.ethnic', 'job.unit'].map((field) => says(entries[0]!, field))).toEqual([
      '13100000001',
      '回族',
      '第二小学',
    ]);
  });

  it('whom the family table does not list is a record of its own, before them', () => {
    const { entries } = read(
      `${family}|李伟|配偶|370299196801010010||工人\n|李小宝|子|370299199501010017||学生`,
      merges,
    );
    expect(entries.map((entry) => says(entry, 'person.name'))).toEqual(['王芳', '李伟', '李小宝']);
    expect(new Set(entries.map(({ household }) => household)).size).toBe(1);
  });

  it.each([
    ['□低保 ☑残疾人 □党员', ['残疾人']],
    ['☑低保 □残疾人 ☑党员', ['低保', '党员']],
    ['□低保 □残疾人 □党员', []],
  ])('is what is ticked among %j', (choices, ticked) => {
    const { entries } = read(`${head}\n特殊群体|${choices}||||`, ['A1:F1', 'B4:F4', 'B5:F5']);
    expect(entries.map((entry) => says(entry, 'person.name'))).toEqual(['王芳']);
    expect(tags(entries[0]!)).toEqual(ticked);
  });
});

it('a card whose family table begins with 姓名, as the card itself does, is one card', () => {
  const card = `
居民登记卡
姓名|王芳|性别|女
身份证号|370299197001010026|联系电话|13100000001
人员类别|□低保 ☑残疾人 □党员||
家庭住址|3号楼2单元501||
家庭成员情况
姓名|与户主关系|身份证号|联系电话
李伟|配偶|370299196801010010|13100000002`;
  const workbook = {
    format: 'xlsx' as const,
    sheets: [drawnSheet(card, ['A1:D1', 'B4:D4', 'B5:D5', 'A6:D6'])],
    problems: [],
  };
  const [sheet] = readEntries('卡.xlsx', workbook, { today: '2026-06-30' });
  expect(sheet!.entries.map(({ said, place }) => [said.get('person.name')?.raw, place.row])).toEqual([
    ['王芳', 2],
    ['李伟', 8],
  ]);
  expect(sheet!.entries[0]!.tags.map(({ tag }) => tag)).toContain('残疾人');
});
