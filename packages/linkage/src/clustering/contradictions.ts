import { columnOf, type Table } from '../records/table.ts';
import type { ClusterSettings, Refusal } from './cluster.ts';
import type { Forest } from './forest.ts';

/** Whether two records can never be one; `undefined` where nothing was said that could forbid it. */
export function recordContradictions(
  table: Table,
  {
    contradictions = [],
    contradicts,
    verdicts = [],
  }: Pick<ClusterSettings, 'contradictions' | 'contradicts' | 'verdicts'>,
): ((a: number, b: number) => boolean) | undefined {
  const held = contradictions.map((name) => columnOf(table, name).ids);
  const apart = new Set(
    verdicts
      .filter(({ verdict }) => verdict === 'different')
      .flatMap(({ a, b }) => [a * table.count + b, b * table.count + a]),
  );
  if (held.length === 0 && apart.size === 0 && !contradicts) return undefined;
  return (a, b) => {
    for (const ids of held) if (ids[a]! >= 0 && ids[b]! >= 0 && ids[a] !== ids[b]) return true;
    return (apart.size > 0 && apart.has(a * table.count + b)) || (contradicts?.(a, b) ?? false);
  };
}

/** Says why two clusters can never be one, and keeps count as clusters merge. */
export interface Contradictions {
  between(rootA: number, rootB: number): Refusal['reason'] | undefined;
  /** To be told of every merge. */
  merged(root: number, other: number): void;
}

/**
 * What forbids a merge: two different values in a column of which a cluster holds one, a verdict "different",
 * whatever `contradicts` says of any two records, and two clusters that are known already.
 */
export function contradictionsIn(forest: Forest, table: Table, settings: ClusterSettings): Contradictions {
  const { contradicts, known } = settings;
  const held = (settings.contradictions ?? []).map((name) => columnOf(table, name).ids.slice());
  const knownOf = known?.slice();
  const apart = new Map<number, number[]>();
  for (const { a, b, verdict } of settings.verdicts ?? []) {
    if (verdict !== 'different') continue;
    apart.set(a, [...(apart.get(a) ?? []), b]);
    apart.set(b, [...(apart.get(b) ?? []), a]);
  }
  const differ = (ids: Int32Array, a: number, b: number) => ids[a]! >= 0 && ids[b]! >= 0 && ids[a] !== ids[b];
  return {
    between(rootA, rootB) {
      if (held.some((ids) => differ(ids, rootA, rootB))) return 'contradiction';
      if (apart.size > 0 || contradicts) {
        const others = forest.membersOf(rootB);
        for (const a of forest.membersOf(rootA)) {
          if (apart.get(a)?.some((b) => forest.rootOf(b) === rootB)) return 'contradiction';
          if (contradicts && others.some((b) => contradicts(a, b))) return 'contradiction';
        }
      }
      return knownOf && differ(knownOf, rootA, rootB) ? 'two-clusters' : undefined;
    },
    merged(root, other) {
      for (const ids of held) if (ids[root]! < 0) ids[root] = ids[other]!;
      if (knownOf && knownOf[root]! < 0) knownOf[root] = knownOf[other]!;
    },
  };
}
