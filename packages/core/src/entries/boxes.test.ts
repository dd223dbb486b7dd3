import { expect, it } from 'vitest';
import { choicesIn, tickedOnly } from './boxes.ts';

it.each([
  ['□低保 ☑残疾人  □党员', '残疾人'],
  ['☑男 □女', '男'],
  ['■是  □否', '是'],
  ['□自有 □租赁 ☑其他 单位宿舍', '其他 单位宿舍'],
  ['√低保 √残疾', '低保、残疾'],
  ['□低保 □残疾人', ''],
  ['王芳', '王芳'],
  ['√', '√'],
  ['○○小区3号楼', ''],
  ['3号楼○单元', '3号楼○单元'],
])('%j says %j', (text, said) => {
  expect(tickedOnly(text)).toBe(said);
});

it('lists the choices a cell prints', () => {
  expect(choicesIn('□低保 □低保边缘 □其他____')).toEqual(['低保', '低保边缘', '其他']);
  expect(choicesIn('王芳')).toEqual([]);
});
