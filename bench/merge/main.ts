// node bench/merge/main.ts: 100,000 rows in ten untidy files of mixed formats become one table.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateTown } from '../../fixtures/generator/town.ts';
import { onetable } from '../onetable.ts';

export interface MergeResult {
  rows: number;
  files: number;
  /** Wall time of each run, the first one included. */
  seconds: number[];
  median: number;
}

const RUNS = 3;

/** The files are made once and kept in bench/data, which git ignores. */
export function benchMerge(rows = 100_000, files = 10): MergeResult {
  const data = join(import.meta.dirname, '../data', `town-${rows}`);
  if (!existsSync(data)) {
    for (const { path, bytes } of generateTown({ rows, files, seed: '5' })) {
      mkdirSync(dirname(join(data, path)), { recursive: true });
      writeFileSync(join(data, path), bytes);
    }
  }
  const out = mkdtempSync(join(tmpdir(), 'onetable-'));
  try {
    const seconds = Array.from({ length: RUNS }, () => {
      const results = [
        '--out',
        join(out, 't.xlsx'),
        '--entries',
        join(out, 'e.csv'),
        '--review',
        join(out, 'r.csv'),
      ];
      return onetable(data, 'merge', 'files', ...results, '--today', '2026-06-30').seconds;
    });
    const median = [...seconds].sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
    return { rows, files, seconds, median };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (import.meta.main) console.log(benchMerge());
