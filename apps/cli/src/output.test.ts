import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkOutputs, writeResults } from './output.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const saying = (text: string) => (temporary: string) => writeFile(temporary, text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onetable-'));
});

describe('results', () => {
  test('replace an older file whole, and keep its mode', async () => {
    await writeFile(at('总表.csv'), 'an older and longer table');
    await chmod(at('总表.csv'), 0o640);
    await writeResults([{ path: at('总表.csv'), write: saying('new') }]);
    expect(await readFile(at('总表.csv'), 'utf8')).toBe('new');
    expect((await stat(at('总表.csv'))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['总表.csv']);
  });

  test('stand all or not at all', async () => {
    await writeFile(at('总表.csv'), 'older');
    const fails = async (temporary: string) => {
      await writeFile(temporary, 'half of');
      throw new Error('the second result fails');
    };
    const results = [
      { path: at('总表.csv'), write: saying('new') },
      { path: at('核对.csv'), write: fails },
    ];
    await expect(writeResults(results)).rejects.toThrow('the second result fails');
    expect(await readdir(folder)).toEqual(['总表.csv']);
    expect(await readFile(at('总表.csv'), 'utf8')).toBe('older');
  });

  test('follow a link to the file it names', async () => {
    await mkdir(at('elsewhere'));
    await writeFile(at('elsewhere/总表.csv'), 'older');
    await symlink('elsewhere/总表.csv', at('总表.csv'));
    await writeResults([{ path: at('总表.csv'), write: saying('new') }]);
    expect(await readFile(at('elsewhere/总表.csv'), 'utf8')).toBe('new');
    expect((await readdir(at('elsewhere'))).length).toBe(1);
  });

  test('may have the longest name a disk allows', async () => {
    const long = at(`${'表'.repeat(83)}.csv`); // 253 bytes of 255
    await writeResults([{ path: long, write: saying('x') }]);
    expect(await readFile(long, 'utf8')).toBe('x');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('leave nothing behind after %s', async (signal) => {
    const script = `
      import { writeFileSync } from 'node:fs';
      import { writeResults } from ${JSON.stringify(join(import.meta.dirname, 'output.ts'))};
      await writeResults([{ path: ${JSON.stringify(at('总表.csv'))}, write: async (temporary) => {
        writeFileSync(temporary, 'half of');
        console.log('writing');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      } }]);`;
    const program = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(program.stdout, 'data');
    expect(await readdir(folder)).toHaveLength(1);
    program.kill(signal);
    const [code] = await once(program, 'exit');
    expect(code).toBeGreaterThan(128);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('refused before any work', () => {
  beforeEach(async () => {
    await writeFile(at('来源.xlsx'), '');
    await symlink('来源.xlsx', at('链接.xlsx'));
    await mkdir(at('文件夹.xlsx'));
  });

  test.each([
    [['来源.xlsx'], 'out.is-input'],
    [['链接.xlsx'], 'out.is-input'],
    [['没有这里/总表.xlsx'], 'out.folder-missing'],
    [['来源.xlsx/总表.xlsx'], 'out.folder-missing'],
    [['文件夹.xlsx'], 'out.not-a-file'],
    [['总表.csv', '总表.csv'], 'out.twice'],
  ])('%j: %s', async (outputs, code) => {
    await expect(checkOutputs(outputs.map(at), [at('来源.xlsx')])).rejects.toMatchObject({ code });
  });

  test('a place that can be written is not', async () => {
    await checkOutputs([at('总表.xlsx'), at('核对.csv')], [at('来源.xlsx')]);
    expect((await readdir(folder)).sort()).toEqual(['文件夹.xlsx', '来源.xlsx', '链接.xlsx'].sort());
  });
});
