import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rowCount } from './residents.ts';

const rounds = 3;
const writers = ['onetable write', 'onetable fill', 'exceljs stream', 'hucre stream', '@e965/xlsx'];
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Cost {
  /** Seconds, user and system. */
  cpu: number;
  /** Seconds. */
  wall: number;
  /** Peak of the process in MB. */
  rss: number;
  /** Size of the file written. */
  megabytes: number;
}

export interface WritingResult {
  rows: number;
  columns: number;
  rounds: number;
  writers: Record<string, Cost>;
  /** CPU of our writer, and of filling a form, as a share of exceljs's streaming writer; the bar is 1/3 for both. */
  writeShare: number;
  fillShare: number;
  met: boolean;
}

/** Writes 100,000 × 20 with every writer, each in a process of its own, the rounds interleaved; medians. */
export async function benchWriting(): Promise<WritingResult> {
  const folder = mkdtempSync(join(tmpdir(), 'onetable-writing-'));
  const costs = new Map<string, Cost[]>(writers.map((writer) => [writer, []]));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const writer of writers) costs.get(writer)!.push(run(writer, join(folder, 'out.xlsx')));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const medians = Object.fromEntries(writers.map((writer) => [writer, medianCost(costs.get(writer)!)]));
  const peer = medians['exceljs stream']!.cpu;
  const writeShare = medians['onetable write']!.cpu / peer;
  const fillShare = medians['onetable fill']!.cpu / peer;
  const met = writeShare <= 1 / 3 && fillShare <= 1 / 3;
  return { rows: rowCount, columns: 20, rounds, writers: medians, writeShare, fillShare, met };
}

/** Compiled code is kept between runs, so that stripping the types of our own files is not counted as writing. */
function run(writer: string, file: string): Cost {
  const env = { ...process.env, NODE_COMPILE_CACHE: here('../data/compiled') };
  return JSON.parse(
    execFileSync(process.execPath, [here('one.ts'), writer, file], { encoding: 'utf8', env }),
  );
}

function medianCost(costs: Cost[]): Cost {
  const median = (key: keyof Cost) =>
    costs.map((cost) => cost[key]).sort((a, b) => a - b)[Math.floor(costs.length / 2)]!;
  return { cpu: median('cpu'), wall: median('wall'), rss: median('rss'), megabytes: median('megabytes') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await benchWriting();
  mkdirSync(here('../results'), { recursive: true });
  writeFileSync(here('../results/writing.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  const round = (n: number) => Math.round(n * 100) / 100;
  console.table(
    Object.fromEntries(
      Object.entries(result.writers).map(([writer, { cpu, wall, rss, megabytes }]) => [
        writer,
        {
          'CPU s': round(cpu),
          'wall s': round(wall),
          'peak MB': Math.round(rss),
          'file MB': round(megabytes),
        },
      ]),
    ),
  );
  console.log(
    `CPU against exceljs stream: write ${round(result.writeShare)}, fill ${round(result.fillShare)} (bar 0.33): ${result.met ? 'met' : 'not met'}`,
  );
}
