import { link, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { gatherInputs } from './inputs.ts';

let standing: string;

beforeAll(async () => {
  standing = await mkdtemp(join(tmpdir(), 'onetable-'));
  await mkdir(join(standing, '收来的表/10号楼/旧'), { recursive: true });
  await mkdir(join(standing, '收来的表/.cache'));
  const files = [
    '残疾人名单(1).xlsx',
    '收来的表/2号楼.xls',
    '收来的表/10号楼.XLSX',
    '收来的表/10号楼/旧/名单.csv',
    '收来的表/~$2号楼.xls',
    '收来的表/.~lock.2号楼.xls#',
    '收来的表/.cache/x.xlsx',
    '收来的表/通知.docx',
    '收来的表/总表.xlsx',
  ];
  for (const file of files) await writeFile(join(standing, file), '');
  await symlink('.', join(standing, '收来的表/回来'));
  await symlink('2号楼.xls', join(standing, '收来的表/又是2号楼.xls'));
  await link(join(standing, '残疾人名单(1).xlsx'), join(standing, '[副本].xlsx'));
});

describe('what was typed becomes files', () => {
  test.each([
    [['残疾人名单(1).xlsx'], ['残疾人名单(1).xlsx']],
    [['*(1).xlsx'], ['残疾人名单(1).xlsx']],
    [['残疾人??(1).xls*'], ['残疾人名单(1).xlsx']],
    [['收来的表/*.xls'], ['收来的表/2号楼.xls']],
    [['[副本].xlsx'], ['[副本].xlsx']],
    [['收来的表/10号楼'], ['收来的表/10号楼/旧/名单.csv']],
    [['*/10号楼/旧/*'], ['收来的表/10号楼/旧/名单.csv']],
    [['./收来的表/2号楼.xls', '收来的表/2号楼.xls'], ['./收来的表/2号楼.xls']],
  ])('%j', (typed, shown) => {
    expect(gatherInputs(typed, standing).inputs.map((input) => input.shown)).toEqual(shown);
  });
});

test('a folder is its spreadsheets, in the order a person counts; the rest is named', () => {
  const { inputs, skipped } = gatherInputs(['收来的表'], standing, [join(standing, '收来的表/总表.xlsx')]);
  expect(inputs.map((input) => input.shown)).toEqual([
    '收来的表/2号楼.xls',
    '收来的表/10号楼/旧/名单.csv',
    '收来的表/10号楼.XLSX',
  ]);
  expect(skipped.sort()).toEqual(['收来的表/~$2号楼.xls', '收来的表/总表.xlsx', '收来的表/通知.docx'].sort());
});

test('a file that is not there is said, not dropped', () => {
  expect(gatherInputs(['没有.xlsx', '没有*.xls'], standing).inputs).toMatchObject([
    { shown: '没有.xlsx', missing: true },
    { shown: '没有*.xls', missing: true },
  ]);
});

test('a link in a circle is told first among what a folder held, and named it is an input that cannot be read', async () => {
  await mkdir(join(standing, '绕圈'));
  await writeFile(join(standing, '绕圈/名单.csv'), '');
  await writeFile(join(standing, '绕圈/a通知.docx'), '');
  await symlink('圈.xlsx', join(standing, '绕圈/圈.xlsx'));
  await symlink('.圈.xlsx', join(standing, '绕圈/.圈.xlsx'));
  const folder = gatherInputs(['绕圈'], standing);
  expect(folder.inputs.map((input) => input.shown)).toEqual(['绕圈/名单.csv']);
  expect(folder.skipped).toEqual(['绕圈/圈.xlsx', '绕圈/a通知.docx']);
  expect(gatherInputs(['绕圈/圈.xlsx'], standing).inputs).toMatchObject([
    { shown: '绕圈/圈.xlsx', unreadable: true },
  ]);
});

test('a folder without spreadsheets is refused', async () => {
  await mkdir(join(standing, '空'));
  expect(() => gatherInputs(['空'], standing)).toThrow(expect.objectContaining({ code: 'files.none' }));
});
