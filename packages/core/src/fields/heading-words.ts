import { Memo } from '../values/memo.ts';
import { GROUP_WORDS, OWN_WORDS, ROLES, type Role } from './data/roles.ts';
import type { Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import { fuzzyHeading } from './fuzzy-heading.ts';
import { canonicalHeading, headingText } from './heading-text.ts';
import { type HeadingMatch, noMatch } from './match.ts';

/** What the words of a heading say, before anybody has looked below. */
export interface HeadingWords extends HeadingMatch {
  /** Other fields the same words can mean. */
  others: FieldKey[];
  /** The words are about a person who is not the row's: 配偶民族. Whatever stands below, it is not the person's own. */
  anothers?: boolean;
}

/** Reads the path's words: exact, then composed of who and what, then trimmed, contained, or one sign off. */
export function wordsOf(path: string[], dictionary: Dictionary): HeadingWords {
  return READ.of(dictionary, path.join('\u0001'), () => readPath(path, dictionary));
}

const READ = new Memo<Dictionary, string, HeadingWords>(20_000);

function readPath(path: string[], dictionary: Dictionary): HeadingWords {
  const parts = path.filter((text) => headingText(text).base !== '' || /[（(]/.test(text));
  const bases = parts.map((text) => headingText(text).base).filter((text) => text !== '');
  const leaf = parts.at(-1);
  if (leaf === undefined || bases.length === 0) return unknown();
  const above = bases.slice(0, -1);
  const own = bases.at(-1)!;
  return withParents(above, own, dictionary) ?? oneText(leaf, dictionary) ?? unknown();
}

/** A heading under others: 联系人 over 姓名 is 联系人姓名; 户籍信息 over 地址 is 户籍地址. */
function withParents(above: string[], own: string, dictionary: Dictionary): HeadingWords | null {
  for (const parent of [...above].reverse()) {
    const joined = exact(parent + own, dictionary, 'grouped', 0.97);
    if (joined) return joined;
    const role = roleOf(stem(parent));
    if (role !== null) {
      const what = oneText(own, dictionary);
      if (!what?.field) continue;
      return role === 'own'
        ? { ...what, confidence: Math.min(what.confidence, 0.96) }
        : ofRole(role, what, parent);
    }
    const stemmed = stem(parent) === parent ? null : exact(stem(parent) + own, dictionary, 'grouped', 0.93);
    if (stemmed) return stemmed;
  }
  return null;
}

/** 户籍 in 户籍信息. */
function stem(parent: string): string {
  return parent.replace(/(?:基本|相关)?(?:信息|情况|资料|登记|一栏)$/, '') || parent;
}

function oneText(raw: string, dictionary: Dictionary): HeadingWords | null {
  const { base, hints, count } = headingText(raw);
  const said = textWithHints(raw, base, hints, dictionary);
  if (!said) return null;
  return count !== undefined && count > 1 ? { ...said, confidence: said.confidence * 0.9 } : said;
}

function textWithHints(
  raw: string,
  base: string,
  hints: string[],
  dictionary: Dictionary,
): HeadingWords | null {
  const whole = exact(canonicalHeading(raw), dictionary, 'exact', 1);
  if (whole) return whole;
  const said = plainText(base, dictionary);
  if (!said?.field) return said;
  // 单位（元） says how the sheet counts.
  if (said.field === 'job.unit' && hints.some((hint) => /^(?:万?元|人|户|亩|个)$/.test(hint))) return null;
  for (const hint of hints) {
    const role = roleOf(canonicalHeading(hint).replace(/(?:姓名|电话|的)$/, ''));
    if (role !== null && role !== 'own') return ofRole(role, said, hint);
  }
  return said;
}

function plainText(base: string, dictionary: Dictionary): HeadingWords | null {
  return (
    exact(base, dictionary, 'exact', 1) ??
    houseNumbers(base, dictionary) ??
    composed(base, dictionary) ??
    several(base, dictionary) ??
    trimmed(base, dictionary) ??
    fuzzyOf(base, dictionary) ??
    contained(base, dictionary)
  );
}

function exact(text: string, dictionary: Dictionary, code: string, confidence: number): HeadingWords | null {
  const keys = dictionary.headings.get(text);
  // 号 and 组 mean something only where they stand alone.
  if (!keys || (text.length === 1 && code !== 'exact' && code !== 'grouped')) return null;
  const [field, ...others] = keys as [FieldKey, ...FieldKey[]];
  const name = dictionary.fields.get(field)!.name;
  return {
    field,
    others,
    confidence: others.length > 0 ? confidence * 0.85 : confidence,
    reason: { code, zh: `表头“${text}”就是“${name}”`, en: `the heading is a name of ${field}` },
  };
}

/** 楼-单元-室 is an address in one column; 单元/房号 is a room with what stands before it. */
function houseNumbers(base: string, dictionary: Dictionary): HeadingWords | null {
  const found = HOUSE_NUMBERS.exec(base.replace(/[-/、,及和+_\\|]/g, ''));
  if (!found || base.length < 3) return null;
  const field = found[1] ? 'addr.live' : 'addr.room';
  if (!dictionary.fields.has(field)) return null;
  return because(
    field,
    0.88,
    'several',
    `“${base}”是连在一起的楼栋房号`,
    'building, stairwell and room in one column',
  );
}

const HOUSE_NUMBERS =
  /^(?:小区|楼盘|期)?((?:楼栋|楼号|号楼|栋号|幢号|楼(?!层)|栋|幢|座)?)(?:单元号|单元|门洞|梯)?(?:楼层|层)?(?:房号|室号|门牌号|门牌|房间号|户号|户室|门号|室|户|号)$/;

/** 户主 + 身份证号, 本人 + 手机, 现 + 联系电话. */
function composed(base: string, dictionary: Dictionary): HeadingWords | null {
  const related = /^与(.+?)的?关系$/.exec(base);
  if (related) {
    const role = roleOf(related[1]!);
    const field =
      role && role !== 'own'
        ? (role.fields['household.relation'] ?? (role.role === '户主' ? 'household.relation' : null))
        : 'household.member_relation';
    if (field && dictionary.fields.has(field))
      return because(field, 0.9, 'composed', `“${base}”是与${related[1]}的关系`, `relation to ${related[1]}`);
  }
  for (let at = base.length - 1; at >= 1; at--) {
    const who = base.slice(0, at);
    const role = roleOf(who) ?? roleOf(who.replace(/的$/, ''));
    if (role === null && !PLAIN_MODIFIERS.has(who)) continue;
    const what = exact(base.slice(at), dictionary, 'composed', 0.95) ?? several(base.slice(at), dictionary);
    if (!what?.field) continue;
    if (role === null || role === 'own')
      return {
        ...what,
        confidence: Math.min(what.confidence, role === null ? 0.92 : 0.95),
        reason: { ...what.reason, code: 'composed' },
      };
    return ofRole(role, what, who);
  }
  return null;
}

/** Words before a noun that change nothing. */
const PLAIN_MODIFIERS = new Set(
  '现 有效 真实 主要 常用 详细 目前 当前 实际 个人 家庭 现有 最新 具体 全部 其 原 登记 填报 法定 居民 本 现在 已 所 目前的 身份证 证件 本地 本社区 所在 所属 有无 是否有'.split(
    ' ',
  ),
);

/** What is said of another person becomes the field kept for that person, or nobody's. */
function ofRole(role: Role, what: HeadingWords, word: string): HeadingWords {
  const own = what.field!;
  const field = role.fields[own];
  if (field)
    return because(
      field,
      Math.min(0.95, what.confidence),
      'composed',
      `“${word}”不是本人，而是${role.role}`,
      `said of the ${role.role}, not of the person`,
    );
  const touches =
    own.startsWith('person.') ||
    own.startsWith('job.') ||
    own.startsWith('family.') ||
    own.startsWith('household.relation');
  if (!touches) return { ...what, confidence: what.confidence * 0.8 };
  const none = noMatch(
    'another-person',
    `说的是${role.role}，不是本人`,
    `said of the ${role.role}, not of the person`,
  );
  return { ...none, others: [], anothers: true };
}

/** 姓名及电话, 身份证号/护照号: the first that is known. */
function several(base: string, dictionary: Dictionary): HeadingWords | null {
  const parts = base.split(/[/、,，及和与或;；|+&]/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  for (const part of parts) {
    const said = exact(part, dictionary, 'several', 0.8) ?? composed(part, dictionary);
    if (said?.field)
      return {
        ...said,
        confidence: Math.min(0.8, said.confidence),
        reason: { ...said.reason, code: 'several' },
      };
  }
  return null;
}

/** 婚姻状况一栏, 联系电话信息, 户主的姓名. */
function trimmed(base: string, dictionary: Dictionary): HeadingWords | null {
  const shorter = base
    .replace(/(?<=[\u4e00-\u9fff])[a-z.]+$/, '')
    .replace(/^(?:请填写|填写|填|请选择|选择|请输入|您的|你的)/, '')
    .replace(/(?:情况|信息|状况|一栏|栏|内容|明细|必填|选填|可选|如有|若有|等)$/, '')
    .replace(/的/g, '');
  if (shorter === base || shorter.length < 2) return null;
  const said = exact(shorter, dictionary, 'trimmed', 0.88) ?? composed(shorter, dictionary);
  return (
    said && {
      ...said,
      confidence: Math.min(0.88, said.confidence),
      reason: { ...said.reason, code: 'trimmed' },
    }
  );
}

function fuzzyOf(base: string, dictionary: Dictionary): HeadingWords | null {
  const near = fuzzyHeading(base, dictionary);
  if (!near) return null;
  return because(
    near.field,
    0.72,
    'fuzzy',
    `“${base}”与“${near.heading}”差一个字`,
    `one sign off ${near.heading}`,
  );
}

/** A known noun at the end behind a word nobody knows. If that word may be a person, it is hardly the row's own. */
function contained(base: string, dictionary: Dictionary): HeadingWords | null {
  if (base.length > 14 || base.startsWith('是否')) return null;
  for (let at = 1; at <= base.length - 2; at++) {
    const noun = base.slice(at);
    if (noun.length < 3 && !SHORT_NOUNS.has(noun)) break;
    const said = exact(noun, dictionary, 'contained', 0.65);
    if (!said?.field) continue;
    const before = base.slice(0, at);
    const anothers = /[人员长者主亲师夫妻子生方]$/.test(before) && said.field.startsWith('person.');
    const confidence = anothers ? 0.35 : said.confidence;
    return {
      ...said,
      confidence,
      reason: { code: 'contained', zh: `“${base}”里有“${noun}”`, en: `contains ${noun}` },
    };
  }
  return null;
}

const SHORT_NOUNS = new Set(
  '姓名 电话 手机 性别 民族 学历 籍贯 住址 备注 生日 签字 签名 盖章 残级'.split(' '),
);

function because(field: FieldKey, confidence: number, code: string, zh: string, en: string): HeadingWords {
  return { field, others: [], confidence, reason: { code, zh, en } };
}

function unknown(): HeadingWords {
  return { ...noMatch('unknown', '没有见过这个表头', 'nobody knows this heading'), others: [] };
}

/** The person a word names: the row's own, another, or (`null`) none. */
function roleOf(word: string): Role | 'own' | null {
  return ROLE_BY_WORD.get(word) ?? null;
}

const ROLE_BY_WORD = new Map<string, Role | 'own'>([
  ...OWN_WORDS.split(/\s+/).map((word): [string, 'own'] => [word, 'own']),
  ...ROLES.flatMap((role) => role.words.split(/\s+/).map((word): [string, Role] => [word, role])),
]);

/** Does the text name a group of headings (基本信息), or a person over a group (监护人)? */
export function isGroupHeading(text: string): boolean {
  return GROUPS.has(text) || (ROLE_BY_WORD.has(stem(text)) && stem(text) !== text);
}

const GROUPS = new Set(GROUP_WORDS.split(/\s+/));
