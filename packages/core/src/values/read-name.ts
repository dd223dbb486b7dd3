import type { FieldKey } from '../fields/field.ts';
import { RELATION } from './codes/relation.ts';
import { type Read, unreadable } from './read.ts';
import { codeOf } from './read-code.ts';
import type { Value } from './value.ts';

/**
 * Reads a person's name. The separator is U+00B7 (民委发〔2016〕33号); inner spaces go, unless the name is Latin.
 * Doubts: `name.masked` (张某某, 张*), `name.digits`, `name.private-use`, `name.short`, `name.long`, `name.several`, `name.note`.
 */
export function readName(raw: string, phoneField: FieldKey | undefined): Read {
  if (/^[\u4e00-\u9fff]{2,4}$/.test(raw))
    return { value: { type: 'name', text: raw }, doubts: doubtsOf(raw) };
  const doubts: string[] = [];
  const more: { field: FieldKey; value: Value }[] = [];
  let text = raw
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff'"“”]/g, '')
    .trim();
  text = text.replace(/1[3-9]\d{9}/, (number) => {
    if (phoneField) more.push({ field: phoneField, value: { type: 'phone', numbers: [number] } });
    return ' ';
  });
  text = text.replace(/[([【{〔](.*?)[)\]】}〕]/g, (_, note: string) => {
    noteWithin(note, more, doubts);
    return '';
  });
  text = text
    .trim()
    .replace(/^(?:\d+[.、]\s*)+|[,;、。:/]+$/g, '')
    .trim();
  const latin = /^[A-Za-z][A-Za-z .,'’·-]*$/.test(text);
  text = latin ? text.replace(/\s+/g, ' ') : text.replace(/\s+/g, '');
  if (!latin) text = separators(text);
  if (!latin && /[,;、/]/.test(text)) {
    doubts.push('name.several');
    text = text.split(/[,;、/]/)[0]!;
  }
  text = withoutTitle(text);
  if (text === '')
    return {
      value: null,
      doubts: doubts.length > 0 ? doubts : ['name.note'],
      ...(more.length > 0 && { more }),
    };
  if (!/\p{L}|[\ue000-\uf8ff*]/u.test(text)) return unreadable(raw.trim(), 'name.unreadable');
  const read: Read = { value: { type: 'name', text }, doubts: [...doubts, ...doubtsOf(text)] };
  if (more.length > 0) read.more = more;
  return read;
}

/** Any dot between the parts of a name becomes U+00B7, the only one allowed. */
function separators(text: string): string {
  return text.replace(/(?<=[^ -~])[·・•‧∙⋅●․.-](?=[^ -~])/g, '·').replace(/[・•‧∙⋅․]/g, '·');
}

/** 张三（户主） says the relation; (已故) and (租户) are notes. */
function noteWithin(note: string, more: { field: FieldKey; value: Value }[], doubts: string[]): void {
  const inside = note.trim();
  const relation = codeOf(RELATION, inside);
  if (relation && !/^\d+$/.test(inside)) more.push({ field: 'household.relation', value: relation });
  if (/已?故|去世|死亡|病故/.test(inside))
    more.push({ field: 'person.dead', value: { type: 'yesno', yes: true } });
  else if (/租/.test(inside))
    more.push({ field: 'live.type', value: { type: 'code', code: '5', text: '租住' } });
  else if (inside !== '' && !relation) doubts.push('name.note');
}

function withoutTitle(text: string): string {
  return text.length >= 4 ? text.replace(/(?:先生|女士|小姐|老师|同志|大爷|大妈|阿姨)$/, '') : text;
}

function doubtsOf(text: string): string[] {
  const doubts: string[] = [];
  if (
    /[*?某○●×█■□]|(?<=[\u4e00-\u9fff])[xX]+$/.test(text) &&
    !/^[\u4e00-\u9fff]+某[\u4e00-\u9fff]{2}/.test(text)
  )
    doubts.push('name.masked');
  if (/\d/.test(text)) doubts.push('name.digits');
  if (/[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/u.test(text)) doubts.push('name.private-use');
  const length = [...text].length;
  if (length === 1) doubts.push('name.short');
  if (length > 50) doubts.push('name.long');
  if (/^(?:男|女|户主|本人|配偶|儿子|女儿|妻子|丈夫|合计|小计|总计)$/.test(text))
    doubts.push('name.not-a-name');
  return doubts;
}
