import { expect, test } from 'vitest';
import { cutTo, displayWidth, padTo } from './width.ts';

test.each([
  ['abc', 3],
  ['张三', 4],
  ['𠮷', 2],
  ['（一）', 6],
  ['é', 1],
  ['3号楼', 5],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ['读取文件', 8, '读取文件'],
  ['读取文件', 7, '读取文…'],
  ['读取文件', 6, '读取…'],
  ['读取文件', 1, '…'],
  ['读取文件', 0, ''],
])('%s cut to %i columns is %s', (text, width, cut) => {
  expect(cutTo(text, width)).toBe(cut);
});

test('columns line up whatever the script', () => {
  expect(displayWidth(padTo('总表', 10))).toBe(displayWidth(padTo('table', 10)));
});
