// The real program, started as a person or another program starts it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, symlinkSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usages } from './usage.ts';

const main = join(import.meta.dirname, 'main.ts');
const bin = join(import.meta.dirname, '../bin/onetable.mjs');

describe('help', () => {
  test('is Chinese where the machine names no language', async () => {
    const { code, out } = await onetable(['--help'], { LANG: 'C.UTF-8' });
    expect(code).toBe(0);
    expect(out).toContain('用法');
    for (const usage of usages) expect(out).toContain(`onetable ${usage.name}`);
  });

  test.each([
    { argv: ['--help', '--lang', 'en'], environment: {} },
    { argv: ['--lang=en', '--help'], environment: {} },
    { argv: ['--help'], environment: { LANG: 'en_US.UTF-8' } },
    { argv: ['--help'], environment: { LC_ALL: 'en_GB' } },
  ])('is English for $argv $environment', async ({ argv, environment }) => {
    const { out } = await onetable(argv, environment);
    expect(out).toContain('Usage');
    expect(out).not.toMatch(/用法/);
  });

  test.each(usages)('of $name shows every option and the examples', async (usage) => {
    const { code, out } = await onetable([usage.name, '--help']);
    expect(code).toBe(0);
    for (const option of usage.options) expect(out).toContain(`--${option.name}`);
    for (const example of usage.examples) expect(out).toContain(example.command);
  });
});

describe('a wrong command line ends with 2, one sentence and where to read more', () => {
  test.each([
    [[], 'usage.no-command'],
    [['mrege', 'a.xlsx'], 'usage.unknown-command-meant'],
    [['merge', 'a.xlsx', '--uot', 't.xlsx'], 'usage.unknown-option-meant'],
    [['merge', '--out', 't.xlsx'], 'usage.no-files'],
    [['fill', 'form.xlsx', '--out', 'o.xlsx'], 'usage.option-missing'],
    [['merge', 'a.xlsx', '--out', 'two\nlines.xls'], 'usage.wrong-extension'],
  ])('%j', async (argv, code) => {
    const answer = await onetable(argv, { LANG: 'en_US.UTF-8' });
    expect(answer.code).toBe(2);
    expect(answer.out).toBe('');
    expect(answer.err).toContain(`[${code}]`);
    expect(answer.err).toContain('--help');
    expect(answer.err.trim().split('\n')).toHaveLength(2);
  });
});

test('a name with a line break is refused in one line', async () => {
  const { code, err } = await onetable(['merge', '没有\n这张表.csv', '--out', 'o.csv']);
  expect(code).toBe(1);
  expect(err).toMatch(/^.*没有␤这张表\.csv.*\[file\.missing\]\n$/);
});

test('a reader that goes away is no error', async () => {
  const { code, err } = await onetable(['--help'], {}, (program) => program.stdout.destroy());
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

// Only Linux has a device that is always full.
test.runIf(existsSync('/dev/full'))('a full disk under what is shown is said in one sentence', async () => {
  const full = openSync('/dev/full', 'w');
  const folder = await mkdtemp(join(tmpdir(), 'onetable-'));
  const sheet = join(folder, '名单.csv');
  await writeFile(sheet, '姓名,身份证号\n王芳,370299198001010027\n');
  for (const argv of [['--help'], ['inspect', sheet], ['merge', sheet, '--out', join(folder, 'o.csv')]]) {
    const program = spawn(process.execPath, [main, ...argv], { stdio: ['ignore', full, 'pipe'] });
    const [err, [code]] = await Promise.all([
      text(program.stderr as NodeJS.ReadableStream),
      once(program, 'close'),
    ]);
    expect({ argv, code }).toEqual({ argv, code: 1 });
    expect(err).toMatch(/^.+\[stdout\.not-writable\]\n$/);
  }
  expect(existsSync(join(folder, 'o.csv'))).toBe(true);
});

// Windows has other permissions than these.
describe.skipIf(process.platform === 'win32')('where permission is lacking', () => {
  let folder: string;
  const within = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onetable-'));
    await mkdir(within('收来的表/锁着'), { recursive: true });
    await writeFile(within('收来的表/名单.csv'), '姓名,身份证号\n王芳,370299198001010027\n');
    await writeFile(within('收来的表/锁着/名单.csv'), '');
    await mkdir(within('全锁着/一月'), { recursive: true });
    await chmod(within('全锁着/一月'), 0);
    await chmod(folder, 0o777);
    await chmod(within('收来的表/锁着'), 0);
  });
  afterAll(() => chmod(within('收来的表/锁着'), 0o700));

  test('a folder in a folder is passed over and told', async () => {
    const { code, out, err } = await asAnybody(['merge', within('收来的表'), '--out', within('o.csv')]);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^跳过了 1 个文件.*锁着\n$/) });
    expect(out).toContain('名单.csv');
  });

  test.each([
    [['merge', '收来的表/锁着', '--out', 'o.csv'], 'folder.not-readable'],
    [['inspect', '收来的表/锁着'], 'folder.not-readable'],
    [['inspect', '全锁着/'], 'file.not-readable'],
    [['merge', '收来的表/锁着/名单.csv', '--out', 'o.csv'], 'file.not-readable'],
    [['inspect', '收来的表/锁着/名单.csv'], 'file.not-readable'],
    [
      ['fill', '收来的表/锁着/表.xlsx', '--from', '收来的表/名单.csv', '--out', 'o.xlsx'],
      'file.not-readable',
    ],
  ])('what was named is refused: %j', async (argv, reason) => {
    const { code, err } = await asAnybody(argv.map((word) => (/[./]/.test(word) ? within(word) : word)));
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^.+\\[${reason}\\]\n$`));
  });

  // The superuser may open everything, so his tests run the program as nobody.
  const asAnybody = (argv: string[]) =>
    start(process.execPath, [main, ...argv], {}, undefined, process.getuid?.() === 0 ? 65534 : undefined);
});

test('installed, the program runs through a link and hands its exit code on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onetable-'));
  const link = join(folder, 'onetable');
  symlinkSync(bin, link);
  expect(await start(process.execPath, [link, '--version'])).toMatchObject({ code: 0, err: '' });
  expect((await start(process.execPath, [link, 'merge'])).code).toBe(2);
});

type Program = ReturnType<typeof spawn> & { stdout: NodeJS.ReadableStream & { destroy(): void } };

function onetable(
  argv: string[],
  environment: NodeJS.ProcessEnv = {},
  meanwhile?: (program: Program) => void,
) {
  return start(process.execPath, [main, ...argv], environment, meanwhile);
}

async function start(
  file: string,
  argv: string[],
  environment: NodeJS.ProcessEnv = {},
  meanwhile?: (program: Program) => void,
  uid?: number,
) {
  const { PATH } = process.env;
  const program = spawn(file, argv, { env: { PATH, ...environment }, uid }) as Program;
  const exit = once(program, 'close');
  meanwhile?.(program);
  const [out, err] = await Promise.all([
    text(program.stdout).catch(() => ''),
    text(program.stderr as NodeJS.ReadableStream),
  ]);
  const [code] = await exit;
  return { code, out, err };
}
