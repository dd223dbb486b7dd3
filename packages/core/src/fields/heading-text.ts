/** A heading without its ornaments. */
export interface HeadingText {
  /** Without spaces, numbering, brackets, marks and a trailing count: 姓名. */
  base: string;
  /** What stood in brackets: `元`, `18位`, `监护人`. */
  hints: string[];
  /** The count behind it: 2 in 电话2. */
  count?: number;
}

/** Takes a heading apart, as written by a clerk: `*1. 联 系\n电话2（必填）：`. */
export function headingText(raw: string): HeadingText {
  const hints: string[] = [];
  let text = raw.replace(/[①-⑳]/g, '').normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  text = text.replace(/[([{【〔<《](.*?)[)\]}】〕>》]/g, (_, inner: string) => {
    if (inner !== '') hints.push(inner);
    return '';
  });
  text = text.replace(/^[*★☆※#·.\-:]+|[*★☆※#:;,、。.…_\-—~]+$/g, '');
  text = text.replace(/^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、:,)]+/, '').replace(/^[*★☆]+/, '');
  text = canonicalWords(text);
  const counted = /^(.*[^\d.])(\d{1,2}|[一二三四](?=$))$/.exec(text);
  if (counted && counted[1] !== '' && /\d$/.test(text))
    return { base: counted[1]!, hints, count: Number(counted[2]) };
  return { base: text, hints };
}

/** The form in which headings are compared: brackets stay as text, so that 村(社区) is 村社区. */
export function canonicalHeading(raw: string): string {
  return canonicalWords(
    raw
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s()/、:.*]+/g, ''),
  );
}

/** One way of writing for what clerks write in several: 帐号, 户藉, 身分证. */
function canonicalWords(text: string): string {
  return text.replace(VARIANTS, (found) => VARIANT[found]!);
}

const VARIANT: Record<string, string> = {
  帐: '账',
  藉: '籍',
  身分: '身份',
  其它: '其他',
  電: '电',
  話: '话',
  聯: '联',
  號: '号',
  碼: '码',
  證: '证',
  單: '单',
  戶: '户',
  樓: '楼',
  棟: '栋',
  備註: '备注',
  备註: '备注',
  別: '别',
  與: '与',
  關: '关',
  係: '系',
  住扯: '住址',
};
const VARIANTS = new RegExp(Object.keys(VARIANT).join('|'), 'g');
