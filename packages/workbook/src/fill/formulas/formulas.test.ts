import { describe, expect, test } from 'vitest';
import { looksElsewhere } from './reach.ts';
import { dropSheetFromFormula, renameInFormula, written } from './rename.ts';
import { shiftFormula } from './shift.ts';
import { tokens } from './tokens.ts';
import { translateFormula } from './translate.ts';

const insertion = { sheet: '表', after: 9, count: 3, like: 9, heading: false, atEnd: false };

describe('three rows inserted below row 9 of 表', () => {
  test.each([
    ['SUM(B5:B9)', 'SUM(B5:B12)'],
    ['SUM(B5:B8)', 'SUM(B5:B8)'],
    ['SUM(B5:B20)', 'SUM(B5:B23)'],
    ['SUM($B$9:$B$5)', 'SUM($B$12:$B$5)'],
    ['A10+$A$10+A$9', 'A13+$A$13+A$9'],
    ['"A10"&"say ""A10"""&A10', '"A10"&"say ""A10"""&A13'],
    ["'表'!A10+其他!A10+'它 的'!A10", "'表'!A13+其他!A10+'它 的'!A10"],
    ['LOG10(A10)+ATAN2(A10,A11)', 'LOG10(A13)+ATAN2(A13,A14)'],
    ['SUM(10:12)+SUM($5:$9)+SUM(A:B)', 'SUM(13:15)+SUM($5:$12)+SUM(A:B)'],
    ['名单[[#This Row],[A10]]+名单[A10]', '名单[[#This Row],[A10]]+名单[A10]'],
    ["[1]表!A10+'[书.xlsx]表'!A10", "[1]表!A10+'[书.xlsx]表'!A10"],
    ['一:三!A10', '一:三!A10'],
    ['#REF!A10+#N/A+A10#', '#REF!A10+#N/A+A13#'],
    ['1E10+A1E10+XFE10+A10B', '1E10+A1E10+XFE10+A10B'],
    ['B10:INDEX(B:B,ROW(A20))', 'B13:INDEX(B:B,ROW(A23))'],
    ['表!合计+A10', '表!合计+A13'],
    ['SUM(A1:A1048576)', 'SUM(A1:A1048576)'],
  ])('%s', (before, after) => {
    expect(shiftFormula(before, { sheet: '表' }, insertion)).toBe(after);
  });

  test('on another sheet only what names 表 moves', () => {
    expect(shiftFormula('A10+表!A10', { sheet: '其他' }, insertion)).toBe('A10+表!A13');
  });

  test('a heading as the pattern: what looks at the heading still does', () => {
    const heading = { ...insertion, heading: true };
    expect(shiftFormula('MATCH("姓名",A9:G9,0)+A10', { sheet: '表' }, heading)).toBe(
      'MATCH("姓名",A9:G9,0)+A13',
    );
  });
});

test.each([
  ['B5*$B5+B$5+$B$5', 2, 1, 'C7*$B7+C$5+$B$5'],
  ['SUM(B5:C5)', -4, 0, 'SUM(B1:C1)'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['\'x y\'!A1&"A1"', 1, 0, '\'x y\'!A2&"A1"'],
])('%s copied %i down and %i right', (formula, rows, columns, result) => {
  expect(translateFormula(formula, rows, columns)).toBe(result);
});

test('a sheet renamed, a sheet gone', () => {
  expect(renameInFormula("'卡'!A1+卡!名+其他!A1", '卡', '张 三')).toBe("'张 三'!A1+'张 三'!名+其他!A1");
  expect(dropSheetFromFormula("SUM('卡'!A1:B2)+其他!A1", '卡')).toBe('SUM(#REF!)+其他!A1');
});

test.each([
  ['SUM(A1:B2)*IF(TRUE,1,"表!A1")', false],
  ['表!A1', true],
  ['SUM(名单)', true],
  ['INDIRECT("表!A"&1)', true],
  ['SUM(表1[金额])', true],
])('%s looks elsewhere: %s', (formula, result) => {
  expect(looksElsewhere(formula)).toBe(result);
});

test('tokens put together give the formula back, whatever it holds', () => {
  for (const formula of ["'未完", '"未完', '[未[完', '{1,2;"a","b"}', 'A1 B2', '=-+%^<>', '𠮷+A1', '']) {
    expect(tokens(formula).map(written).join('')).toBe(formula);
  }
});
