import { expect, it } from 'vitest';
import { writeInto } from './preprinted.ts';

const birth = { year: 1985, month: 3, day: 12 };

it.each([
  ['', '王芳', '王芳'],
  ['□男 □女', '女', '□男 ☑女'],
  ['☐ 是   ☐ 否', '否', '☐ 是   ☑ 否'],
  ['□视力 □听力 □肢体', '肢体残疾', '□视力 □听力 ☑肢体'],
  ['□一级□二级□三级□四级', '二级', '□一级☑二级□三级□四级'],
  ['□自有 □租赁 □其他____', '单位宿舍', '□自有 □租赁 ☑其他单位宿舍'],
  ['□党员 □群众', '共青团员', undefined],
  ['元', '300', '300元'],
  ['姓名：', '王芳', '姓名：王芳'],
  ['姓名：________', '王芳', '姓名：王芳'],
  ['（与身份证一致）', '王芳', '王芳（与身份证一致）'],
])('%j and %j give %j', (printed, answer, written) => {
  expect(writeInto(printed, answer)).toBe(written);
});

it.each([
  ['    年    月    日', birth, '1985年3月12日'],
  ['____年____月', birth, '1985年3月'],
  ['    年    月    日', { year: 1985 }, '1985年  月  日'],
])('%j and a date give %j', (printed, date, written) => {
  expect(writeInto(printed, '1985-03-12', date)).toBe(written);
});
