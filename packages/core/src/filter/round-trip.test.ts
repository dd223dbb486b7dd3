import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseDictionary } from '../fields/dictionary.ts';
import type { Filter, Item, Operand } from './filter.ts';
import { fieldNames } from './names.ts';
import { parseFilter } from './parse.ts';
import { printFilter } from './print.ts';

const names = fieldNames(chineseDictionary.fields.values());

const text = fc.oneof(
  fc.constantFrom(
    '柳巷',
    '且',
    '非',
    '在',
    '是',
    '空',
    '无',
    '1..3',
    '1-3',
    'a b',
    '"',
    '\\',
    '“好”',
    '(1)',
    '女且年龄',
    '',
    '含',
    '3号楼',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'且或非在含空(),、..="“’\\ 柳1-至'), maxLength: 8 }),
);
const number = fc.integer({ min: 0, max: 130 }).map(String);
const date = fc.constantFrom('1952', '1952-04', '1952-04-18', '2026-12-31');
const blank = fc.constantFrom<Operand>({ blank: '空' }, { blank: '无' }, { blank: '未知' });
const equal = fc.constantFrom('=' as const, '!=' as const);
const order = fc.constantFrom('>' as const, '>=' as const, '<' as const, '<=' as const);
const typed = [
  { fields: ['person.age', 'house.area'], operand: number },
  { fields: ['addr.building', 'addr.unit'], operand: fc.integer({ min: 1, max: 99 }).map(String) },
  { fields: ['person.birth', 'party.joined'], operand: date },
  { fields: ['person.name', 'addr.live', 'grid.name', 'person.phone', 'job.unit'], operand: text },
];

const compare: fc.Arbitrary<Filter> = fc.oneof(
  ...typed.flatMap(({ fields, operand }) => {
    const field = fc.constantFrom(...fields);
    const range: fc.Arbitrary<Item> = fc.record({ from: operand, to: operand });
    return [
      fc.record({
        type: fc.constant('compare' as const),
        field,
        operator: equal,
        operand: fc.oneof(operand, blank),
      }),
      fc.record({ type: fc.constant('compare' as const), field, operator: order, operand }),
      fc.record({
        type: fc.constant('compare' as const),
        field,
        operator: fc.constant('含' as const),
        operand: text,
      }),
      fc.record({
        type: fc.constant('among' as const),
        field,
        items: fc.array(fc.oneof(operand, range), { minLength: 1, maxLength: 4 }),
      }),
    ];
  }),
);
const tag: fc.Arbitrary<Filter> = fc.record({
  type: fc.constant('tag' as const),
  tag: fc.oneof(fc.constantFrom('残疾人', '党员', '低保', '残疾', '80岁以上'), text),
});
const { filter } = fc.letrec<{ filter: Filter; leaf: Filter }>((tie) => ({
  leaf: fc.oneof(tag, compare),
  filter: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.record({ type: fc.constant('not' as const), filter: tie('filter') }),
    several('and', tie('filter')),
    several('or', tie('filter')),
  ),
}));

function several(type: 'and' | 'or', of: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  return fc.array(of, { minLength: 2, maxLength: 3 }).map((filters) => ({
    type,
    filters: filters.flatMap((one) => (one.type === type ? one.filters : [one])),
  }));
}

test('reading what was printed gives the same tree', () => {
  fc.assert(
    fc.property(filter, (tree) => {
      expect(parseFilter(printFilter(tree, names), names)).toEqual({ ok: true, filter: tree });
    }),
    { numRuns: 2000 },
  );
});

test('no text whatever throws, and an error lies within the text', () => {
  const words = fc.constantFrom(
    '残疾人',
    '年龄',
    '且',
    '或',
    '非',
    '在',
    '>=',
    '=',
    '(',
    ')',
    '..',
    ',',
    '“',
    '1-3',
    '空',
    ' ',
    '楼号',
    '含',
    '柳',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((list) => list.join('')),
      ),
      (written) => {
        const parsed = parseFilter(written, names);
        if (parsed.ok) return;
        expect(parsed.error.at).toBeGreaterThanOrEqual(0);
        expect(parsed.error.at + parsed.error.length).toBeLessThanOrEqual(written.length);
      },
    ),
    { numRuns: 2000 },
  );
});
