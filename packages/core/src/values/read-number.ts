import { digitsOfChinese } from './chinese-number.ts';
import { type Read, type ReadContext, unreadable } from './read.ts';

/** Reads a quantity: 1,234.50元, 85周岁, 三人. Doubts: `number.several`, `number.unreadable` (kept as text). */
export function readNumber(raw: string, context: ReadContext): Read {
  const stored = context.stored;
  if (stored?.kind === 'number' && stored.value !== undefined) return number(stored.value, []);
  const text = raw.normalize('NFKC').replace(/[\s'¥￥,，]/g, '');
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return number(Number(text), []);
  const found = /-?\d+(?:\.\d+)?/g;
  const all = digitsOfChinese(text).match(found);
  if (all === null || (/[a-z\u4e00-\u9fff]{5,}/i.test(text) && all.length !== 1))
    return unreadable(raw.trim(), 'number.unreadable');
  const scale = /^\D*\d+(?:\.\d+)?万/.test(text) ? 10_000 : 1;
  return number(Number(all[0]) * scale, all.length > 1 ? ['number.several'] : []);
}

function number(value: number, doubts: string[]): Read {
  return Number.isFinite(value)
    ? { value: { type: 'number', number: value }, doubts }
    : unreadable(String(value), 'number.unreadable');
}
