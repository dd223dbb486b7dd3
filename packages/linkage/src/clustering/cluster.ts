import type { Verdict } from '../linking/settings.ts';
import type { Table } from '../records/table.ts';
import { contradictionsIn } from './contradictions.ts';
import { Forest } from './forest.ts';

/** Pairs to cluster by, strongest first. */
export interface Edges {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float32Array;
}

export interface ClusterSettings {
  /** The weight (log2 odds) from which a pair may join two clusters. */
  readonly threshold: number;
  /** The weight of any pair, compared before or not. */
  readonly weigh?: (a: number, b: number) => number;
  readonly contradictions?: readonly string[];
  readonly contradicts?: (a: number, b: number) => boolean;
  readonly verdicts?: readonly Verdict[];
  readonly support: (weights: number[], best: number) => boolean;
}

export function clusterPairs(table: Table, edges: Edges, settings: ClusterSettings): Forest {
  const forest = new Forest(table.count);
  const contradictions = contradictionsIn(
    forest,
    table,
    settings.contradictions ?? [],
    settings.verdicts ?? [],
    settings.contradicts,
  );
  const merge = (a: number, b: number) => {
    const root = forest.merge(a, b);
    contradictions.merged(root, root === a ? b : a);
  };
  for (const { a, b, verdict } of settings.verdicts ?? []) {
    const [left, right] = [forest.rootOf(a), forest.rootOf(b)];
    if (verdict === 'same' && left !== right) merge(left, right);
  }
  let open = [...Array(edges.count).keys()].filter((i) => edges.weight[i]! >= settings.threshold);
  for (let pass = 0; pass < 5; pass++) {
    const refused: number[] = [];
    const memo = new Set<number>();
    let merges = 0;
    for (const i of open) {
      const a = forest.rootOf(edges.a[i]!);
      const b = forest.rootOf(edges.b[i]!);
      if (a === b) continue;
      const key = Math.min(a, b) * table.count + Math.max(a, b);
      if (memo.has(key)) {
        refused.push(i);
        continue;
      }
      if (contradictions.between(a, b)) {
        memo.add(key);
        continue;
      }
      if (settings.weigh && forest.sizeOf(a) + forest.sizeOf(b) > 2) {
        const others = forest.membersOf(b);
        const weights = forest
          .membersOf(a)
          .flatMap((left) => others.map((right) => settings.weigh!(left, right)));
        if (!settings.support(weights, edges.weight[i]!)) {
          memo.add(key);
          refused.push(i);
          continue;
        }
      }
      merge(a, b);
      merges++;
    }
    if (merges === 0) break;
    open = refused;
  }
  return forest;
}
