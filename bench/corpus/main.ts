import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './one.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const shared = resolve(here('../..'), process.env.ONETABLE_SHARED ?? '../shared');
const batch = 40;
const secondsAllowed = 30;
const megabytesAllowed = 1024;

export interface CorpusResult {
  files: number;
  /** `read`, or the code of the error. */
  outcomes: Record<string, number>;
  /** Files that ended in anything but a workbook or a coded error within the limits. The bar is none. */
  failures: string[];
  /** Files that another reader opens and we refuse. */
  refused: string[];
  slowestSeconds: number;
  met: boolean;
}

/** Reads every file of other projects' test suites the way the command line does; `undefined` where they are absent. */
export async function benchCorpus(): Promise<CorpusResult | undefined> {
  const manifest = join(shared, 'corpus/MANIFEST.tsv');
  if (!existsSync(manifest)) return undefined;
  const lines = readFileSync(manifest, 'utf8').trim().split('\n').slice(1);
  const readable = new Map(
    lines.map((line) => [line.split('\t')[0]!, line.split('\t').at(-1)!.startsWith('ok')]),
  );
  const files = [...readable.keys()].filter((file) => existsSync(join(shared, 'corpus', file)));
  const outcomes: Outcome[] = [];
  for (let at = 0; at < files.length; at += batch)
    outcomes.push(...(await readAll(files.slice(at, at + batch))));
  const tally: Record<string, number> = {};
  for (const { outcome } of outcomes) tally[outcome] = (tally[outcome] ?? 0) + 1;
  const failures = outcomes.filter(isFailure).map(({ file, outcome }) => `${file}: ${outcome}`);
  return {
    files: outcomes.length,
    outcomes: tally,
    failures,
    refused: outcomes
      .filter(({ file, outcome }) => outcome !== 'read' && readable.get(file))
      .map(({ file, outcome }) => `${file}: ${outcome}`),
    slowestSeconds: Math.max(...outcomes.map(({ seconds }) => seconds)),
    met: failures.length === 0,
  };
}

function isFailure({ outcome, seconds, megabytes }: Outcome): boolean {
  return !/^(read$|file\.)/.test(outcome) || seconds > secondsAllowed || megabytes > megabytesAllowed;
}

/** One process for many files, for starting one costs more than most files; what it does not answer for is tried alone. */
async function readAll(files: string[]): Promise<Outcome[]> {
  const answered = await run(files);
  const missing = files.filter((file) => !answered.some((outcome) => outcome.file === file));
  if (files.length === 1) {
    return missing.map((file) => ({ file, outcome: 'died', seconds: 0, megabytes: 0 })).concat(answered);
  }
  for (const file of missing) answered.push(...(await readAll([file])));
  return answered;
}

function run(files: string[]): Promise<Outcome[]> {
  const timeout = (files.length * secondsAllowed + 10) * 1000;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [here('one.ts'), join(shared, 'corpus'), ...files],
      { timeout },
      (_, stdout) => {
        const lines = stdout.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'));
        done(lines.map((line) => JSON.parse(line)));
      },
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await benchCorpus();
  if (!result) {
    console.log(`No corpus at ${shared}/corpus: nothing was measured. Set ONETABLE_SHARED to where it lies.`);
  } else {
    mkdirSync(here('../results'), { recursive: true });
    writeFileSync(here('../results/corpus.json'), `${JSON.stringify(result, undefined, 2)}\n`);
    console.table(result.outcomes);
    for (const line of result.failures) console.log('FAILED', line);
    for (const line of result.refused) console.log('refused, though others read it:', line);
    console.log(
      `${result.files} files, slowest ${result.slowestSeconds.toFixed(1)} s: ${result.met ? 'met' : 'not met'}`,
    );
  }
}
