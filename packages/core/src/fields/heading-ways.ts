import type { Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import { fuzzyHeading } from './fuzzy-heading.ts';
import { because, type HeadingWords } from './heading-match.ts';
import { ofRole, roleOf } from './role-words.ts';

/** Every way to read one heading without ornaments, the surest first; `null` where none leads to a field. */
export function readHeading(base: string, dictionary: Dictionary): HeadingWords | null {
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

/** A heading that stands in the dictionary. */
export function exact(
  text: string,
  dictionary: Dictionary,
  code: string,
  confidence: number,
): HeadingWords | null {
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
