const digits = '零一二三四五六七八九';

/** `十二` → `12`, `一百零五` → `105`, `二〇二六` → `2026`; `undefined` where the whole text is not such a number. Up to 999. */
export function chineseNumber(text: string): string | undefined {
  const even = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (!/^[零一二三四五六七八九十百]+$/.test(even)) return undefined;
  if (!/[十百]/.test(even)) return [...even].map((digit) => digits.indexOf(digit)).join('');
  const match =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(even);
  if (!match) return undefined;
  const [, hundreds, tens, ten, ones] = match;
  const value = (digit: string | undefined) => (digit ? digits.indexOf(digit) : 0);
  return String(value(hundreds) * 100 + (ten ? (tens ? value(tens) : 1) * 10 : 0) + value(ones));
}
