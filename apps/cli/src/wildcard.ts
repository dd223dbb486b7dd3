import { existsSync, readdirSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';

/**
 * What a word with `*` or `?` stands for, in order of name; the word itself where it holds neither, where a
 * file has just that name, or where nothing matches. Brackets and braces mean nothing special: `名单(1).xlsx`
 * is an everyday file name.
 */
export function expand(word: string, standing: string): string[] {
  if (!/[*?]/.test(word) || existsSync(resolve(standing, word))) return [word];
  const start = parse(word).root;
  let found = [start];
  for (const part of word.slice(start.length).split(/[\\/]/)) {
    found = found.flatMap((folder) => step(folder, part, standing));
  }
  return found.length > 0 ? found : [word];
}

function step(folder: string, part: string, standing: string): string[] {
  if (!/[*?]/.test(part)) {
    const next = join(folder, part);
    return existsSync(resolve(standing, next)) ? [next] : [];
  }
  const pattern = new RegExp(`^${part.split('').map(signToPattern).join('')}$`, 'iu');
  try {
    return readdirSync(resolve(standing, folder))
      .filter((name) => pattern.test(name) && !name.startsWith('.') && !name.startsWith('~$'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function signToPattern(sign: string): string {
  if (sign === '*') return '.*';
  if (sign === '?') return '.';
  return sign.replace(/[\\^$.|+()[\]{}/-]/, '\\$&');
}
