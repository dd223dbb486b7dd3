import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root: four folders above this file. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/**
 * Where the person stands. `npm run` goes to the repository's root before it runs anything and leaves the
 * person's own folder in INIT_CWD. That variable also leaks into whatever another project's npm script starts,
 * so it counts only when it was this repository's script that npm ran.
 */
export function standingIn(environment: NodeJS.ProcessEnv, cwd: string): string {
  const { npm_lifecycle_event: script, npm_package_json: manifest, INIT_CWD: stood } = environment;
  const ours = script === 'onetable' || script === 'start';
  return stood && ours && isOurs(manifest) ? stood : cwd;
}

/** A name as it is shown: file names may hold line breaks, and what is printed has one thing a line. */
export function inOneLine(name: string): string {
  return name.replace(/\r\n|[\n\v\f\r]/g, '␤');
}

function isOurs(manifest: string | undefined): boolean {
  if (!manifest) return true;
  try {
    return realpathSync(manifest) === realpathSync(join(root, 'package.json'));
  } catch {
    return false;
  }
}
