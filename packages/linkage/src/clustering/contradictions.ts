import type { Verdict } from '../linking/settings.ts';
import { columnOf, type Table } from '../records/table.ts';
import type { Forest } from './forest.ts';

/** Says whether two clusters can never be one, and keeps count as clusters merge. */
export interface Contradictions {
  between(rootA: number, rootB: number): boolean;
  /** To be told of every merge. */
  merged(root: number, other: number): void;
}

/**
 * What forbids a merge: two different values in a column of which a cluster holds one, a verdict "different",
 * or whatever `contradicts` says of any two records.
 */
export function contradictionsIn(
  forest: Forest,
  table: Table,
  columns: readonly string[],
  verdicts: readonly Verdict[],
  contradicts?: (a: number, b: number) => boolean,
): Contradictions {
  const held = columns.map((name) => columnOf(table, name).ids.slice());
  const apart = new Map<number, number[]>();
  for (const { a, b, verdict } of verdicts) {
    if (verdict !== 'different') continue;
    apart.set(a, [...(apart.get(a) ?? []), b]);
    apart.set(b, [...(apart.get(b) ?? []), a]);
  }
  return {
    between(rootA, rootB) {
      for (const ids of held)
        if (ids[rootA]! >= 0 && ids[rootB]! >= 0 && ids[rootA] !== ids[rootB]) return true;
      if (apart.size === 0 && !contradicts) return false;
      const others = forest.membersOf(rootB);
      for (const a of forest.membersOf(rootA)) {
        if (apart.get(a)?.some((b) => forest.rootOf(b) === rootB)) return true;
        if (contradicts && others.some((b) => contradicts(a, b))) return true;
      }
      return false;
    },
    merged(root, other) {
      for (const ids of held) if (ids[root]! < 0) ids[root] = ids[other]!;
    },
  };
}
