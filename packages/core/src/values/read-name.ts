import type { FieldKey } from '../fields/field.ts';
import { RELATION } from './codes/relation.ts';
import type { BesideName } from './name-beside.ts';
import { type Read, unreadable } from './read.ts';
import { codeOf } from './read-code.ts';
import type { Value } from './value.ts';

/** The longest names of the country have some fifty characters; what is far longer is a damaged file. */
const LONGEST = 200;

/**
 * Reads a person's name. The separator is U+00B7 (民委发〔2016〕33号); inner spaces go, unless the name is Latin.
 * Doubts: `name.masked` (张某某, 张*), `name.digits`, `name.private-use`, `name.short`, `name.long`, `name.several`,
 * `name.note`, `name.not-a-name`, `name.unreadable`.
 */
export function readName(raw: string, beside: BesideName = {}): Read {
  if (raw.length > LONGEST) return unreadable(raw.slice(0, LONGEST), 'name.long');
  if (/^[\u4e00-\u9fff]{2,4}$/.test(raw))
    return { value: { type: 'name', text: raw }, doubts: doubtsOf(raw) };
  const found: Found = { doubts: [], more: [] };
  let text = raw
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff'"“”]/g, '')
    .trim();
  text = takePhone(text, beside, found);
  text = takeNotes(text, beside, found);
  text = text
    .trim()
    .replace(/^[,;、。:/\s]+|[,;、。:/\s]+$/g, '')
    .replace(/^(?:\d+\s*[.、][,;、。:/\s]*)+/, '')
    .trim();
  const latin = /^[A-Za-z][A-Za-z .,'’·-]*$/.test(text);
  text = latin ? text.replace(/\s+/g, ' ') : withoutTitle(chosen(separators(text), beside, found));
  if (text === '') return { value: null, ...tidied(found, 'name.note') };
  if (!/\p{L}|[\ue000-\uf8ff*]/u.test(text)) return unreadable(raw.trim(), 'name.unreadable');
  return {
    value: { type: 'name', text },
    ...tidied({ ...found, doubts: [...found.doubts, ...doubtsOf(text)] }),
  };
}

/** What stood in the cell beside the name. */
interface Found {
  doubts: string[];
  more: { field: FieldKey; value: Value }[];
}

function tidied({ doubts, more }: Found, otherwise?: string): Omit<Read, 'value'> {
  const said = doubts.length > 0 || more.length > 0 || !otherwise ? doubts : [otherwise];
  return more.length > 0 ? { doubts: said, more } : { doubts: said };
}

function takePhone(text: string, { phone }: BesideName, { more }: Found): string {
  return text.replace(/(?<!\d)1[3-9]\d{9}(?!\d)/, (number) => {
    if (phone) more.push({ field: phone, value: { type: 'phone', numbers: [number] } });
    return ' ';
  });
}

/** 张三（户主） and 父亲：张三 say the relation; (已故) and (租户) are notes. */
function takeNotes(text: string, beside: BesideName, found: Found): string {
  return text
    .replace(/[([【{〔](.*?)[)\]】}〕]/g, (_, note: string) => {
      noteWithin(note.trim(), beside, found);
      return '';
    })
    .replace(/^([\u4e00-\u9fff]{1,4})[::]/, (label, word: string) => {
      if (!codeOf(RELATION, word)) return label;
      noteWithin(word, beside, found);
      return '';
    });
}

function noteWithin(note: string, beside: BesideName, { doubts, more }: Found): void {
  const relation = /^\d*$/.test(note) ? null : codeOf(RELATION, note);
  const gone = /已?故|去世|死亡|病故/.test(note);
  const rents = /租/.test(note);
  if (relation && beside.relation) more.push({ field: beside.relation, value: relation });
  if (gone && beside.own) more.push({ field: 'person.dead', value: { type: 'yesno', yes: true } });
  if (rents && beside.own)
    more.push({ field: 'live.type', value: { type: 'code', code: '5', text: '租住' } });
  if (note !== '' && !relation && !gone && !rents) doubts.push('name.note');
}

/** Of several names for one person the first is taken. */
function chosen(text: string, { several }: BesideName, { doubts }: Found): string {
  const names = text
    .split(several ? /[,;、/\s]+/ : /[,;、/]/)
    .map((name) => name.replace(/\s+/g, ''))
    .filter((name) => name !== '');
  if (names.length < 2) return names[0] ?? '';
  if (several && names.every((name) => name.length > 1)) return names.join('、');
  if (several) return names.join('');
  doubts.push('name.several');
  return names[0]!;
}

/** Any dot between the parts of a name becomes U+00B7, the only one allowed. */
function separators(text: string): string {
  return text
    .replace(/\s*([·・•‧∙⋅●․.-])\s*/g, '$1')
    .replace(/(?<=[^ -~])[·・•‧∙⋅●․.-](?=[^ -~])/g, '·')
    .replace(/[・•‧∙⋅․]/g, '·');
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
