import { expect, test } from 'vitest';
import { HEADING_SETS } from './heading-sets.fixture.ts';
import { matchColumns } from './match-columns.ts';

/** `现住小区/建筑=addr.estate`: a slash is part of the heading unless a group stands before it. */
const columnsOf = (text: string) =>
  text.split(/\s+/).map((one) => {
    const [heading, field] = one.split('=') as [string, string];
    const grouped = /^(保障人数|领取金额|耕地信息)\//.test(heading);
    return { path: grouped ? heading.split('/') : [heading], field };
  });

test.each(Object.entries(HEADING_SETS))('the columns of %s', (title, text) => {
  const columns = columnsOf(text);
  const matches = matchColumns(columns, title);
  const got = columns.map(({ path }, index) => `${path.join('/')}=${matches[index]!.field ?? '-'}`);
  expect(got).toEqual(columns.map(({ path, field }) => `${path.join('/')}=${field}`));
});

const fieldsOf = (...paths: (string | string[])[]) =>
  matchColumns(paths.map((path) => ({ path: typeof path === 'string' ? [path] : path }))).map(
    ({ field }) => field,
  );

test('no field is given twice: a second phone is the second phone, a second name is nobody’s', () => {
  expect(fieldsOf('姓名', '联系电话', '手机号码')).toEqual(['person.name', 'person.phone', 'person.phone2']);
  expect(fieldsOf('姓名', '标准(元/月)', '金额(元)')).toEqual(['person.name', 'aid.amount', 'aid.paid']);
  expect(fieldsOf('姓名', '身份证号', '家庭成员姓名')).toEqual(['person.name', 'person.id_no', null]);
});

test('a bare noun behind another person’s name is that person’s', () => {
  expect(fieldsOf('姓名', '联系电话', '监护人', '联系电话')).toEqual([
    'person.name',
    'person.phone',
    'dis.guardian',
    'dis.guardian_phone',
  ]);
  expect(fieldsOf('姓名', '电话', '子女姓名', '电话')).toEqual([
    'person.name',
    'person.phone',
    'family.child_name',
    'family.child_phone',
  ]);
});

test('a number behind building and stairwell is the room', () => {
  expect(fieldsOf('姓名', '楼号', '单元', '门牌号')).toEqual([
    'person.name',
    'addr.building',
    'addr.unit',
    'addr.room',
  ]);
  expect(fieldsOf('姓名', '门牌号')).toEqual(['person.name', 'addr.live']);
});

test('where only the head of the household has a name, the row is about the head', () => {
  expect(fieldsOf('户主姓名', '户主身份证号', '户主电话')).toEqual([
    'person.name',
    'person.id_no',
    'person.phone',
  ]);
  expect(fieldsOf('业主姓名', '房号', '业主电话')).toEqual(['person.name', 'addr.room', 'person.phone']);
  expect(fieldsOf('姓名', '户主姓名')).toEqual(['person.name', 'household.head']);
  expect(fieldsOf('志愿者姓名', '联系电话')).toEqual(['person.name', 'person.phone']);
});

test('what is not kept stays out, however many columns ask for it', () => {
  expect(fieldsOf('姓名', '有无前科', '是否刑满释放')).toEqual(['person.name', 'no.crime', 'no.crime']);
});

test('each column says why', () => {
  for (const { reason } of matchColumns([
    { path: ['姓名'] },
    { path: ['水表读数'] },
    { path: ['宗教信仰'] },
  ])) {
    expect(reason.zh).toMatch(/\p{Script=Han}/u);
    expect(reason.en).not.toMatch(/^\s*$/);
  }
});
