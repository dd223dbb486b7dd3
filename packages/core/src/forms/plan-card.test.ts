import { describe, expect, test } from 'vitest';
import { idNumber } from '../residents/willow-lane.fixture.ts';
import type { CardForm } from './blank-form.ts';
import { contextOf, formsOf, neighbour, wangFang, zhaoMin } from './neighbours.fixture.ts';
import { planCard } from './plan-card.ts';

const isMan = (relation: string) => relation === '配偶' || relation === '子';
const family = (id: string, name: string, relation: string, birth: string) => ({
  ...neighbour(id, {
    姓名: name,
    与户主关系: relation,
    性别: isMan(relation) ? '男' : '女',
    身份证号: idNumber(birth, isMan(relation) ? 1 : 2),
    现住址: '3号楼2单元501',
  }),
  household: 'H000001',
});
const head = family('R000001', '王芳', '户主', '1970-01-01');
const husband = family('R000002', '李伟', '配偶', '1968-01-01');
const daughter = family('R000003', '李小芳', '女儿', '1995-01-01');
const son = family('R000005', '李小宝', '子', '1999-01-01');
const everybody = [head, husband, daughter, son, { ...zhaoMin, id: 'R000004' }];

function formOf(label: string): CardForm {
  const drawing = `
家庭情况登记表
${label}|||性别||
身份证号|||联系电话||
家庭住址||||民族|
家庭成员|姓名|与户主关系|身份证号|工作单位|联系电话
|||||
|||||
家庭经济状况|□低保 □残疾人||文化程度||`;
  const merges = ['A1:F1', 'B2:C2', 'E2:F2', 'B3:C3', 'E3:F3', 'B4:D4', 'A5:A7', 'B8:C8', 'E8:F8'];
  return formsOf(drawing, merges, [6, 7])[0] as CardForm;
}

const plan = (form: CardForm, people = everybody) => planCard(form, people, contextOf(everybody));
const at = (sheet: { writes: { row: number; column: number; text: string }[] }, row: number) =>
  sheet.writes
    .filter((write) => write.row === row)
    .sort((a, b) => a.column - b.column)
    .map(({ text }) => text);

describe('a card about a person', () => {
  test('is copied for each, in walking order, each copy called like its person', () => {
    const { sheets, people } = plan(formOf('姓名'));
    expect(sheets.map(({ template, copyAs }) => [template, copyAs])).toEqual([
      ['表', '赵敏'],
      ['表', '王芳'],
      ['表', '李伟'],
      ['表', '李小芳'],
      ['表', '李小宝'],
    ]);
    expect(people).toBe(5);
  });

  test('two of one name have copies of their own', () => {
    const { sheets } = plan(formOf('姓名'), [wangFang, { ...wangFang, id: 'R000009' }]);
    expect(sheets.map(({ copyAs }) => copyAs)).toEqual(['王芳', '王芳2']);
  });

  test('lists the rest of the family, and what stands below moves down with the lines made for it', () => {
    const [sheet] = plan(formOf('姓名'), [head]).sheets;
    expect(sheet!.insertions).toEqual([{ afterRow: 7, count: 1, likeRow: 7, heading: false }]);
    expect(at(sheet!, 2)).toEqual(['王芳', '女']);
    expect(at(sheet!, 6).slice(0, 2)).toEqual(['李伟', '配偶']);
    expect(at(sheet!, 7).slice(0, 2)).toEqual(['李小芳', '女儿']);
    expect(at(sheet!, 8).slice(0, 2)).toEqual(['李小宝', '子']);
  });

  test('names a gap by the copy and the cell where it will stand', () => {
    const { gaps } = plan(formOf('姓名'), [head]);
    expect(gaps.find(({ field }) => field === 'person.edu')).toMatchObject({
      cell: '王芳!E9',
      reason: 'unknown',
    });
  });

  test('ticks the printed choice that is one of his tags', () => {
    const poor = { ...head, tags: new Map([['低保', { tag: '低保', basis: 'assigned' as const }]]) };
    const [sheet] = planCard(formOf('姓名'), [poor], contextOf([poor])).sheets;
    expect(at(sheet!, 8)).toEqual(['☑低保 □残疾人']);
  });
});

describe('a card about a household', () => {
  test('is copied once for a household, whoever of it was asked for, and lists its head first', () => {
    const { sheets, people } = plan(formOf('户主姓名'), [daughter, husband]);
    expect(sheets.map(({ copyAs }) => copyAs)).toEqual(['王芳']);
    expect(people).toBe(1);
    expect([6, 7, 8, 9].map((row) => at(sheets[0]!, row)[0])).toEqual(['王芳', '李伟', '李小芳', '李小宝']);
  });
});
