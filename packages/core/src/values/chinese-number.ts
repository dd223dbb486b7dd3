/** Every run of Chinese numerals in a text as digits: 十二栋 → 12栋, 一九八五年 → 1985年. */
export function digitsOfChinese(text: string): string {
  return text.replace(/[〇零○一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾佰]+/g, (run) =>
    String(numeralOf(run) ?? run),
  );
}

/** The number a run of numerals says: 二十三 → 23, 一九八五 → 1985 (digit by digit); `null` where it says none. */
export function numeralOf(run: string): string | null {
  const plain = [...run].map((sign) => FORMAL[sign] ?? sign);
  if (!plain.some((sign) => sign === '十' || sign === '百')) {
    const digits = plain.map((sign) => DIGITS.indexOf(sign));
    return digits.includes(-1) ? null : digits.join('');
  }
  let total = 0;
  let digit = -1;
  for (const sign of plain) {
    if (sign === '百') {
      total += (digit === -1 ? 1 : digit) * 100;
      digit = -1;
    } else if (sign === '十') {
      total += (digit <= 0 ? 1 : digit) * 10;
      digit = -1;
    } else digit = DIGITS.indexOf(sign);
  }
  return String(total + Math.max(digit, 0));
}

const DIGITS = '零一二三四五六七八九';
const FORMAL: Record<string, string> = {
  〇: '零',
  '○': '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
};
