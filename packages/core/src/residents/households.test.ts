import { expect, test } from 'vitest';
import { conflictsOf } from './conflicts.ts';
import { foldResident } from './fold-resident.ts';
import { foldHouseholds } from './households.ts';
import { entryOf, fields, idNumber, type Row, today } from './willow-lane.fixture.ts';

const resident = (id: string, ...rows: Row[]) => foldResident(id, rows.map(entryOf), { fields, today });
const groups = (...residents: ReturnType<typeof resident>[]) =>
  foldHouseholds(residents).households.map(({ residents }) => residents.map(({ id }) => id).sort());

const roster = { file: '3号楼登记表.xlsx' };

test('a block of a sheet is a household, and whoever lives in the same dwelling joins it', () => {
  const block = '3号楼登记表.xlsx#1';
  const husband = resident('R1', {
    ...roster,
    row: 3,
    household: block,
    said: { 姓名: '柳树', 现住址: '3-2-501' },
  });
  const wife = resident('R2', { ...roster, row: 4, household: block, said: { 姓名: '宋玫' } });
  const mother = resident('R3', {
    file: '高龄.xlsx',
    said: { 姓名: '杨槐', 现住址: '柳巷小区3号楼2单元501室' },
  });
  const other = resident('R4', { file: '高龄.xlsx', row: 4, said: { 姓名: '杨柳', 现住址: '3-2-502' } });
  expect(groups(husband, wife, mother, other)).toEqual([['R1', 'R2', 'R3'], ['R4']]);
});

test('two estates that number their buildings alike are told apart', () => {
  const said = (address: string) => ({ 姓名: '柳树', 现住址: address });
  const willow = resident('R1', { ...roster, row: 3, said: said('柳巷小区3号楼2单元501') });
  const again = resident('R2', { ...roster, row: 4, said: said('柳巷小区3号楼2单元501室') });
  const ash = resident('R3', { ...roster, row: 5, said: said('槐园小区3号楼2单元501') });
  expect(groups(willow, again, ash)).toEqual([['R1', 'R2'], ['R3']]);
});

test('somebody still listed where he no longer lives does not join two families', () => {
  const old = { file: '5号楼登记表.xlsx', saidAt: '2022', household: '5#1' };
  const stays = resident('R1', { ...old, row: 3, said: { 姓名: '杨槐', 现住址: '5-1-101' } });
  const moved = resident(
    'R2',
    { ...old, row: 4, said: { 姓名: '杨榆', 现住址: '5-1-101' } },
    { ...roster, saidAt: '2026-03', row: 9, household: '3#2', said: { 姓名: '杨榆', 现住址: '3-2-501' } },
  );
  const wife = resident('R3', {
    ...roster,
    saidAt: '2026-03',
    row: 10,
    household: '3#2',
    said: { 姓名: '宋玫', 现住址: '3-2-501' },
  });
  expect(groups(stays, moved, wife)).toEqual([['R1'], ['R2', 'R3']]);
});

test('everybody has a household, the same in any order', () => {
  const a = resident('R1', { ...roster, row: 3, said: { 姓名: '柳树', 现住址: '3-2-501' } });
  const b = resident('R2', { ...roster, row: 8, said: { 姓名: '宋玫', 现住址: '3-2-501' } });
  const forward = foldHouseholds([a, b]).residents.map(({ household }) => household);
  expect(new Set(forward).size).toBe(1);
  expect(foldHouseholds([b, a]).residents.map(({ household }) => household)).toEqual(forward);
});

test('conflicts are told in words, the gravest first; a damaged phone is none', () => {
  const id = idNumber('1952-04-18', 21);
  const person = resident(
    'R1',
    {
      ...roster,
      row: 3,
      saidAt: '2026-03',
      said: { 身份证号: id, 出生日期: '1953-04-18', 联系电话: '13800000001' },
    },
    { file: '台账.csv', row: 7, saidAt: '2025-01', said: { 联系电话: '13900008888', 文化程度: '初中' } },
    { file: '旧表.xls', row: 9, saidAt: '2024-01', said: { 联系电话: '1380000001', 文化程度: '高中' } },
  );
  const conflicts = conflictsOf(person, fields);
  expect(conflicts.map(({ field, severity }) => `${severity} ${field}`)).toEqual([
    '3 person.birth',
    '2 person.phone',
    '1 person.edu',
  ]);
  expect(conflicts[0]!.zh).toBe(
    '出生日期不一致:身份证号推得 1952-04-18(3号楼登记表.xlsx Sheet1 第3行);另有 3号楼登记表.xlsx Sheet1 第3行 1953-04-18',
  );
  expect(conflicts[1]!.against.map(({ said }) => said.raw)).toEqual(['13900008888']);
});
