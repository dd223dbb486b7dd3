import type { Tuples } from '../records/table.ts';
import type { Comparison } from './comparison.ts';

/** The level number of a pair of values (numbers of `Tuples`, neither of them missing) in one comparison. */
export interface Grader {
  grade(left: number, right: number): number;
  /** Whether there is anything to compare in a combination of values. */
  isMissing(id: number): boolean;
}

/** Slots of the memory of outcomes: small enough to stay in the processor's cache. */
const slots = 1 << 16;
/** An outcome is stored beside the higher of its two numbers, above this bit. */
const levelShift = 26;
const unknown = 255;

/**
 * Prepares every distinct value once and remembers the outcome per pair of values, a newer one in place of an
 * older: bounded, and good enough because blocked pairs meet the same values soon again.
 */
export function graderOf(comparison: Comparison, { size, valuesOf }: Tuples): Grader {
  const prepared: unknown[] = [];
  for (let id = 0; id < size; id++) prepared.push(comparison.prepare(valuesOf(id)) ?? null);
  const own = new Uint8Array(size).fill(unknown);
  const memory = new Int32Array(2 * slots).fill(-1);
  const remembers = size < 1 << levelShift;

  return {
    isMissing: (id) => prepared[id] === null,
    grade(left, right) {
      if (left === right) {
        if (own[left] === unknown) own[left] = judge(comparison, prepared[left], prepared[left]);
        return own[left]!;
      }
      const low = Math.min(left, right);
      const high = Math.max(left, right);
      if (!remembers) return judge(comparison, prepared[low], prepared[high]);
      let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77);
      hash = 2 * ((hash ^ (hash >>> 15)) & (slots - 1));
      const stored = memory[hash + 1]!;
      if (memory[hash] === low && (stored & ((1 << levelShift) - 1)) === high) return stored >>> levelShift;
      const level = judge(comparison, prepared[low], prepared[high]);
      memory[hash] = low;
      memory[hash + 1] = high | (level << levelShift);
      return level;
    },
  };
}

function judge(comparison: Comparison, a: unknown, b: unknown): number {
  if (comparison.missing?.(a, b)) return 0;
  const { levels } = comparison;
  for (let i = 0; i < levels.length; i++) if (levels[i]!.test(a, b)) return i + 1;
  return levels.length + 1;
}
