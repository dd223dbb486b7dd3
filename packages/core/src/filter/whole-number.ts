import { numeralOf } from '../values/chinese-number.ts';

/** The digits of a text that is a Chinese number and nothing else: `十二` → `12`. */
export function wholeNumber(text: string): string | undefined {
  return /^[〇零一二三四五六七八九十百]+$/.test(text) ? (numeralOf(text) ?? undefined) : undefined;
}
