import { constants, existsSync, rmSync } from 'node:fs';
import { access, chmod, open, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Refusal } from './command.ts';
import { identity, kindAt } from './inputs.ts';

/** A file to be written: `write` is given the path of a temporary file beside the target, and fills it. */
export interface Result {
  path: string;
  write(temporary: string): Promise<void>;
}

/**
 * Writes result files so that a half-written one never stands under its name: each is completed beside its
 * target and brought to the disk, and only when all are whole are they moved into place. An older file of the
 * same name is replaced in that moment. Nothing is left behind after a failure or Ctrl-C.
 * @throws Refusal `out.*` where the disk refuses; whatever `write` throws passes through.
 */
export async function writeResults(results: Result[]): Promise<void> {
  const waiting: { temporary: string; target: string }[] = [];
  try {
    for (const { path, write } of results) {
      const target = await realpath(path).catch(() => path); // a link stays a link
      const temporary = join(dirname(target), `.onetable-${process.pid}-${counter++}${extname(target)}`);
      waiting.push({ temporary, target });
      guard(temporary);
      await saying(path, () => write(temporary));
      await saying(path, () => settle(temporary, target));
    }
    for (const { temporary, target } of waiting) await saying(target, () => rename(temporary, target));
  } finally {
    for (const { temporary } of waiting) release(temporary);
  }
}

/**
 * Asks before any work is done whether the results can be written at all.
 * @throws Refusal `out.is-input`, `out.twice`, `out.folder-missing`, `out.not-a-file`, `out.not-writable`,
 *   `out.open-elsewhere`
 */
export async function checkOutputs(outputs: string[], inputs: string[]): Promise<void> {
  const taken = new Set(inputs.map(identity));
  const seen = new Set<string>();
  for (const path of outputs) {
    const target = identity(path);
    if (taken.has(target)) throw new Refusal('out.is-input', { path });
    if (seen.has(target)) throw new Refusal('out.twice', { path });
    seen.add(target);
    await checkTarget(path);
  }
}

async function checkTarget(path: string): Promise<void> {
  const folder = dirname(path);
  if (kindAt(folder) !== 'folder') {
    throw new Refusal('out.folder-missing', { folder });
  }
  const there = kindAt(path);
  if (there !== 'missing' && there !== 'file') throw new Refusal('out.not-a-file', { path });
  await saying(path, async () => {
    await access(folder, constants.W_OK);
    // Windows refuses this while Excel has the file open; nothing is changed by it.
    if (there === 'file') await (await open(path, 'r+')).close();
  });
}

async function settle(temporary: string, target: string): Promise<void> {
  const file = await open(temporary, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  const older = await stat(target).catch(() => undefined);
  if (older) await chmod(temporary, older.mode);
}

/** Runs `work`, and turns what the file system refuses into words about `path`. */
async function saying<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalFor(path, error) ?? error;
  }
}

function refusalFor(path: string, error: unknown): Refusal | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (!syscall) return undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('out.disk-full', { path });
  if (code === 'ENOENT') return new Refusal('out.folder-missing', { folder: dirname(path) });
  if (code !== 'EBUSY' && code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') return undefined;
  const open = code === 'EBUSY' || isLocked(path);
  return open ? new Refusal('out.open-elsewhere', { path }) : new Refusal('out.not-writable', { path });
}

/** Excel and WPS keep `~$name` beside a file that is open. */
function isLocked(path: string): boolean {
  return existsSync(join(dirname(path), `~$${basename(path)}`));
}

const temporaries = new Set<string>();
let counter = 0;

// Only while something is being written: a handler would otherwise keep Ctrl-C waiting for the end of a long
// calculation, where the system's own way ends it at once.
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const stop = (signal: keyof typeof signals) => process.exit(signals[signal]);
const sweep = () => {
  for (const path of temporaries) rmSync(path, { force: true });
};

function guard(temporary: string): void {
  if (temporaries.size === 0) {
    for (const signal of Object.keys(signals)) process.on(signal, stop);
    process.on('exit', sweep);
  }
  temporaries.add(temporary);
}

function release(temporary: string): void {
  rmSync(temporary, { force: true });
  temporaries.delete(temporary);
  if (temporaries.size === 0) {
    for (const signal of Object.keys(signals)) process.off(signal, stop);
    process.off('exit', sweep);
  }
}
