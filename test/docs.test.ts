// What a document lists, a test reads.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { maskStyles } from '@onetable/core';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../apps/cli/src/arguments.ts';
import { synopsis } from '../apps/cli/src/help.ts';
import { usages } from '../apps/cli/src/usage.ts';
import { read, readJson, repositoryFiles, root } from './repository.ts';

const files = repositoryFiles();
const documents = files.filter((path) => path.endsWith('.md'));
const readmes = ['README.md', 'README.zh-CN.md'];

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('links to what exists', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map((match) => match[1]!);
    const broken = targets
      .filter((target) => !/^\w+:/.test(target))
      .filter((target) => !existsSync(join(root, normalize(join(dirname(path), target)))));
    expect(broken).toEqual([]);
  });

  test('names npm scripts that exist', () => {
    const { scripts } = readJson('package.json');
    const named = [...text.matchAll(/npm (?:run (?:-s )?(\S+?)|(start|test))(?=[\s`。，,;)]|$)/gm)];
    const unknown = named.map((match) => match[1] ?? match[2]!).filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });

  test('gives commands that the program understands', () => {
    const lines = commandLines(text);
    for (const line of lines) expect(() => readArguments(line), line.join(' ')).not.toThrow();
  });
});

test('the example of each command stands in both READMEs', () => {
  for (const path of readmes) {
    const named = commandLines(read(path)).map(([name]) => name);
    expect([...new Set(named)].sort()).toEqual(usages.map((usage) => usage.name).sort());
  }
});

test.each(readmes)('%s gives the commands in full', (path) => {
  for (const usage of usages) expect(read(path).split('\n')).toContain(synopsis(usage));
});

test.each(readmes)('%s lists every way of masking', (path) => {
  const keys = maskStyles().map((style) => style.split('（')[0]!);
  expect(keys).toContain('last-4');
  for (const key of keys) if (key !== 'full') expect(read(path)).toContain(`\`${key}\``);
});

test('both READMEs have the same chapters, commands and tables', () => {
  const [english, chinese] = readmes.map(read).map((text) => ({
    headings: text.match(/^#+ /gm),
    commands: commandLines(text),
    rows: text.match(/^\|/gm)?.length,
  }));
  expect(chinese).toEqual(english);
});

describe('ARCHITECTURE.md', () => {
  const drawn = drawnTree(read('ARCHITECTURE.md'));

  test('draws what exists', () => {
    expect(drawn.filter((path) => !isThere(path))).toEqual([]);
  });

  test('draws every folder at the top, and every folder of every part', () => {
    const folders = files
      .map((path) => /^(?:(?:apps|packages)\/\w+\/src\/[^/]+\/|[^/]+\/)/.exec(path)?.[0])
      .filter((folder) => folder !== undefined);
    expect([...new Set(folders)].filter((folder) => !drawn.includes(folder)).sort()).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  const rows = [
    ...read('docs/glossary.md').matchAll(/^\| (?!中文|---)(.+?) \| (.+?) \| `(.+?)` \| (.+?) \|$/gm),
  ].map(([, chinese, english, where]) => ({ chinese: chinese!, english: english!, where: where! }));

  test('has a word for each thing and a thing for each word', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const side of ['chinese', 'english'] as const) {
      const words = rows.map((row) => row[side]);
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    }
  });

  test.each(rows)('$english stands in $where', ({ english, where }) => {
    const words = english.split(/ and | /);
    const source = isThere(where) ? read(where) : '';
    expect(words.filter((word) => !new RegExp(`(?<![a-z])${word}`, 'i').test(spaced(source)))).toEqual([]);
  });
});

test('docs/decisions/README.md lists every decision by its title, in order', () => {
  const pages = files.filter((path) => /^docs\/decisions\/\d{4}-.*\.md$/.test(path)).sort();
  const wanted = pages.map(
    (path) => `[${read(path).split('\n')[0]!.replace('# ', '')}](${path.split('/').pop()})`,
  );
  const listed = read('docs/decisions/README.md').match(/\[\d{4} .*\]\(.*\)/g);
  expect(listed).toEqual(wanted);
});

test('the newest version of the changelog is this one, or not yet out', () => {
  const newest = /^## (?:\[?(\d+\.\d+\.\d+)\]?|Unreleased)/m.exec(read('CHANGELOG.md'));
  expect(newest).not.toBeNull();
  expect([undefined, readJson('package.json').version]).toContain(newest![1]);
});

/** The arguments of each `onetable …` and `npm run -s onetable -- …` that stands in a block of shell commands. */
function commandLines(text: string): string[][] {
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap((block) => block[1]!.split('\n'))
    .map((line) => /^(?:onetable|npm run -s onetable --) (.*)$/.exec(line)?.[1])
    .filter((line) => line !== undefined)
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!));
}

/** Paths of the captioned trees: an unindented folder, and indented what lies in it. */
function drawnTree(text: string): string[] {
  return [...text.matchAll(/```\n([\s\S]*?)```/g)].flatMap((block) => {
    let folder = '';
    return block[1]!
      .split('\n')
      .map((line) => /^( *)([\w./-]+)(?: {2,}\S|$)/.exec(line))
      .filter((match) => match !== null)
      .map(([, indent, path]) => {
        if (indent === '') folder = path!;
        return indent === '' ? path! : folder + path;
      });
  });
}

function isThere(path: string): boolean {
  const there = statSync(join(root, path), { throwIfNoEntry: false });
  return there !== undefined && there.isDirectory() === (path.endsWith('/') || !/\.\w+$/.test(path));
}

/** `matchWeight` and `match-weight` as `match weight`. */
function spaced(source: string): string {
  return source.replaceAll(/[-_]|(?<=[a-z])(?=[A-Z])/g, ' ');
}
