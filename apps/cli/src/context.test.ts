import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { contextFor, HungUp } from './context.ts';
import { messagesIn } from './messages/message.ts';
import { silent } from './progress.ts';

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'onetable-'));
  await mkdir(join(cwd, '收来的表'));
  for (const file of ['1号楼.xlsx', '2号楼.xls', '高龄津贴表.xlsx', '通知.docx']) {
    await writeFile(join(cwd, '收来的表', file), '');
  }
  await symlink('圈.xlsx', join(cwd, '圈.xlsx'));
  // What an earlier run wrote, by its first headings.
  await writeFile(join(cwd, '收来的表', '总表.csv'), '居民编号,户,姓名\r\nR000001,H000001,王芳\r\n');
});

describe('the form lies among the sheets', () => {
  test.each([
    'fill 收来的表/高龄津贴表.xlsx --from 收来的表 --gaps 收来的表/总表.csv --out o.xlsx',
    'fill 收来的表/高龄津贴表.xlsx --from 收来的表/1号楼.xlsx 收来的表/2号楼.xls 收来的表/高龄津贴表.xlsx --out o.xlsx',
  ])('%s', async (line) => {
    const { context } = await prepared(line);
    expect(context.form?.shown).toBe('收来的表/高龄津贴表.xlsx');
    expect(context.inputs.map((input) => input.shown)).toEqual(['收来的表/1号楼.xlsx', '收来的表/2号楼.xls']);
  });
});

test('what a folder held and was not read is said, unless quiet', async () => {
  const line = 'merge 收来的表 --out 收来的表/总表.csv';
  const { stderr } = await prepared(line);
  expect(stderr.read()?.toString()).toMatch(/跳过了 2 个文件.*通知\.docx.*总表\.csv/);
  expect((await prepared(`${line} --quiet`)).stderr.read()).toBeNull();
});

test('a file name with a line break is shown in one line, and stays what it is', async () => {
  await mkdir(join(cwd, '怪名'));
  for (const file of ['一\n号楼.csv', '通\r\n知.docx']) await writeFile(join(cwd, '怪名', file), '');
  const { context, stdout, stderr } = await prepared('inspect 怪名');
  expect(context.inputs[0]?.shown).toBe('怪名/一\n号楼.csv');
  context.say(context.inputs[0]!.shown);
  expect(stdout.read()?.toString()).toBe('怪名/一␤号楼.csv\n');
  expect(stderr.read()?.toString()).toMatch(/^.*怪名\/通␤知\.docx\n$/);
});

describe('refused before any work', () => {
  test.each([
    ['merge 收来的表/9号楼.xlsx --out t.csv', 'file.missing'],
    ['fill 没有.xlsx --from 收来的表 --out o.xlsx', 'file.missing'],
    ['merge 圈.xlsx 收来的表 --out t.csv', 'file.not-readable'],
    ['fill 圈.xlsx --from 收来的表 --out o.xlsx', 'file.not-readable'],
    ['fill 收来的表/高龄津贴表.xlsx --from 圈.xlsx --out o.xlsx', 'file.not-readable'],
    ['inspect 圈.xlsx', 'file.not-readable'],
    ['fill 收来的表 --from 收来的表 --out o.xlsx', 'form.is-folder'],
    ['merge 收来的表/1号楼.xlsx --out 收来的表/1号楼.xlsx', 'out.is-input'],
    ['merge 收来的表 --out 收来的表/1号楼.xlsx', 'out.among-sources'],
    [
      'fill 收来的表/高龄津贴表.xlsx --from 收来的表/1号楼.xlsx --out 收来的表/高龄津贴表.xlsx',
      'out.is-input',
    ],
    ['merge 收来的表 --out t.csv --review 没有/r.csv', 'out.folder-missing'],
  ])('%s: %s', async (line, code) => {
    await expect(prepared(line)).rejects.toMatchObject({ code });
  });

  test('but inspect goes on with the others', async () => {
    const { context } = await prepared('inspect 9号楼.xlsx 收来的表/1号楼.xlsx');
    expect(context.inputs.map((input) => input.missing ?? false)).toEqual([true, false]);
  });

  test('and says which it could not open', async () => {
    const { context, stderr } = await prepared('inspect 圈.xlsx 收来的表/1号楼.xlsx');
    expect(context.inputs.map((input) => input.shown)).toEqual(['收来的表/1号楼.xlsx']);
    expect(stderr.read()?.toString()).toContain('圈.xlsx');
  });
});

test('a closed pipe ends inspect, and lets merge finish its files', async () => {
  const inspect = await prepared('inspect 收来的表');
  inspect.stdout.end();
  expect(() => inspect.context.say('one more line')).toThrow(HungUp);
  const merge = await prepared('merge 收来的表 --out t.csv');
  merge.stdout.end();
  expect(() => merge.context.say('one more line')).not.toThrow();
});

test('today is the calendar day where the person is', async () => {
  const { context } = await prepared('merge 收来的表 --out t.csv');
  expect(context.options.today).toBe('2026-03-01');
  const said = await prepared('merge 收来的表 --out t.csv --today 2025-12-31');
  expect(said.context.options.today).toBe('2025-12-31');
});

test('paths are relative to where the person stands', async () => {
  const { context } = await prepared('merge 1号楼.xlsx --out t.csv', {
    npm_lifecycle_event: 'onetable',
    INIT_CWD: join(cwd, '收来的表'),
  });
  expect(context.options.out).toBe(join(cwd, '收来的表/t.csv'));
  expect(context.inputs[0]?.path).toBe(join(cwd, '收来的表/1号楼.xlsx'));
});

async function prepared(line: string, environment = {}) {
  const asked = readArguments(line.split(' '));
  if (asked.kind !== 'command') throw new Error('a command is needed here');
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const now = new Date(2026, 2, 1, 7, 30);
  const world = { argv: [], environment, cwd, stdout, stderr, now };
  const speech = { language: 'zh', message: messagesIn('zh'), progress: silent } as const;
  return { context: await contextFor(asked, world, speech), stdout, stderr };
}
