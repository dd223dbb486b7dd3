import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test.each([
  [undefined, {}, 'zh'],
  [undefined, { LANG: 'C.UTF-8' }, 'zh'],
  [undefined, { LANG: 'POSIX' }, 'zh'],
  [undefined, { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
  [undefined, { LANG: 'en' }, 'en'],
  [undefined, { LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
  [undefined, { LC_ALL: 'C', LANG: 'en_US.UTF-8' }, 'en'],
  ['zh', { LANG: 'en_US.UTF-8' }, 'zh'],
  ['en', { LANG: 'zh_CN.UTF-8' }, 'en'],
  ['fr', {}, 'zh'],
] as const)('--lang %s with %j: %s', (asked, environment, language) => {
  expect(chooseLanguage(asked, environment)).toBe(language);
});
