import { catalogue as shipped } from './catalogue.ts';
import type { TagCatalogue } from './tag.ts';
import { type TitleTags, tagsInTitle } from './tags-in-title.ts';

/**
 * The tags that every record of a list has by being on it: `持证残疾人基本情况统计表` → 残疾人. Of several texts with a
 * blank between them (title, sheet, file) the first that names somebody speaks. A list of one kind or another
 * (`独居、空巢老人登记表`) gives only what both kinds have in common.
 */
export function tagsFromTitle(text: string, catalogue: TagCatalogue = shipped): string[] {
  for (const piece of pieces(text)) {
    const read = tagsInTitle(piece, catalogue);
    if (read.tags.length > 0) return given(read, /发放|领取|享受|领款/.test(piece));
  }
  return [];
}

function given({ tags, benefits, either }: TitleTags, paid: boolean): string[] {
  const closures = tags.map((tag) => [tag.name, ...(tag.implies ?? [])]);
  const names = either ? common(closures) : closures.flat();
  return [...new Set([...names, ...(paid && !either ? benefits.map((tag) => tag.name) : [])])];
}

function common([first = [], ...rest]: string[][]): string[] {
  return first.filter((name) => rest.every((names) => names.includes(name)));
}

/** 花 名 册 is one word spaced out; otherwise a blank parts one text from the next. */
function pieces(text: string): string[] {
  const joined = text.replace(/(?<=(?:^|\s)\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu, '');
  return joined.split(/\s+/).filter(Boolean);
}
