import { expect, test } from 'vitest';
import { beginsWithCommonSurname, beginsWithSurname, surnameLength } from './surnames.ts';

test.each([
  ['王芳', true, true],
  ['柳树', true, true],
  ['欧阳春', true, true],
  ['百里秋', true, false],
  ['仉强', true, false],
  ['阿依古丽·买买提', true, true],
  ['有无', true, false],
  ['洋柳', false, false],
  ['', false, false],
])('%s begins with a surname: %s, with a common one: %s', (name, any, common) => {
  expect([beginsWithSurname(name), beginsWithCommonSurname(name)]).toEqual([any, common]);
});

test.each([
  ['欧阳春', 2],
  ['欧阳', 1],
  ['王芳', 1],
  ['拓跋小宝', 2],
])('the surname of %s has %i', (name, length) => {
  expect(surnameLength([...name])).toBe(length);
});
