// Imports point only down the list cli → core → linkage, workbook. What must also run in a browser reaches
// neither Node nor anything written for it.
import { describe, expect, test } from 'vitest';
import { importsOf, reachableFrom, resolveImport } from './imports.ts';
import { read, readJson, repositoryFiles } from './repository.ts';

const mayImport: Record<string, string[]> = {
  'apps/cli': ['packages/core', 'packages/linkage', 'packages/workbook'],
  'packages/core': ['packages/linkage', 'packages/workbook'],
  'packages/linkage': [],
  'packages/workbook': [],
};

// What runs in a browser, and the only packages from outside that it may reach.
const pure: Record<string, string[]> = {
  'packages/core/src/index.ts': ['pinyin-pro'],
  'packages/linkage/src/index.ts': ['pinyin-pro'],
  'packages/workbook/src/index.ts': [],
};

const sources = repositoryFiles().filter((path) => /^(apps|packages)\/.*\.ts$/.test(path));
const parts = Object.keys(mayImport);

test('every package is in the list', () => {
  const folders = new Set(sources.map(partOf));
  expect([...folders].sort()).toEqual([...parts].sort());
});

describe.each(parts)('%s', (part) => {
  const own = sources.filter((path) => partOf(path) === part);

  test('imports only what stands below it', () => {
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .map((written) => resolveImport(file, written))
        .filter((target) => target !== undefined)
        .filter((target) => ![part, ...mayImport[part]!].includes(partOf(target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('enters other packages by their doors', () => {
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter((written) => written.startsWith('.'))
        .map((written) => resolveImport(file, written)!)
        .filter((target) => partOf(target) !== part)
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('declares the packages it uses, and no others', () => {
    const { dependencies = {} } = readJson(`${part}/package.json`);
    const used = own
      .filter((file) => !isTest(file))
      .flatMap(importsOf)
      .filter((written) => !written.startsWith('.') && !written.startsWith('node:'))
      .map(packageOf);
    expect([...new Set(used)].sort()).toEqual(Object.keys(dependencies).sort());
  });
});

describe.each(Object.entries(pure))('%s runs in a browser', (entry, allowed) => {
  const { files, outside } = reachableFrom(entry);

  test('it reaches nothing written for Node', () => {
    const wrong = [...outside]
      .filter(([written]) => !allowed.includes(packageOf(written)))
      .map(([written, file]) => `${file} → ${written}`);
    expect(wrong).toEqual([]);
  });

  test('it uses no global that only Node has', () => {
    const wrong = [...files].filter(
      (file) => file.endsWith('.ts') && nodeOnly.test(withoutComments(read(file))),
    );
    expect(wrong).toEqual([]);
  });
});

const nodeOnly = /(?<![\w.$'"`])(process|Buffer|__dirname|require)(?=[.(])|import\.meta\.dirname/;

test.each([
  ['const n = process.argv', true],
  ['Buffer.from(x)', true],
  ['reprocess.it()', false],
  ["'process.exit'", false],
])('the sign of Node in %j: %s', (code, is) => {
  expect(nodeOnly.test(code)).toBe(is);
});

function partOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function packageOf(written: string): string {
  return written
    .split('/')
    .slice(0, written.startsWith('@') ? 2 : 1)
    .join('/');
}

// `*.fixture.ts` holds what only tests use.
function isTest(path: string): boolean {
  return /\.(test|fixture)\.ts$/.test(path);
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
