import { GROUP_WORDS, OWN_WORDS, ROLES, type Role } from './data/roles.ts';
import { because, type HeadingWords, noMatch } from './heading-match.ts';

/** The person a word names: the row's own, another, or (`null`) none. */
export function roleOf(word: string): Role | 'own' | null {
  return ROLE_BY_WORD.get(word) ?? null;
}

const ROLE_BY_WORD = new Map<string, Role | 'own'>([
  ...OWN_WORDS.split(/\s+/).map((word): [string, 'own'] => [word, 'own']),
  ...ROLES.flatMap((role) => role.words.split(/\s+/).map((word): [string, Role] => [word, role])),
]);

/** What is said of another person becomes the field kept for that person, or nobody's. */
export function ofRole(role: Role, what: HeadingWords, word: string): HeadingWords {
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

/** 户籍 in 户籍信息. */
export function stem(parent: string): string {
  return parent.replace(/(?:基本|相关)?(?:信息|情况|资料|登记|一栏)$/, '') || parent;
}

/** Does the text name a group of headings (基本信息), or a person over a group (监护人信息)? */
export function isGroupHeading(text: string): boolean {
  return GROUPS.has(text) || (ROLE_BY_WORD.has(stem(text)) && stem(text) !== text);
}

const GROUPS = new Set(GROUP_WORDS.split(/\s+/));
