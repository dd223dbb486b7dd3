import { Memo } from '../values/memo.ts';
import type { Dictionary } from './dictionary.ts';
import { forbiddenWithin } from './forbidden-heading.ts';
import { type HeadingWords, noMatch } from './heading-match.ts';
import { canonicalHeading, headingText } from './heading-text.ts';
import { exact, readHeading } from './heading-ways.ts';
import { ofRole, roleOf, stem } from './role-words.ts';

/**
 * Reads the path's words: with the headings above, then alone: exact, composed of who and what, trimmed, contained, one
 * sign off. A word that says nothing alone (类别) is read with the title's subject (残疾人花名册: 残疾类别).
 */
export function wordsOf(path: string[], dictionary: Dictionary, title = ''): HeadingWords {
  const subjects = SUBJECTS.filter((subject) => title.includes(subject));
  const key = [...subjects, '', ...path].join('\u0001');
  return READ.of(dictionary, key, () => readPath(path, subjects, dictionary));
}

const READ = new Memo<Dictionary, string, HeadingWords>(20_000);

/** What a table may be about. */
const SUBJECTS = [
  '残疾',
  '低保',
  '救助',
  '走访',
  '探访',
  '服务',
  '入党',
  '转正',
  '退役',
  '死亡',
  '迁出',
  '整改',
];
const NEEDS_SUBJECT = new Set(
  '类别 类型 等级 级别 证号 证件编号 时间 日期 情况 方式 记录 项目 内容'.split(' '),
);

function readPath(path: string[], subjects: string[], dictionary: Dictionary): HeadingWords {
  const parts = path.filter((text) => headingText(text).base !== '');
  const leaf = parts.at(-1);
  if (leaf === undefined) return unknown();
  const bases = parts.map((text) => headingText(text).base);
  const own = bases.at(-1)!;
  const above = bases.slice(0, -1);
  const forbidden = forbiddenWithin(own, dictionary);
  if (forbidden) return forbidden;
  const said =
    withParents(above, own, dictionary) ??
    withSubject(own, subjects, dictionary) ??
    oneText(leaf, dictionary);
  if (said?.field && !NEEDS_SUBJECT.has(own)) return said;
  return (
    above.map((parent) => forbiddenWithin(parent, dictionary)).find((found) => found !== null) ??
    said ??
    unknown()
  );
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

function withSubject(own: string, subjects: string[], dictionary: Dictionary): HeadingWords | null {
  if (!NEEDS_SUBJECT.has(own)) return null;
  for (const subject of subjects) {
    const joined = exact(subject + own, dictionary, 'grouped', 0.85);
    if (joined) return joined;
  }
  return null;
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
  const said = readHeading(base, dictionary);
  if (!said?.field) return said;
  // 单位（元） says how the sheet counts.
  if (said.field === 'job.unit' && hints.some((hint) => /^(?:万?元|人|户|亩|个)$/.test(hint))) return null;
  for (const hint of hints) {
    const role = roleOf(canonicalHeading(hint).replace(/(?:姓名|电话|的)$/, ''));
    if (role !== null && role !== 'own') return ofRole(role, said, hint);
  }
  return said;
}

function unknown(): HeadingWords {
  return { ...noMatch('unknown', '没有见过这个表头', 'nobody knows this heading'), others: [] };
}
