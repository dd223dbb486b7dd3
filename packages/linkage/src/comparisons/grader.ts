import { type Table, tuplesOf } from '../records/table.ts';
import type { Comparison } from './comparison.ts';

/** Gives the level number of a pair of records in one comparison. */
export type Grader = (a: number, b: number) => number;

const unknown = 255;

/**
 * Prepares every distinct value once and remembers the outcome per pair of values. The memory is a table of
 * fixed size in which a newer outcome replaces an older one: bounded, and good enough because blocked pairs
 * meet the same values again and again.
 */
export function graderOf(comparison: Comparison, table: Table): Grader {
  const { ids, size, valuesOf } = tuplesOf(table, comparison.columns);
  const prepared: unknown[] = new Array(size);
  for (let id = 0; id < size; id++) prepared[id] = comparison.prepare(valuesOf(id)) ?? null;

  const own = new Uint8Array(size).fill(unknown);
  const slots = 1 << Math.min(20, Math.max(14, Math.ceil(Math.log2(size + 1)) + 2));
  const lows = new Int32Array(slots).fill(-1);
  const highs = new Int32Array(slots);
  const levels = new Uint8Array(slots);

  return (a, b) => {
    const left = ids[a]!;
    const right = ids[b]!;
    if (left === right) {
      if (own[left] === unknown) own[left] = judge(comparison, prepared[left], prepared[left]);
      return own[left]!;
    }
    const low = Math.min(left, right);
    const high = Math.max(left, right);
    let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77);
    hash = (hash ^ (hash >>> 15)) & (slots - 1);
    if (lows[hash] === low && highs[hash] === high) return levels[hash]!;
    const level = judge(comparison, prepared[low], prepared[high]);
    lows[hash] = low;
    highs[hash] = high;
    levels[hash] = level;
    return level;
  };
}

function judge(comparison: Comparison, a: unknown, b: unknown): number {
  if (a === null || b === null || comparison.missing?.(a, b)) return 0;
  const { levels } = comparison;
  for (let i = 0; i < levels.length; i++) if (levels[i]!.test(a, b)) return i + 1;
  return levels.length + 1;
}
