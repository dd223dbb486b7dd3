import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rows, writeRoster } from './roster.ts';

const rounds = 3;
const readers = ['onetable stream', 'onetable whole', '@e965/xlsx', 'exceljs stream', 'hucre stream'];
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Cost {
  cells: number;
  /** Seconds. */
  wall: number;
  /** Seconds, user and system. */
  cpu: number;
  /** Peak of the process in MB. */
  rss: number;
}

export interface ReadingResult {
  rows: number;
  columns: number;
  rounds: number;
  readers: Record<string, Cost>;
  /** CPU of our streaming reader as a share of others'; the bars are 0.5 and 1. */
  shareOfSheetJs: number;
  shareOfFastestStream: number;
  rss: number;
  met: boolean;
}

/** Reads one 100,000 × 20 xlsx with every reader, each in a process of its own, the rounds interleaved; medians. */
export async function benchReading(): Promise<ReadingResult> {
  const file = here('../data/roster-100k.xlsx');
  if (!existsSync(file)) await writeRoster(file);
  const costs = new Map<string, Cost[]>(readers.map((reader) => [reader, []]));
  for (let round = 0; round < rounds; round++) {
    for (const reader of readers) {
      costs.get(reader)!.push(run(reader, file));
    }
  }
  const medians = Object.fromEntries(readers.map((reader) => [reader, medianCost(costs.get(reader)!)]));
  const ours = medians['onetable stream']!;
  const shareOfSheetJs = ours.cpu / medians['@e965/xlsx']!.cpu;
  const shareOfFastestStream =
    ours.cpu / Math.min(medians['exceljs stream']!.cpu, medians['hucre stream']!.cpu);
  const met = shareOfSheetJs <= 0.5 && shareOfFastestStream <= 1 && ours.rss <= 150;
  return {
    rows,
    columns: 20,
    rounds,
    readers: medians,
    shareOfSheetJs,
    shareOfFastestStream,
    rss: ours.rss,
    met,
  };
}

/**
 * Compiled code is kept between runs, so that stripping the types of our own files is not counted as reading; and
 * V8's young generation is held to 8 MB a half, for left alone it takes its 64 MB whatever is read. The same for all.
 */
function run(reader: string, file: string): Cost {
  const env = { ...process.env, NODE_COMPILE_CACHE: here('../data/compiled') };
  const command = ['--max-semi-space-size=8', here('one.ts'), reader, file];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8', env }));
}

function medianCost(costs: Cost[]): Cost {
  const median = (key: keyof Cost) =>
    costs.map((cost) => cost[key]).sort((a, b) => a - b)[Math.floor(costs.length / 2)]!;
  return { cells: median('cells'), wall: median('wall'), cpu: median('cpu'), rss: median('rss') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await benchReading();
  mkdirSync(here('../results'), { recursive: true });
  writeFileSync(here('../results/reading.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  console.table(
    Object.fromEntries(
      Object.entries(result.readers).map(([reader, { cells, cpu, wall, rss }]) => [
        reader,
        { cells, 'CPU s': round(cpu), 'wall s': round(wall), 'peak MB': Math.round(rss) },
      ]),
    ),
  );
  console.log(
    `CPU against @e965/xlsx ${round(result.shareOfSheetJs)} (bar 0.5), against the fastest stream ${round(result.shareOfFastestStream)} (bar 1), peak ${Math.round(result.rss)} MB (bar 150): ${result.met ? 'met' : 'not met'}`,
  );
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
