import { Memo } from '../values/memo.ts';
import type { Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import { because, type HeadingWords } from './heading-match.ts';

/**
 * What this house does not keep is known wherever its words stand in a heading: 配偶是否有宗教信仰 is as little kept as
 * 宗教信仰. A heading that slipped through would be kept as an unknown column.
 */
export function forbiddenWithin(base: string, dictionary: Dictionary): HeadingWords | null {
  for (const [word, field] of WORDS.of(dictionary, 'all', () => forbiddenWords(dictionary)))
    if (base.includes(word)) {
      const { name, forbidden } = dictionary.fields.get(field)!;
      return because(
        field,
        base === word ? 1 : 0.9,
        'forbidden',
        `“${name}”：${forbidden}`,
        `${field} is not kept`,
      );
    }
  return null;
}

const WORDS = new Memo<Dictionary, 'all', Map<string, FieldKey>>(1);

function forbiddenWords(dictionary: Dictionary): Map<string, FieldKey> {
  const words = new Map<string, FieldKey>();
  for (const [heading, [field]] of dictionary.headings)
    if (field && dictionary.fields.get(field)!.forbidden) words.set(heading, field);
  return words;
}
