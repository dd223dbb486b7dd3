// node bench/linkage/main.ts: accuracy of linkage on public data sets whose answer is known, and on invented
// families. One style of settings throughout: no labels, the default threshold, the default clustering.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { link } from '../../packages/linkage/src/index.ts';
import { type Accuracy, clusterAccuracy, pairAccuracy } from './accuracy.ts';
import type { Task } from './data.ts';
import { fake1000Task } from './fake1000.ts';
import { febrlTasks } from './febrl.ts';
import { historicalTask } from './historical.ts';
import { householdTasks } from './households.ts';
import { restaurantTask } from './restaurant.ts';

export interface LinkageResult {
  readonly name: string;
  readonly records: number;
  /** Distinct pairs compared. */
  readonly compared: number;
  /** Scored pairs of at least the default probability. */
  readonly pairs: Accuracy;
  /** All pairs inside the final clusters. */
  readonly clusters: Accuracy;
  /** Pairs put up for a person. */
  readonly review: number;
  readonly seconds: number;
}

export interface LinkageBench {
  readonly results: readonly LinkageResult[];
  /** Whether each bar was reached; a data set that is not there has no entry. */
  readonly bars: readonly { what: string; measured: number; bar: number; met: boolean }[];
  /** Data sets that are not on this machine. */
  readonly absent: readonly string[];
}

/** F1 to be reached, and of what: scored pairs, or pairs inside clusters. */
const bars: Record<string, { of: 'pairs' | 'clusters'; f1: number }> = {
  febrl1: { of: 'pairs', f1: 0.999 },
  febrl2: { of: 'pairs', f1: 0.999 },
  febrl3: { of: 'pairs', f1: 0.999 },
  febrl4: { of: 'pairs', f1: 0.999 },
  fake_1000: { of: 'pairs', f1: 0.86 },
  historical_50k: { of: 'clusters', f1: 0.85 },
};

const defaultThreshold = 0.9;

/** Links every data set there is. Recall counts pairs that blocking missed as missed. */
export async function benchLinkage(): Promise<LinkageBench> {
  const found = [...febrlTasks(), fake1000Task(), historicalTask(), restaurantTask()];
  const tasks = found.filter((task) => task !== null);
  const results = [...tasks, ...householdTasks(2_000), ...householdTasks(100_000)].map(measure);
  return {
    results,
    bars: results.flatMap(({ name, ...result }) => {
      const bar = bars[name];
      if (!bar) return [];
      const measured = result[bar.of].f1;
      return [{ what: `${name}: F1 of ${bar.of}`, measured, bar: bar.f1, met: measured >= bar.f1 }];
    }),
    absent: Object.keys(bars).filter((name) => !tasks.some((task) => task.name === name)),
  };
}

function measure({ name, records, settings, truth }: Task): LinkageResult {
  const start = performance.now();
  const linkage = link(records, settings);
  const seconds = (performance.now() - start) / 1000;
  const weight = Math.log2(defaultThreshold / (1 - defaultThreshold));
  const { pairs } = linkage;
  const strong = pairs.weight.findIndex((value) => value < weight);
  const count = strong < 0 ? pairs.count : strong;
  return {
    name,
    records: records.count,
    compared: linkage.blocking.pairs,
    pairs: pairAccuracy(pairs.a.subarray(0, count), pairs.b.subarray(0, count), truth),
    clusters: clusterAccuracy(linkage.clusters, truth),
    review: linkage.review.length,
    seconds,
  };
}

function print({ results, bars, absent }: LinkageBench): void {
  const four = ({ precision, recall, f1 }: Accuracy) =>
    [precision, recall, f1].map((value) => value.toFixed(4)).join(' ');
  console.log(`${''.padEnd(30)} pairs: P R F1         clusters: P R F1      review  compared  seconds`);
  for (const { name, pairs, clusters, review, compared, seconds } of results) {
    const counts = `${String(review).padStart(6)} ${String(compared).padStart(9)} ${seconds.toFixed(1).padStart(8)}`;
    console.log(`${name.padEnd(30)} ${four(pairs)}  ${four(clusters)} ${counts}`);
  }
  for (const { what, measured, bar, met } of bars) {
    console.log(`${met ? 'met   ' : 'MISSED'} ${what} ${measured.toFixed(4)} (bar ${bar})`);
  }
  if (absent.length > 0) console.log(`Not measured, the data is not here: ${absent.join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const bench = await benchLinkage();
  print(bench);
  const folder = new URL('../results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('linkage.json', folder), `${JSON.stringify(bench, undefined, 2)}\n`);
}
