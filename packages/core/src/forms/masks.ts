import { MASKS, type MaskKind, type MaskStyle, maskStyleOf } from '../values/mask.ts';

/** How a form hides each kind of value; what is absent is shown whole. */
export type Masks = { [K in MaskKind]?: MaskStyle<K> };

/**
 * Reads `last-4,surname` or `隐藏后4位、只留姓氏`: each word is a style of the ID number, else of the phone, the name
 * or the account. Returns the word that is none of them.
 */
export function parseMasks(text: string): { masks: Masks } | { unknown: string } {
  const masks: Masks = {};
  for (const word of text.split(/[,，、\s]+/).filter(Boolean)) {
    const kind = (Object.keys(MASKS) as MaskKind[]).find((one) => maskStyleOf(one, word) !== null);
    if (!kind) return { unknown: word };
    Object.assign(masks, { [kind]: maskStyleOf(kind, word) });
  }
  return { masks };
}

const hidden = /(隐[藏去]|遮[盖挡]|代替|替代|脱敏|打码|\*)/;

/**
 * What a form itself says about hiding ID numbers, in a heading or a note:
 * `身份证号第7至14位用*代替`, `身份证号（隐去后四位）`. Empty where it says nothing.
 */
export function masksIn(text: string): Masks {
  const phrases = text.normalize('NFKC').match(/身份证[^。;,\n]{0,30}/g) ?? [];
  const about = phrases.find((phrase) => hidden.test(phrase));
  if (!about) return {};
  const span = /第?\s*(\d{1,2})\s*[至到~-]\s*(\d{1,2})\s*位/.exec(about);
  const part = /(后|末|最后|中间)\s*([\d一二三四五六七八九十]+)\s*位/.exec(about);
  const style = span
    ? Object.entries(MASKS.id).find(
        ([, { from, to }]) => from === Number(span[1]) - 1 && to === Number(span[2]),
      )?.[0]
    : /出生/.test(about)
      ? 'middle-8'
      : part && `${part[1] === '中间' ? 'middle' : 'last'}-${digits[part[2]!] ?? part[2]}`;
  return style && style in MASKS.id ? { id: style as MaskStyle<'id'> } : {};
}

const digits: Record<string, number> = { 四: 4, 六: 6, 八: 8, 十: 10 };

/** Every style with its Chinese name, for a sentence that lists them. */
export function maskStyles(): string[] {
  return Object.values(MASKS).flatMap((styles) =>
    Object.entries(styles).map(([key, { chinese }]) => `${key}（${chinese}）`),
  );
}
