import { evenWidth } from '../tags/even-width.ts';
import type { Filter, Item } from './filter.ts';
import { wholeNumber } from './whole-number.ts';

/** The grids, buildings and stairwells that a title names: `1-3号楼`, `第一、二网格`, `3栋2单元`. */
export function placesInTitle(title: string): Filter[] {
  const even = evenWidth(title).replace(/\s+/g, '');
  return [
    among('grid.name', items(even, gridWords), (number) => `第${chineseDigits(number)}网格`),
    among('addr.building', items(even, buildingWords), (number) => number),
    among('addr.unit', items(even, unitWords), (number) => number),
  ].filter((filter) => filter !== undefined);
}

const one = '(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})';
const several = (unit: string) =>
  `(${one}(?:${unit})?(?:(?:、|,|和|及|-|--|—|~|至|到)第?${one}(?:${unit})?)*)`;
const gridWords = new RegExp(
  `(?:第|^|[^0-9一二三四五六七八九十])${several('号?网格')}(?<=网格)|${several('号')}网格`,
  'g',
);
const buildingWords = new RegExp(
  `${several('号楼|#楼|#|栋|幢|座')}(?<=号楼|#楼|#|栋|幢|座)|${several('号')}楼(?!长)`,
  'g',
);
const unitWords = new RegExp(`${several('单元')}(?<=单元)`, 'g');

function items(title: string, words: RegExp): Item[] {
  return [...title.matchAll(words)].flatMap((match) => listed(match[1] ?? match[2] ?? ''));
}

function listed(text: string): Item[] {
  return text.split(/[、,和及]/).flatMap((part): Item[] => {
    const [from, to] = (part.match(new RegExp(one, 'g')) ?? []).map(
      (number) => wholeNumber(number) ?? String(Number(number)),
    );
    if (from === undefined) return [];
    return to === undefined ? [from] : [{ from, to }];
  });
}

function among(field: string, found: Item[], written: (number: string) => string): Filter | undefined {
  const all = found.map((item) =>
    typeof item === 'string' ? written(item) : { from: written(item.from), to: written(item.to) },
  );
  const [only, second] = all;
  if (only === undefined) return undefined;
  if (second === undefined && typeof only === 'string')
    return { type: 'compare', field, operator: '=', operand: only };
  return { type: 'among', field, items: all };
}

function chineseDigits(number: string): string {
  const n = Number(number);
  const digit = (d: number) => '零一二三四五六七八九'[d] ?? '';
  if (n >= 100) return number;
  if (n < 10) return digit(n);
  return `${n < 20 ? '' : digit(Math.floor(n / 10))}十${n % 10 ? digit(n % 10) : ''}`;
}
