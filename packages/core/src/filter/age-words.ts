import { evenWidth } from '../tags/even-width.ts';
import type { Filter } from './filter.ts';
import { wholeNumber } from './whole-number.ts';

export interface AgeWords {
  filter: Filter;
  start: number;
  end: number;
}

/**
 * Ages as titles and clerks write them: `80周岁(含)以上`, `满60岁`, `0-3岁`, `不满18周岁`, `六十岁以上`.
 * 以上 and 以下 include the number (Civil Code, Art. 1259); 不满, 未满 and 超过 do not.
 */
export function findAges(text: string): AgeWords[] {
  const even = evenWidth(text);
  const found: AgeWords[] = [];
  for (const [pattern, filter] of patterns) {
    for (const match of even.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const ages = match
        .slice(1)
        .filter((part) => part !== undefined)
        .map(ageNumber);
      if (ages.every((age) => age !== undefined)) found.push({ filter: filter(...ages), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const number = '([0-9]{1,3}|[一二三四五六七八九十百零]{1,5})';
const inclusive = '(?:[(](?:含|包括)[)])?';
const compare = (operator: '>=' | '<=' | '>' | '<') => (age: string) =>
  ({ type: 'compare', field: 'person.age', operator, operand: age }) as const;

const patterns: [RegExp, (...ages: string[]) => Filter][] = [
  [
    new RegExp(`${number}(?:周?岁)? *(?:--?|——?|~|至|到|[.][.]) *${number}周?岁(?:之?间|以内)?`, 'g'),
    (from = '', to = '') => ({ type: 'among', field: 'person.age', items: [{ from, to }] }),
  ],
  [new RegExp(`(?:不满|未满|不足|小于|低于)${number}周?岁`, 'g'), compare('<')],
  [new RegExp(`(?:超过|大于)${number}周?岁`, 'g'), compare('>')],
  [new RegExp(`(?:年?满)?${number}周?岁${inclusive}(?:及|或)?${inclusive}以上`, 'g'), compare('>=')],
  [new RegExp(`${number}周?岁${inclusive}(?:及|或)?(?:以下|以内|之内)`, 'g'), compare('<=')],
  [new RegExp(`年?满${number}周?岁`, 'g'), compare('>=')],
];

function ageNumber(written: string): string | undefined {
  const digits = /^\d/.test(written) ? written : wholeNumber(written);
  return digits !== undefined && Number(digits) <= 130 ? String(Number(digits)) : undefined;
}
