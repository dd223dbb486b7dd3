import { describe, expect, test } from 'vitest';
import { chineseDictionary } from '../fields/dictionary.ts';
import { caretLine } from './filter-error.ts';
import { fieldNames } from './names.ts';
import { parseFilter } from './parse.ts';
import { printFilter } from './print.ts';

const names = fieldNames(chineseDictionary.fields.values(), undefined, ['柳巷合唱团']);

function printed(text: string): string {
  const parsed = parseFilter(text, names);
  return parsed.ok ? printFilter(parsed.filter, names) : parsed.error.code;
}

describe('what a clerk writes, and how it is understood', () => {
  test.each([
    [
      '残疾人 且 年龄>=60 且 非 (网格=第三网格 或 楼号 在 1..3)',
      '残疾人 且 年龄 >= 60 且 非 (所属网格 = 第三网格 或 楼号 在 1..3)',
    ],
    ['残疾人且年龄>=60且非党员', '残疾人 且 年龄 >= 60 且 非 党员'],
    ['残疾 and age >= 60 or not 党员', '残疾人 且 年龄 >= 60 或 非 党员'],
    ['（残疾人 || 低保户） ＆＆ !团员', '(残疾人 或 低保) 且 非 团员'],
    ['残疾人 低保', '残疾人 且 低保'],
    ['非党员', '非 党员'],
    ['楼号在1,3,5或性别=女且年龄大于等于六十岁', '楼号 在 (1, 3, 5) 或 性别 = 女 且 年龄 >= 60'],
    ['楼号 在 （1，3、5号楼）', '楼号 在 (1, 3, 5)'],
    ['楼号 = 三号楼', '楼号 = 3'],
    ['楼号 在 1至3', '楼号 在 1..3'],
    ['年龄 在 60-79', '年龄 在 60..79'],
    ['年龄≥80', '年龄 >= 80'],
    ['65周岁以上', '年龄 >= 65'],
    ['person.age＜18', '年龄 < 18'],
    ['出生日期 < 1966年7月', '出生日期 < 1966-07'],
    ['入党时间 在 2020-01-01..2026-06-30', '入党时间 在 2020-01-01..2026-06-30'],
    ['政治面貌 = 党员', '政治面貌 = 中共党员'],
    ['残疾等级 <= 2', '残疾等级 <= 二级'],
    ['性别=男性', '性别 = 男'],
    ['电话 = 空', '联系电话 = 空'],
    ['电话 不为空', '联系电话 != 空'],
    ['电话 = 无', '联系电话 = 无'],
    ['是否独居 = 是', '是否独居 = 是'],
    ['是否在住', '是否在住 = 是'],
    ['现住址 含 “柳巷 小区”', '现住址 含 "柳巷 小区"'],
    ['姓名 包含 柳', '姓名 含 柳'],
    ['网格 不在 (第一网格, 第二网格)', '非 所属网格 在 (第一网格, 第二网格)'],
    ['网格 not in (第一网格)', '非 所属网格 在 第一网格'],
    ['柳巷合唱团', '柳巷合唱团'],
    ['\'先锋岗\' 或 "说\\"好\\""', '"先锋岗" 或 "说\\"好\\""'],
  ])('%s → %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
    expect(printed(expected)).toBe(expected);
  });
});

describe('what cannot be understood, and where', () => {
  test.each([
    ['', 'filter.empty', 0, 0],
    ['   ', 'filter.empty', 3, 0],
    ['残疾人 且', 'filter.unexpected-end', 5, 0],
    ['且 残疾人', 'filter.unexpected', 0, 1],
    ['残疾人、低保', 'filter.unexpected', 3, 1],
    ['(残疾人', 'filter.unclosed-parenthesis', 0, 1],
    ['残疾人)', 'filter.unexpected', 3, 1],
    ['姓名 = "柳树', 'filter.unclosed-quote', 5, 3],
    ['残疾人 且 年龄 > 老', 'filter.operand-number', 11, 1],
    ['出生日期 > 去年', 'filter.operand-date', 7, 2],
    ['出生日期 = 2026-13-01', 'filter.operand-date', 7, 10],
    ['楼号 在 1-3', 'filter.ambiguous-range', 5, 3],
    ['年龄', 'filter.needs-operator', 0, 2],
    ['年龄 >', 'filter.unexpected-end', 4, 0],
    ['年龄 > > 3', 'filter.unexpected', 5, 1],
    ['残疾人 且 飞行员', 'filter.unknown-word', 6, 3],
    ['非'.repeat(4001), 'filter.too-long', 4000, 1],
    [`${'('.repeat(500)}党员${')'.repeat(500)}`, 'filter.too-deep', 200, 1],
  ])('%s', (text, code, at, length) => {
    expect(parseFilter(text, names)).toMatchObject({ ok: false, error: { code, at, length } });
  });

  test('the words near an unknown one are named, in both languages', () => {
    const parsed = parseFilter('残疾仁', names);
    expect(parsed).toMatchObject({
      ok: false,
      error: { zh: expect.stringContaining('残疾人'), en: expect.stringContaining('残疾人') },
    });
  });

  test('carets stand under the place, where Chinese is two columns wide', () => {
    const text = '残疾人 且 年龄 > 老';
    const parsed = parseFilter(text, names);
    expect(parsed.ok ? '' : caretLine(text, parsed.error)).toBe(`${text}\n${' '.repeat(17)}^^`);
  });
});
