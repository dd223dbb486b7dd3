import { drawnSheet } from '@onetable/workbook/testing';
import { describe, expect, test } from 'vitest';
import { chineseDictionary } from '../fields/dictionary.ts';
import { type RosterForm, readBlankForms } from './blank-form.ts';
import { formsOf } from './neighbours.fixture.ts';

const rosterOf = (...drawn: Parameters<typeof formsOf>) => {
  const [form] = formsOf(...drawn);
  if (form?.kind !== 'roster') throw new Error('no roster was found');
  return form;
};
const heading = '残疾人花名册\n序号|姓名|性别|身份证号|联系电话|备注\n';

describe('the empty lines of a roster', () => {
  test.each<[story: string, drawing: string, ruled: number[], lines: number[]]>([
    ['are those drawn like the first', heading, [3, 4, 5, 6], [3, 4, 5, 6]],
    ['end where the ruling ends', `${heading}\n\n\n\n`, [3, 4, 6, 7], [3, 4]],
    [
      'end at the footer, though it is ruled as well',
      `${heading}\n\n填表人：||审核人：|||`,
      [3, 4, 5],
      [3, 4],
    ],
    ['end at the total', `${heading}\n\n合计||||||`, [3, 4, 5], [3, 4]],
    ['are the numbered ones, ruled or not', `${heading}1|||||\n2|||||\n3|||||`, [], [3, 4, 5]],
    ['go on below the numbered ones', `${heading}1|||||\n2|||||`, [3, 4, 5], [3, 4, 5]],
    [
      'begin below the row that explains the headings',
      `${heading}|必填|男/女|18位|11位|选填\n`,
      [4, 5],
      [4, 5],
    ],
    ['are none where the form ends with its headings', heading, [], []],
  ])('%s', (_, drawing, ruled, lines) => {
    expect(rosterOf(drawing, ['A1:F1'], ruled).lines).toEqual(lines);
  });
});

test('a roster knows its title, its headings and what stands around it', () => {
  const form = rosterOf(`${heading}\n\n注：身份证号第7至14位用*代替|||||`, ['A1:F1', 'A5:F5'], [3, 4]);
  expect(form).toMatchObject({ sheet: '表', title: '残疾人花名册', headerRows: [2, 2] });
  expect(form.notes).toContain('用*代替');
  expect(form.columns.map(({ field }) => field)).toEqual([
    'meta.serial',
    'person.name',
    'person.sex',
    'person.id_no',
    'person.phone',
    'meta.remark',
  ]);
});

const card = `
家庭情况登记表
姓名|||性别||
身份证号|||联系电话||
家庭住址||||民族|
家庭成员|姓名|与本人关系|身份证号|工作单位|联系电话`;
const merges = ['A1:F1', 'B2:C2', 'E2:F2', 'B3:C3', 'E3:F3', 'B4:D4', 'A5:A8'];

test.each([
  ['姓名', 'person'],
  ['户主姓名', 'household'],
] as const)('a card that asks for %s is about a %s', (label, of) => {
  const [form] = formsOf(card.replace('姓名', label), merges, [6, 7, 8]);
  expect(form).toMatchObject({ kind: 'card', of, tables: [{ lines: [6, 7, 8] }] });
});

test('code lists, tables about things and hidden sheets are no forms', () => {
  const sheets = [
    drawnSheet('填表说明\n代码|名称\n1|视力\n2|听力', [], '说明'),
    drawnSheet('序号|设备名称|位置|数量', [], '设备'),
    { ...drawnSheet(heading, [], '旧表'), state: 'hidden' as const },
    drawnSheet(heading, [], '新表'),
  ];
  const forms = readBlankForms({ format: 'xlsx', sheets, problems: [] }, chineseDictionary, () => undefined);
  expect(forms.map(({ sheet }) => sheet)).toEqual(['新表']);
});

test('a line is empty while nobody stands in it, whatever else is printed there', () => {
  const drawing = `
居民登记汇总表
序号|姓名|身份证号|年龄|社区
1|||0|幸福社区
2|||0|幸福社区
合计||||`;
  const workbook = { format: 'xlsx' as const, sheets: [drawnSheet(drawing, ['A1:E1'])], problems: [] };
  const [form] = readBlankForms(workbook, chineseDictionary, () => undefined);
  expect(form).toMatchObject({ kind: 'roster', lines: [3, 4] });
  expect([...(form as RosterForm).printed.get(4)!.values()]).toEqual(['0', '幸福社区']);
});
