import { type Read, type ReadContext, unreadable } from './read.ts';

/**
 * Reads every phone number of a cell, in the order written. Extensions are dropped, `*` stands for hidden digits.
 * Doubts: `phone.wrong-length`, `phone.masked`, `phone.digits-lost`, `phone.of-another` (13800000000(儿子)).
 */
export function readPhone(raw: string, context: ReadContext): Read {
  if (/^1[3-9]\d{9}$/.test(raw)) return { value: { type: 'phone', numbers: [raw] }, doubts: [] };
  const stored = context.stored?.kind === 'number' ? context.stored.value : undefined;
  const source =
    stored !== undefined && Number.isSafeInteger(stored) && /e\+/i.test(raw) ? String(stored) : raw;
  const text = source
    .normalize('NFKC')
    .replace(/[●•○■□★☆×#＊﹡✱]/g, '*')
    .replace(/(?<=\d)[xX]{2,}(?=\d|$)/g, (run) => '*'.repeat(run.length))
    .replace(/[‐-―−]/g, '-')
    .replace(/\.0+(?!\d)/g, '');
  const lost = /^(\d)(?:\.(\d+))?E\+?10$/i.exec(text.trim());
  if (lost) {
    const digits = lost[1]! + (lost[2] ?? '');
    return {
      value: { type: 'phone', numbers: [digits.padEnd(11, '*').slice(0, 11)] },
      doubts: ['phone.digits-lost'],
    };
  }
  const doubts = new Set<string>();
  const numbers: string[] = [];
  let rest = text.replace(
    NUMBER,
    (_all, mobile?: string, area?: string, local?: string, service?: string) => {
      keep(numbers, area ? area + local : (mobile ?? service ?? ''));
      return ' ';
    },
  );
  rest = rest.replace(/\d[\d* -]{3,}\d/g, (other) => {
    const digits = other.replace(/[ -]/g, '');
    if (digits.length < 5) return other;
    keep(numbers, digits);
    if (!/^[2-9]\d{6,7}$/.test(digits)) doubts.add('phone.wrong-length');
    return ' ';
  });
  if (numbers.length === 0) return unreadable(raw.trim(), 'phone.unreadable');
  if (numbers.some((number) => number.includes('*'))) doubts.add('phone.masked');
  if (OTHERS.test(rest)) doubts.add('phone.of-another');
  return { value: { type: 'phone', numbers }, doubts: [...doubts] };
}

/** Mobile (perhaps with +86, blanks or dashes, hidden digits) | landline with its area code and extension | 400 and 800. */
const NUMBER =
  /(?<!\d)(?:\+?(?:00)?86[ -]?)?(1[3-9][\d*](?:[ -]?[\d*]){8})(?![\d*])|(?<!\d)\(?(0(?:10|2\d|[3-9]\d{2}))\)?[ -]*([2-9*][\d*]{6,7})(?!\d)(?:(?:转|-|ext\.?|,) ?\d{1,5}(?!\d))?|(?<!\d)([48]00-?\d{3}-?\d{4})(?!\d)/gi;

const OTHERS = /儿|女|子|妻|夫|配偶|爱人|父|母|爸|妈|哥|弟|姐|妹|孙|媳|婿|亲属|家属|邻居|房东|朋友|老伴/;

function keep(numbers: string[], found: string): void {
  const number = found.replace(/[ -]/g, '');
  if (!numbers.includes(number)) numbers.push(number);
}
