import { describe, expect, test } from 'vitest';
import { chineseDictionary } from '../fields/dictionary.ts';
import type { Value } from '../values/value.ts';
import { ageBetween } from './age.ts';
import { catalogue } from './catalogue.ts';
import { deriveTags } from './derive-tags.ts';
import { lexiconOf } from './lexicon.ts';

describe('the catalogue', () => {
  const names = catalogue.tags.map((tag) => tag.name);

  test('has each name once, and no word that stands for two tags', () => {
    const words = [...catalogue.tags, ...catalogue.forbidden].flatMap((tag) => [tag.name, ...tag.aliases]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test('speaks only of tags it has and of fields the dictionary has', () => {
    const others = catalogue.tags.flatMap((tag) => [
      ...(tag.implies ?? []),
      ...(tag.benefitOf ? [tag.benefitOf] : []),
    ]);
    expect(others.filter((name) => !names.includes(name))).toEqual([]);
    const fields = catalogue.tags.flatMap((tag) => (tag.evidence ?? []).map(({ field }) => field));
    expect(fields.filter((field) => !chineseDictionary.fields.has(field))).toEqual([]);
  });

  test('keeps none of what is not kept in this house', () => {
    const refused = /信教|宗教|上访|信访|刑满|矫正|吸毒|艾滋|精神病|维稳|稳控|邪教/;
    expect(
      catalogue.tags.filter((tag) => [tag.name, ...tag.aliases].some((word) => refused.test(word))),
    ).toEqual([]);
    expect(lexiconOf(catalogue).exact('刑满释放')).toBeUndefined();
  });
});

describe('tags by rule', () => {
  const on = (today: string, cells: Record<string, Value>) =>
    deriveTags((field) => cells[field], today)
      .filter(({ has }) => has)
      .map(({ tag }) => tag)
      .sort();
  const woman: Value = { type: 'code', code: '2', text: '女' };

  test('on the day somebody turns 80', () => {
    const cells: Record<string, Value> = { 'person.birth': { type: 'date', year: 1946, month: 6, day: 30 } };
    expect(on('2026-06-29', cells)).toEqual(['70岁以上老人', '老年人']);
    expect(on('2026-06-30', cells)).toEqual(['70岁以上老人', '老年人', '高龄老人']);
  });

  test('a birth year settles what it settles', () => {
    expect(on('2026-06-30', { 'person.birth': { type: 'date', year: 1946 } })).toEqual([
      '70岁以上老人',
      '老年人',
    ]);
  });

  test('women of 15 to 49, and nobody of unknown sex', () => {
    const birth: Value = { type: 'date', year: 2000, month: 1, day: 1 };
    expect(on('2026-06-30', { 'person.birth': birth, 'person.sex': woman })).toEqual(['育龄妇女']);
    expect(on('2026-06-30', { 'person.birth': birth })).toEqual([]);
  });

  test.each<[string, Value, string[]]>([
    ['dis.kind', { type: 'code', code: '4', text: '肢体' }, ['残疾人']],
    ['dis.level', { type: 'none' }, []],
    ['person.politics', { type: 'code', code: '02', text: '中共预备党员' }, ['党员', '预备党员']],
    ['person.politics', { type: 'code', code: '13', text: '群众' }, []],
    ['party.joined', { type: 'date', year: 1990 }, ['党员']],
    ['aid.kind', { type: 'code', code: '3', text: '低保边缘' }, ['低保边缘']],
    ['live.type', { type: 'code', code: '3', text: '流动' }, ['流动人口']],
    ['elder.living', { type: 'code', code: '1', text: '独居' }, ['独居老人']],
    ['elder.care', { type: 'code', code: '4', text: '不能自理' }, ['失能老人']],
    ['vet.left', { type: 'date', year: 1985 }, ['退役军人']],
    ['elder.alone', { type: 'yesno', yes: false }, []],
  ])('%s says so', (field, value, tags) => {
    expect(on('2026-06-30', { [field]: value })).toEqual(tags);
  });
});

test('full years, as the youngest and the oldest somebody can be', () => {
  const today = { year: 2026, month: 6, day: 30 };
  expect(ageBetween({ year: 1966 }, today)).toEqual([59, 60]);
  expect(ageBetween({ year: 1966, month: 6 }, today)).toEqual([60, 60]);
  expect(ageBetween({ year: 1966, month: 7 }, today)).toEqual([59, 59]);
  expect(ageBetween({ year: 2024, month: 2, day: 29 }, { year: 2025, month: 2, day: 28 })).toEqual([0, 0]);
  expect(ageBetween({ year: 2027 }, today)).toEqual([0, 0]);
});
