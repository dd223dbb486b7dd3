import type { ComparisonName } from './comparisons.ts';
import { readAddress } from './comparisons.ts';
import type { PersonRecords } from './person-columns.ts';

/** One thing that speaks for or against two records being one person. */
export interface Reason {
  /** Comparison and level: `name.same-sound`. */
  code: string;
  /** For a clerk: `姓名同音不同字(杨/洋)`. */
  message: string;
  english: string;
  /** log2 of how much likelier it is for one person than for two; negative speaks against. */
  weight: number;
}

/** The reason in words, or `undefined` where the level says nothing worth a clerk's time. */
export function inWords(
  comparison: ComparisonName,
  level: string,
  records: PersonRecords,
  a: number,
  b: number,
): [message: string, english: string] | undefined {
  const words = texts[`${comparison}.${level}`];
  if (!words) return undefined;
  const [detail, english] = details[comparison]?.(records, a, b) ?? ['', ''];
  return [words[0] + detail, words[1] + english];
}

const texts: Record<string, [message: string, english: string]> = {
  'name.exact': ['姓名相同', 'same name'],
  'name.variant': ['姓名只有繁简或异体之别', 'same name in traditional or variant characters'],
  'name.same-sound': ['姓名同音不同字', 'name sounds the same, written differently'],
  'name.same-sound-but-tone': ['姓名音同调不同', 'name sounds the same but for the tone'],
  'name.near-sound': ['姓名读音相近', 'name sounds nearly the same'],
  'name.near-shape': ['姓名字形相近', 'name looks nearly the same'],
  'name.swapped': ['姓名两字颠倒', 'two characters of the name changed places'],
  'name.shortened': ['姓名一个多字、一个少字', 'one name lacks a character of the other'],
  'name.masked-most': ['姓名有遮盖，其余相符', 'masked name fits'],
  'name.masked': ['姓名有遮盖，姓相符', 'masked name: the surname fits'],
  'name.given-name': ['名相同，姓不同', 'same given name, other surname'],
  'name.one-character': ['姓名差一个字', 'one character of the name differs'],
  'name.surname': ['同姓，名不同', 'same surname, other given name'],
  'name.different': ['姓名不同', 'different names'],
  'born.same': ['身份证号相同', 'same ID number'],
  'born.same-unchecked': ['身份证号相同，但校验不通过', 'same ID number, failing its check digit'],
  'born.one-digit': ['身份证号差一位', 'ID numbers differ in one digit'],
  'born.digits-swapped': ['身份证号相邻两位颠倒', 'two neighbouring digits of the ID number changed places'],
  'born.two-digits': ['身份证号差两位', 'ID numbers differ in two digits'],
  'born.partial-most': ['身份证号不全，已知各位都相符', 'incomplete ID number: all known digits fit'],
  'born.partial-half': ['身份证号不全，已知部分相符', 'incomplete ID number: the known part fits'],
  'born.partial-few': ['身份证号已知的几位相符', 'the few known digits of the ID number fit'],
  'born.same-birth': ['身份证号不同，出生日期相同', 'ID numbers differ, same birth date'],
  'born.different': ['身份证号不同，其中有号码不合规则', 'ID numbers differ, one of them is not valid'],
  'born.different-valid': ['两个身份证号都有效且不同', 'two different valid ID numbers'],
  'born.birth-exact': ['出生日期相同', 'same birth date'],
  'born.birth-same-month': ['出生年月相同', 'same birth month'],
  'born.birth-same-year': ['出生年份相符', 'birth years fit'],
  'born.birth-day-month-swapped': ['出生日期的月、日颠倒', 'month and day of birth changed places'],
  'born.birth-one-digit': ['出生日期差一个数字', 'birth dates differ in one digit'],
  'born.birth-lunar': [
    '出生日期相差一个多月，像是农历与公历',
    'birth dates differ as the lunar calendar does',
  ],
  'born.birth-placeholder': ['出生年份相同，其中一个写作1月1日', 'same birth year, one of them on 1 January'],
  'born.birth-near-year': ['出生年份相差不超过1年', 'birth dates within a year'],
  'born.birth-different': ['出生日期不同', 'different birth dates'],
  'sex.different': ['性别不同', 'different sex'],
  'phone.same': ['电话相同', 'same telephone'],
  'phone.same-family': ['电话相同，但一家人都用它', 'same telephone, used by a family'],
  'phone.same-many': ['电话相同，但很多人都用它', 'same telephone, used by many'],
  'phone.one-digit': ['电话差一位', 'telephones differ in one digit'],
  'phone.masked': ['电话有遮盖，其余相符', 'masked telephone fits'],
  'phone.different': ['电话不同', 'different telephones'],
  'address.same-room': ['同住', 'same dwelling'],
  'address.same-unit': ['同一单元', 'same stairwell'],
  'address.same-building': ['同一栋楼', 'same building'],
  'address.other-room': ['同单元不同房号', 'same stairwell, another room'],
  'address.other-unit': ['同楼不同单元', 'same building, another stairwell'],
  'address.same-estate': ['住在不同的楼', 'another building'],
  'address.different': ['住址不同', 'different addresses'],
  'company.two-shared': ['家人或联系人有两个以上相同', 'two or more relatives or contacts in common'],
  'company.one-shared': ['有一个家人或联系人相同', 'a relative or contact in common'],
  'company.none-of-many': ['两家家人没有一个相同', 'two families without a name in common'],
  'context.one-household': ['同一张表同一户里的两行', 'two rows of one household in one list'],
  'context.same-table': ['同一张表里的两行', 'two rows of one list'],
};

type Detail = (records: PersonRecords, a: number, b: number) => readonly [detail: string, english: string];

const details: Partial<Record<ComparisonName, Detail>> = {
  name({ columns }, a, b) {
    const detail = unlikePart(columns.name[a] ?? '', columns.name[b] ?? '');
    return [`(${detail})`, ` (${detail})`];
  },
  born({ columns }, a, b) {
    const [x, y] = [columns.id[a]?.slice(1), columns.id[b]?.slice(1)];
    if (!x || !y || x.length !== y.length) return ['', ''];
    const unlike = [...x].flatMap((digit, i) =>
      digit === y[i] || digit === '*' || y[i] === '*' ? [] : [i + 1],
    );
    if (unlike.length !== 1) return ['', ''];
    return [unlike[0] === 18 ? '(末位)' : `(第${unlike[0]}位)`, ` (character ${unlike[0]})`];
  },
  address({ columns }, a, b) {
    const [x, y] = [placeOf(columns.address[a]), placeOf(columns.address[b])];
    return x === y ? [` ${x}`, ` ${x}`] : [`(${x}/${y})`, ` (${x}/${y})`];
  },
};

/** 王芳, where both are the same; 杨/洋, where one character differs; else both names. */
function unlikePart(x: string, y: string): string {
  if (x === y) return x;
  const [left, right] = [[...x], [...y]];
  const unlike = left.flatMap((char, i) => (char === right[i] ? [] : [i]));
  const sole = left.length === right.length && unlike.length === 1;
  return sole ? `${left[unlike[0]!]}/${right[unlike[0]!]}` : `${x}/${y}`;
}

function placeOf(text: string | null | undefined): string {
  const { estate, road, roadNumber, building, unit, room } = text ? readAddress(text) : {};
  const place = [building && `${building}号楼`, unit && `${unit}单元`, room].filter(Boolean).join('');
  const house = [road, roadNumber && `${roadNumber}号`].filter(Boolean).join('');
  return place || house || estate || '';
}
