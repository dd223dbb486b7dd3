import { expect, test } from 'vitest';
import { isDateFormat } from './date-format.ts';
import { numberRenderer } from './number-format.ts';

test.each([
  ['General', 12.5, '12.5'],
  ['G/通用格式', 1e15, '1000000000000000'],
  ['General', 1e21, '1E+21'],
  ['0', 370299199001011000, '370299199001011000'],
  ['0.00', 1.005, '1.01'],
  ['0.00', -1.005, '-1.01'],
  ['0.000', -1e-16, '0.000'],
  ['#,##0', 1234567.5, '1,234,568'],
  ['#', 0, ''],
  ['0"元"', 5, '5元'],
  ['¥#,##0.00', 1234.5, '¥1,234.50'],
  ['0_ ', 7, '7 '],
  ['0_);[Red]\\(0\\)', -7, '(7)'],
  ['[>=60]"老"0;0', 61, '老61'],
  ['# ?/?', 0.5, ' 1/2'],
  ['0.00E+00', 12345, '1.23E+04'],
  ['0.000000000000000', -10342300, '-10342300.000000000000000'],
])('%s shows %d as "%s"', (code, value, shown) => {
  expect(numberRenderer(code)(value)).toBe(shown);
});

test.each([
  ['yyyy-m-d', true],
  ['[$-804]yyyy"年"m"月"d"日";@', true],
  ['[h]:mm', true],
  ['e年m月', true],
  ['mm:ss.0', true],
  ['aaaa', true],
  ['0"d"', false],
  ['[Red]0', false],
  ['#,##0.00\\ "yd"', false],
  ['G/通用格式', false],
  ['0.00E+00', false],
  ['_-* #,##0_-;\\-* #,##0_-', false],
  ['@', false],
])('%s is a date format: %s', (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});
