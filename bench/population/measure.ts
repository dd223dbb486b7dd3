import type { PersonFacts } from '../../packages/core/src/identity/person-facts.ts';
import { identifyRecords, personColumns } from '../../packages/core/src/index.ts';
import { readSheet } from './files.ts';
import { type SheetKind, sheetKinds } from './invent/sheets.ts';
import { pairwiseQuality, type Quality } from './quality.ts';
import { factsOfSheet } from './understand.ts';

export interface Measured extends Quality {
  records: number;
  people: number;
  found: number;
  doubtful: number;
  /** Seconds of wall time. */
  seconds: { understand: number; identify: number; all: number };
  /** Seconds of processor time, all threads: what a quiet machine would need at most. */
  cpu: number;
  /** Greatest resident size of the process, in MB. */
  memory: number;
}

/** From the raw columns of the sheets in a folder to people, once. */
export function measure(folder: string): Measured {
  const started = performance.now();
  const truth: number[] = [];
  const records = personColumns(everybody(folder, truth));
  const understood = performance.now();
  const { clusters, doubtful } = identifyRecords(records);
  const done = performance.now();
  const seconds = (from: number, to: number) => Math.round((to - from) / 100) / 10;
  return {
    records: truth.length,
    people: new Set(truth).size,
    found: new Set(clusters).size,
    doubtful: doubtful.length,
    ...pairwiseQuality(truth, clusters),
    seconds: {
      understand: seconds(started, understood),
      identify: seconds(understood, done),
      all: seconds(started, done),
    },
    cpu: Math.round(process.cpuUsage().user / 1e5 + process.cpuUsage().system / 1e5) / 10,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function* everybody(folder: string, truth: number[]): Generator<PersonFacts> {
  for (const kind of Object.keys(sheetKinds) as SheetKind[]) {
    yield* factsOfSheet(kind, withTruth(folder, kind, truth));
  }
}

function* withTruth(folder: string, kind: SheetKind, truth: number[]) {
  for (const row of readSheet(folder, kind)) {
    truth.push(row.person);
    yield row;
  }
}
