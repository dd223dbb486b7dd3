import { beginsWithCommonSurname } from '@onetable/linkage/chinese';
import type { Dictionary } from './dictionary.ts';
import { type HeadingMatch, noMatch } from './heading-match.ts';
import { weakKind } from './sample-kinds.ts';

const FEWEST_NAMES = 3;

/** A cell that lists the family (`周斌涛（配偶）、陈瑞（子）`) names nobody whose row it could be. */
export function dropListsOfNames(samples: string[][], matches: HeadingMatch[]): void {
  for (const [index, match] of matches.entries()) {
    if (match.field !== 'person.name') continue;
    const several = samples[index]!.filter(isListOfNames).length;
    if (several < 2 || several < samples[index]!.length * 0.3) continue;
    matches[index] = noMatch('several', '一格里有好几个人', 'each cell lists several people');
  }
}

/** Where no heading says whose the rows are (`户内成员`, none at all), the column of names does. */
export function findNames(samples: string[][], matches: HeadingMatch[], dictionary: Dictionary): void {
  if (matches.some(({ field }) => field === 'person.name')) return;
  for (const [index, match] of matches.entries()) {
    const texts = samples[index]!.map((text) => text.replace(/\s+/g, ''));
    if (match.field !== null || texts.length < FEWEST_NAMES) continue;
    if (weakKind(texts, dictionary, true) !== 'person.name') continue;
    const reason = { code: 'by-values', zh: '下面都是人名', en: 'the cells below are names of people' };
    matches[index] = { field: 'person.name', confidence: 0.6, reason };
    return;
  }
}

function isListOfNames(text: string): boolean {
  const names = text
    .replace(/[((\uFF08][^))\uFF09]*[))\uFF09]/g, '')
    .split(/[、,,;;/\n\uFF0C\uFF1B]+/)
    .map((name) => name.replace(/\s+/g, ''))
    .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name) && beginsWithCommonSurname(name));
  return names.length > 1;
}
