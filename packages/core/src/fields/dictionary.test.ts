import { expect, test } from 'vitest';
import { CODE_TABLES } from '../values/codes/tables.ts';
import { chineseDictionary, loadDictionary } from './dictionary.ts';
import { matchHeading } from './match-heading.ts';

test('a province loads its own: more words for a known field, and fields of its own', () => {
  const dictionary = loadDictionary(
    [
      { key: 'person.name', name: '姓名', english: 'name', reader: 'name', synonyms: '居民称呼' },
      { key: 'person.name', name: '姓名', english: 'name', reader: 'name', synonyms: ['户籍姓名'] },
      { key: 'local.card', name: '图书证号', english: 'library card', reader: 'text' },
    ],
    CODE_TABLES,
  );
  expect(matchHeading(['居民 称呼'], { dictionary }).field).toBe('person.name');
  expect(matchHeading(['户籍姓名'], { dictionary }).field).toBe('person.name');
  expect(matchHeading(['图书证号'], { dictionary }).field).toBe('local.card');
  expect(matchHeading(['图书证号']).field).toBeNull();
  expect(dictionary.fields.get('person.name')).toMatchObject({
    of: 'person',
    synonyms: ['居民称呼', '户籍姓名'],
  });
});

test('a field with a code table that is not given is refused by name', () => {
  const row = { key: 'local.kind', name: '类', english: 'kind', reader: 'code' as const, codes: 'nowhere' };
  expect(() => loadDictionary([row], CODE_TABLES)).toThrow('local.kind');
});

test('every field of the shipped dictionary is found by its own name', () => {
  const astray = [...chineseDictionary.fields.values()]
    .map((field) => ({ key: field.key, name: field.name, taken: matchHeading([field.name]).field }))
    .filter(({ key, taken }) => key !== taken);
  expect(chineseDictionary.fields.size).toBeGreaterThan(300);
  expect(astray).toEqual([]);
});

test('a word means two fields only where the values below can tell', () => {
  const twice = [...chineseDictionary.headings]
    .filter(([, keys]) => keys.length > 1)
    .map(([heading]) => heading);
  expect(twice.sort()).toEqual(['人户情况', '人户状态', '户口类别', '门牌号'].sort());
});

test('what is not kept says why', () => {
  const forbidden = [...chineseDictionary.fields.values()].filter((field) => field.forbidden);
  expect(forbidden.length).toBeGreaterThanOrEqual(10);
  for (const field of forbidden) expect(field.forbidden).toMatch(/\p{Script=Han}{6}/u);
});
