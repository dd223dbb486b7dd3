import { describe, expect, it } from 'vitest';
import { drawnSheet } from './drawn-sheet.fixture.ts';
import { findTables } from './find-tables.ts';
import type { Card, Table } from './table.ts';

const known = new Set(
  `序号 编号 姓名 性别 身份证号 民族 联系电话 电话 与户主关系 备注 单元 房号 房屋信息 基本信息 楼号 年龄 住址 户主 文化程度
  政治面貌 出生年月 婚姻状况 工作单位 家庭住址 家庭成员 关系 人口数 残疾类别 残疾等级 签字 党支部 入党时间 房东 车牌号 职业`.split(
    /\s+/,
  ),
);
const sense = (text: string) => (known.has(text.replace(/\s+/g, '')) ? 1 : 0);
const tables = (drawing: string, merges: string[] = []) =>
  findTables(drawnSheet(drawing, merges), sense) as Table[];
const paths = (table: Table) => table.columns.map((column) => column.path.join('/'));
const kinds = (table: Table) => table.aside.map(({ row, kind }) => `${row} ${kind}`);

describe('a building leader’s sheet', () => {
  const sheet = `
柳巷社区1号楼居民登记表 | | | | | |
填表人:楼长王某某 | | | | 填表日期:2026年3月
序号 | 房屋信息 | | 基本信息 | | | 备注
 | 单元 | 房号 | 姓名 | 性别 | 身份证号 |
1 | 1 | 101 | 王芳 | 女 | 370299197001010026 |
2 | | | 李伟 | 男 | 370299196801010010 | 党员
合计 | | | 2人`;
  it.each([
    ['with merged headings', ['A1:G1', 'A3:A4', 'B3:C3', 'D3:F3', 'G3:G4']],
    ['with nothing merged', []],
  ])('has its two heading rows joined to paths, %s', (_, merges) => {
    const [table] = tables(sheet, merges);
    expect(table!.headerRows).toEqual([3, 4]);
    expect(paths(table!)).toEqual([
      '序号',
      '房屋信息/单元',
      '房屋信息/房号',
      '基本信息/姓名',
      '基本信息/性别',
      '基本信息/身份证号',
      '备注',
    ]);
    expect(table!.records).toEqual([5, 6]);
    expect(kinds(table!)).toEqual(['1 title', '2 unit-date', '7 total']);
  });
});

it('an explanation row, pre-numbered blank rows, a footnote and a signature line are no records', () => {
  const [table] = tables(
    `
困难党员登记表
序号 | 姓名 | 性别 | 身份证号 | 联系电话
 | 必填 | 下拉选择 | 18位 | 如13800000000
1 | 王芳 | 女 | 370299197001010026 | 13100000001
2 | 李伟 | 男 | |
3
4
注:本表一式两份,一份交街道,一份留存
填表人: | | 审核人: | | 日期:`,
    ['A1:E1'],
  );
  expect(table!.records).toEqual([4, 5]);
  expect(kinds(table!)).toEqual(['1 title', '3 explanation', '6 blank', '7 blank', '8 note', '9 signature']);
});

it('two rosters side by side are two tables, each with its own rows', () => {
  const found = tables(`
序号 | 姓名 | 电话 | | 序号 | 姓名 | 电话
1 | 王芳 | 13100000001 | | 4 | 赵敏 | 13100000004
2 | 李伟 | 13100000002 | | 5 | 钱进 | 13100000005
3 | 孙红 | 13100000003`);
  expect(found.map((table) => table.columns.map((column) => column.column))).toEqual([
    [0, 1, 2],
    [4, 5, 6],
  ]);
  expect(found.map((table) => table.records)).toEqual([
    [2, 3, 4],
    [2, 3],
  ]);
});

it('a mother’s and a child’s columns under group headings are one record', () => {
  const found = tables(
    `
户主 | | 配偶 | | 住址
姓名 | 电话 | 姓名 | 电话 |
王芳 | 13100000001 | 李伟 | 13100000002 | 3-2-501`,
    ['A1:B1', 'C1:D1', 'E1:E2'],
  );
  expect(found).toHaveLength(1);
  expect(paths(found[0]!)).toEqual(['户主/姓名', '户主/电话', '配偶/姓名', '配偶/电话', '住址']);
});

it('tables below each other keep their own titles and headings', () => {
  const found = tables(`
一、党员名单
序号 | 姓名 | 党支部 | 入党时间
1 | 王芳 | 第一党支部 | 2001.7
2 | 李伟 | 第二党支部 | 1998.6

二、房东名单
序号 | 房东 | 电话 | 车牌号
1 | 赵敏 | 13100000004 | 鲁B12345
2 | 钱进 | 13100000005 |`);
  expect(found.map((table) => table.headerRows)).toEqual([
    [2, 2],
    [7, 7],
  ]);
  expect(found.map((table) => table.records)).toEqual([
    [3, 4],
    [8, 9],
  ]);
  expect(kinds(found[1]!)).toEqual(['6 title']);
});

it('headings printed again on the next page are set aside, not a second table', () => {
  const found = tables(`
序号 | 姓名 | 性别 | 电话
1 | 王芳 | 女 | 13100000001
序号 | 姓名 | 性别 | 电话
2 | 李伟 | 男 | 13100000002`);
  expect(found).toHaveLength(1);
  expect(found[0]!.records).toEqual([2, 4]);
  expect(kinds(found[0]!)).toEqual(['3 repeated-header']);
});

it('a section row names the rows under it', () => {
  const [table] = tables(
    `
姓名 | 性别 | 电话 | 住址
第一网格 | | |
王芳 | 女 | 13100000001 | 1-101
第二网格 | | |
李伟 | 男 | 13100000002 | 2-202
小计 | | | 2`,
    ['A2:D2', 'A4:D4'],
  );
  expect(kinds(table!)).toEqual(['2 section', '4 section', '6 subtotal']);
});

it('a form that ends with its headings is a table without records', () => {
  const [table] = tables('残疾人补贴汇总表\n序号 | 姓名 | 性别 | 身份证号 | 签字', ['A1:E1']);
  expect(table).toMatchObject({ headerRows: [2, 2], dataRows: [3, 2], records: [] });
});

it('headings nobody knows are found by what stands below them', () => {
  const [table] = tables(`
Quarterly list
Item | Owner | Weight | Since
Lamp | Ann | 12.5 | 2020-01-03
Chair | Bob | 7 | 2021-11-30`);
  expect(table!.headerRows).toEqual([2, 2]);
  expect(table!.records).toEqual([3, 4]);
});

describe('a household card', () => {
  const card = (drawing: string, merges: string[]) =>
    findTables(drawnSheet(drawing, merges), sense)[0] as Card;
  const found = card(
    `
一户一档登记卡
户主 | 王芳 | 性别 | 女 | 民族 | 汉族
身份证号 | 370299197001010026 | | 联系电话 | 13100000001 |
住址 | 3号楼2单元501 | | | |
家庭成员 | 姓名 | 关系 | 年龄 | 职业 | 电话
 | 李伟 | 配偶 | 55 | 工人 | 13100000002
 | 李小宝 | 子 | 20 | 学生 |
备注 | 独居 | | | |`,
    ['A1:F1', 'B3:C3', 'E3:F3', 'B4:F4', 'A5:A7', 'B8:F8'],
  );
  it('gives every label its answer', () => {
    expect(Object.fromEntries(found.items.map((item) => [item.path.join('/'), item.text]))).toEqual({
      户主: '王芳',
      性别: '女',
      民族: '汉族',
      身份证号: '370299197001010026',
      联系电话: '13100000001',
      住址: '3号楼2单元501',
      备注: '独居',
    });
  });
  it('has the family as a table of its own', () => {
    expect(paths(found.tables[0]!)).toEqual(['姓名', '关系', '年龄', '职业', '电话']);
    expect(found.tables[0]!.records).toEqual([6, 7]);
  });
});

it('a blank card shows where each answer will stand', () => {
  const found = findTables(
    drawnSheet(
      `
困难残疾人生活补贴申请表
姓名 | | 性别 | | 出生年月 |
身份证号 | | | 联系电话 | |
家庭住址 | | | | |
残疾类别 | | 残疾等级 | | 民族 |`,
      ['A1:F1', 'B3:C3', 'E3:F3', 'B4:F4'],
    ),
    sense,
  )[0] as Card;
  expect(found.kind).toBe('card');
  expect(found.items.map((item) => [item.path.at(-1), item.answer.row, item.answer.column])).toEqual([
    ['姓名', 2, 1],
    ['性别', 2, 3],
    ['出生年月', 2, 5],
    ['身份证号', 3, 1],
    ['联系电话', 3, 4],
    ['家庭住址', 4, 1],
    ['残疾类别', 5, 1],
    ['残疾等级', 5, 3],
    ['民族', 5, 5],
  ]);
});

it('a table lying on its side is neither a card of its first person nor a list of its headings', () => {
  const found = findTables(
    drawnSheet(`
姓名|王芳|李伟|赵敏|钱进
性别|女|男|女|男
身份证号|370299197001010026|370299196801010010|370299199001010022|370299198501010017
联系电话|13100000001|13100000002|13100000003|13100000004
住址|1-101|1-102|1-103|1-104`),
    sense,
  );
  expect(found).toEqual([]);
});

it('two hundred empty columns between the headings are only space', () => {
  const wide = ['姓名', ...Array<string>(200).fill(''), '身份证号', '联系电话'].join('|');
  const row = ['王芳', ...Array<string>(200).fill(''), '370299197001010026', '13100000001'].join('|');
  const [table] = tables(`${wide}\n${row}\n${row}`);
  expect(paths(table!)).toEqual(['姓名', '身份证号', '联系电话']);
  expect(table!.records).toEqual([2, 3]);
});
