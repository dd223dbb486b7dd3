import { expect, test } from 'vitest';
import { rewrite } from './rich-text.ts';

const plain = (text: string) => ({ text, font: '' });
const underlined = (text: string) => ({ text, font: '<rPr><u/></rPr>' });
const symbol = (text: string) => ({ text, font: '<rPr><rFont val="Wingdings"/></rPr>' });

test.each([
  [
    'two blanks written over at once',
    [plain('姓名：'), underlined('      '), plain('性别：'), underlined('    ')],
    '姓名：张三性别：男',
    [plain('姓名：'), underlined('张三'), plain('性别：'), underlined('男')],
  ],
  [
    'a box ticked',
    [plain('性别：'), symbol('□'), plain('男 '), symbol('□'), plain('女')],
    '性别：☑男 □女',
    [plain('性别：'), symbol('☑'), plain('男 '), symbol('□'), plain('女')],
  ],
  [
    'an answer behind the print',
    [underlined('电话'), plain('：')],
    '电话：138',
    [underlined('电话'), plain('：138')],
  ],
  [
    'an answer before the print',
    [plain('____'), underlined('社区')],
    '第三社区',
    [plain('第三'), underlined('社区')],
  ],
  ['everything new', [plain('甲'), underlined('乙')], '𠮷', [plain('𠮷')]],
  ['nothing left', [plain('甲'), underlined('乙')], '', []],
])('%s', (_, runs, text, result) => {
  expect(rewrite(runs, text)).toEqual(result);
});
