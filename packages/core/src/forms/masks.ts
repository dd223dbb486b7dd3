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

/** Every style with its Chinese name, for a sentence that lists them. */
export function maskStyles(): string[] {
  return Object.values(MASKS).flatMap((styles) =>
    Object.entries(styles).map(([key, { chinese }]) => `${key}（${chinese}）`),
  );
}
