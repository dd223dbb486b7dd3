import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { read, readJson } from './repository.ts';

/** What a source file imports, as written: `./value.ts`, `node:fs`, `@onetable/linkage`. Types count too. */
export function importsOf(path: string): string[] {
  return ts.preProcessFile(read(path), true, true).importedFiles.map((file) => file.fileName);
}

/** The file of this repository that an import leads to; undefined for Node's own and for npm packages. */
export function resolveImport(from: string, written: string): string | undefined {
  if (written.startsWith('.')) return join(dirname(from), written);
  const own = /^@onetable\/(\w+)(\/\w+)?$/.exec(written);
  if (!own) return undefined;
  const folder = `packages/${own[1]}`;
  const entry = readJson(`${folder}/package.json`).exports[`.${own[2] ?? ''}`];
  if (!entry) throw new Error(`${from} imports ${written}, which ${folder}/package.json does not export`);
  return join(folder, entry);
}

/** Every file that can be reached from `entry`, with the imports that leave the repository. */
export function reachableFrom(entry: string): { files: Set<string>; outside: Map<string, string> } {
  const files = new Set<string>([entry]);
  const outside = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith('.ts')) continue;
    for (const written of importsOf(file)) {
      const target = resolveImport(file, written);
      if (target) files.add(target);
      else outside.set(written, file);
    }
  }
  return { files, outside };
}
