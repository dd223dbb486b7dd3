import { expect, test } from 'vitest';
import { catalogues, type MessageCode, messagesIn } from './message.ts';

const codes = Object.keys(catalogues.zh) as MessageCode[];

test('both languages say the same things', () => {
  expect(Object.keys(catalogues.en).sort()).toEqual([...codes].sort());
});

test.each(codes)('%s has the same parameters in both languages', (code) => {
  expect(parameters(catalogues.en[code])).toEqual(parameters(catalogues.zh[code]));
});

test.each(codes)('%s is Chinese in Chinese and English in English', (code) => {
  expect(catalogues.zh[code]).toMatch(/\p{Script=Han}/u);
  // What is itself Chinese in every language, the words of the filter and of examples, may stay.
  const withoutTerms = catalogues.en[code].replace(/残疾人|年龄|网格=第三网格|楼号/g, '');
  expect(withoutTerms).not.toMatch(/[\p{Script=Han}，。；：？]/u);
});

test('counts are grouped, texts stand as they are', () => {
  const message = messagesIn('en');
  expect(message('files.skipped', { count: 2415, names: 'a.doc' })).toContain('2,415');
  expect(message('file.missing', { path: '{odd} $1 name.xlsx' })).toContain('{odd} $1 name.xlsx');
});

function parameters(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g))].sort();
}
