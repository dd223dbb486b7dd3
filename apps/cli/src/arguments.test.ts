import { describe, expect, test } from 'vitest';
import { askedLanguage, readArguments } from './arguments.ts';
import type { BadUsage } from './command.ts';

describe('--from takes every word up to the next option', () => {
  test.each([
    ['fill form.xls --from a.xlsx b.xls c.csv --out o.xlsx', ['a.xlsx', 'b.xls', 'c.csv']],
    ['fill form.xls --from a.xlsx --out o.xlsx --from b.xls', ['a.xlsx', 'b.xls']],
    ['fill --from=a.xlsx --out o.xlsx form.xls', ['a.xlsx']],
    ['fill --out o.xlsx --from a.xlsx b.xls -- form.xls', ['a.xlsx', 'b.xls']],
    ['fill form.xls --out o.xlsx --from a.xlsx b.xls --quiet', ['a.xlsx', 'b.xls']],
    ['--lang en fill form.xls --from a.xlsx --out o.xlsx', ['a.xlsx']],
  ])('%s', (line, from) => {
    const asked = readArguments(line.split(' '));
    expect(asked).toMatchObject({ kind: 'command', positionals: ['form.xls'] });
    expect(asked.kind === 'command' && asked.given.get('from')).toEqual(from);
  });
});

describe('refused', () => {
  test.each([
    ['merge a.xlsx --out', 'usage.value-missing'],
    ['merge a.xlsx --out --review r.csv', 'usage.value-missing'],
    // Between two blanks stands an empty name.
    ['merge  --out t.csv', 'usage.empty-name'],
    ['inspect a.xlsx ', 'usage.empty-name'],
    ['fill  --from a.xlsx --out o.xlsx', 'usage.empty-name'],
    ['fill form.xls --from a.xlsx  --out o.xlsx', 'usage.empty-name'],
    ['fill form.xls --from  --out o.xlsx', 'usage.value-missing'],
    ['merge a.xlsx --out t.xls', 'usage.wrong-extension'],
    ['merge a.xlsx --out t.xlsx --entries e.xlsx', 'usage.wrong-extension'],
    ['merge a.xlsx --out t.xlsx --out u.xlsx', 'usage.twice'],
    ['merge a.xlsx --out t.xlsx --today 2026-02-30', 'usage.not-a-day'],
    ['merge a.xlsx --out t.xlsx --today 2026-3-1', 'usage.not-a-day'],
    ['merge a.xlsx --out t.xlsx --lang fr', 'usage.not-a-language'],
    ['merge a.xlsx --out t.xlsx --json', 'usage.unknown-option'],
    ['inspect a.xlsx --jsno', 'usage.unknown-option-meant'],
    ['fill --from form.xls a.xlsx --out o.xlsx', 'usage.no-form'],
    ['fill form.xls other.xls --from a.xlsx --out o.xlsx', 'usage.several-forms'],
    ['frobnicate', 'usage.unknown-command'],
    ['--frobnicate', 'usage.unknown-option'],
  ])('%s: %s', (line, code) => {
    expect(() => readArguments(line.split(' '))).toThrow(
      expect.objectContaining({ name: 'BadUsage', code }) as BadUsage,
    );
  });
});

test.each([
  [['--help'], { kind: 'help' }],
  [['-h'], { kind: 'help' }],
  [['--version'], { kind: 'version' }],
  [['merge', '--help', '--nonsense'], { kind: 'help', usage: { name: 'merge' } }],
])('%j asks for words, whatever else is missing', (argv, asked) => {
  expect(readArguments(argv)).toMatchObject(asked);
});

test('the language is known even where the rest is wrong', () => {
  expect(askedLanguage(['mrege', '--uot', '--lang', 'en'])).toBe('en');
  expect(askedLanguage(['merge'])).toBeUndefined();
});
