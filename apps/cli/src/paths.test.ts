import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, standingIn } from './paths.ts';

const manifest = join(root, 'package.json');

test.each([
  ['started by hand', {}, '/cwd'],
  ['our script, by npm run', { npm_lifecycle_event: 'onetable', npm_package_json: manifest }, '/stood'],
  ['npm start', { npm_lifecycle_event: 'start', npm_package_json: manifest }, '/stood'],
  ['another script of npm', { npm_lifecycle_event: 'build', npm_package_json: manifest }, '/cwd'],
  ['another project’s start', { npm_lifecycle_event: 'start', npm_package_json: '/elsewhere.json' }, '/cwd'],
])('%s stands in %j', (_, environment, standing) => {
  const stood = 'npm_lifecycle_event' in environment ? { INIT_CWD: '/stood' } : {};
  expect(standingIn({ ...environment, ...stood }, '/cwd')).toBe(standing);
});
