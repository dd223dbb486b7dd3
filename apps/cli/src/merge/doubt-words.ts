import type { Language } from '../language.ts';

/** What is wrong with a cell, in words; codes are those of the value readers. */
const words: Record<string, [zh: string, en: string]> = {
  'id.wrong-check': ['身份证号校验不对，至少错一位', 'the ID number fails its check digit'],
  'id.wrong-length': ['身份证号位数不对', 'the ID number has a wrong length'],
  'id.digits-lost': [
    '身份证号被 Excel 当成数字，末几位丢了',
    'the ID number was kept as a number and lost its last digits',
  ],
  'id.ends-000': [
    '身份证号末尾是 000，可能被 Excel 丢了末几位',
    'the ID number ends in 000: digits may be lost',
  ],
  'id.placeholder': ['身份证号是占位的，不是真号', 'the ID number is a placeholder'],
  'id.impossible-birth': ['身份证号里的出生日期不存在', 'the ID number holds an impossible birth date'],
  'id.unreadable': ['身份证号看不懂', 'the ID number cannot be read'],
  'phone.wrong-length': ['电话位数不对', 'the phone number has a wrong length'],
  'phone.unreadable': ['电话看不懂', 'the phone number cannot be read'],
  'phone.digits-lost': ['电话被 Excel 丢了数字', 'the phone number lost digits'],
  'date.impossible': ['没有这一天', 'there is no such day'],
  'date.unreadable': ['日期看不懂', 'the date cannot be read'],
  'date.future': ['日期在将来', 'the date lies in the future'],
  'date.no-year': ['日期没有年份', 'the date has no year'],
  'name.unreadable': ['姓名看不懂', 'the name cannot be read'],
  'name.digits': ['姓名里有数字', 'the name has digits in it'],
  'name.not-a-name': ['不像姓名', 'hardly a name'],
  'name.several': ['一格里有几个姓名', 'several names in one cell'],
  'name.private-use': [
    '姓名里有造的字，别的电脑上显示不出',
    'the name has a private character that other machines cannot show',
  ],
  'number.unreadable': ['不是数字', 'not a number'],
};

/** Damage that the keeper of the sheet should mend, even where another source knows better. */
export const damage = new Set(['id.wrong-check', 'id.wrong-length', 'id.digits-lost', 'id.impossible-birth']);

export function doubtInWords(codes: readonly string[], language: Language): string {
  const at = language === 'zh' ? 0 : 1;
  return codes.map((code) => words[code]?.[at] ?? code).join(language === 'zh' ? '，' : ', ');
}
