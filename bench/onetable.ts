import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The program as a person runs it, in a process of its own; throws where it ends badly. Seconds of wall time. */
export function onetable(cwd: string, ...args: string[]): { stdout: string; seconds: number } {
  const begun = performance.now();
  const program = join(import.meta.dirname, '../apps/cli/src/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`onetable ${args[0]} ended with ${status}: ${stderr}`);
  return { stdout, seconds: (performance.now() - begun) / 1000 };
}
