// node bench/population/main.ts [COUNT]: invented residents in raw columns of seven kinds of sheet become people.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetsOnDisk } from './files.ts';
import type { Measured } from './measure.ts';

export interface PopulationResult {
  large: Measured;
  /** The same with a tenth of the records: the default threshold must hold for both. */
  small: Measured;
}

const seed = 20261122;

/** Measures `count` records (a million by default) and a tenth of them, each in a process of its own. */
export async function benchPopulation(count = 1_000_000): Promise<PopulationResult> {
  return { small: inOwnProcess(count / 10), large: inOwnProcess(count) };
}

function inOwnProcess(count: number): Measured {
  sheetsOnDisk(count, seed);
  const one = join(import.meta.dirname, 'one.ts');
  const args = ['--max-old-space-size=2600', '--max-semi-space-size=64', one, String(count), String(seed)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

if (import.meta.main) {
  const count = Number(process.argv[2] ?? 1_000_000);
  const result = await benchPopulation(count);
  const results = join(import.meta.dirname, '..', 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'population.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  const shown = (one: Measured) => ({
    records: one.records,
    people: one.people,
    found: one.found,
    precision: one.precision.toFixed(4),
    recall: one.recall.toFixed(4),
    F1: one.f1.toFixed(4),
    'understand s': one.seconds.understand,
    'identify s': one.seconds.identify,
    's in all': one.seconds.all,
    'cpu s': one.cpu,
    MB: one.memory,
  });
  console.table([shown(result.small), shown(result.large)]);
}
