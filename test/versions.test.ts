// A fresh machine gets exactly what was tested here, from whatever registry it uses.
import { describe, expect, test } from 'vitest';
import { readJson, repositoryFiles } from './repository.ts';

const manifests = repositoryFiles().filter((path) => /(^|\/)package\.json$/.test(path));
const lock = readJson('package-lock.json');

describe.each(manifests)('%s', (path) => {
  const manifest = readJson(path);
  const wanted = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });

  test('names exact versions', () => {
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('agrees with the lockfile', () => {
    const folder = path.replace(/\/?package\.json$/, '');
    const locked = wanted.map(([name]) => {
      const here = lock.packages[`${folder}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
      return [name, here?.link ? lock.packages[here.resolved].version : here?.version];
    });
    expect(locked).toEqual(wanted);
  });

  test('is this version of OneTable', () => {
    expect(manifest.version).toBe(readJson('package.json').version);
  });
});

test('the lockfile names no registry', () => {
  const hosts = Object.entries<{ resolved?: string }>(lock.packages)
    .filter(([, { resolved }]) => resolved && /^\w+:/.test(resolved))
    .map(([name]) => name);
  expect(hosts).toEqual([]);
});

test('the lockfile holds everything that npm ci asks for, for machines of every kind', () => {
  const missing = Object.entries<Locked>(lock.packages).flatMap(([path, locked]) =>
    Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
      .filter(
        (name) => !foldersAbove(path).some((folder) => `${folder}node_modules/${name}` in lock.packages),
      )
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Where Node looks for a package: `a/node_modules/b` → `a/node_modules/b/`, `a/`, ``. */
function foldersAbove(path: string): string[] {
  if (path === '') return [''];
  const nested = path.lastIndexOf('node_modules/');
  return [`${path}/`, ...foldersAbove(nested > 0 ? path.slice(0, nested - 1) : '')];
}
