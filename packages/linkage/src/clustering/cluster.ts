import type { Verdict } from '../linking/settings.ts';
import { GrowingInts } from '../records/growing.ts';
import type { Table } from '../records/table.ts';
import type { Pairs } from '../scoring/pairs.ts';
import { type Contradictions, contradictionsIn } from './contradictions.ts';
import { Forest } from './forest.ts';
import type { Review } from './review.ts';

/** Pairs to cluster by, strongest first. */
export type Edges = Pick<Pairs, 'count' | 'a' | 'b' | 'weight'>;

export interface ClusterSettings {
  /** The weight (log2 odds) from which a pair may join two clusters. */
  readonly threshold: number;
  /**
   * log2 odds that two sets of records are one, taken as wholes. Without it any pair of enough weight joins:
   * plain connected components.
   */
  readonly evidenceBetween?: (as: readonly number[], bs: readonly number[]) => number;
  readonly contradictions?: readonly string[];
  readonly contradicts?: (a: number, b: number) => boolean;
  readonly verdicts?: readonly Verdict[];
  /** Clusters that are already there and must stay as they are: per record a number, or -1 for a new record. */
  readonly known?: Int32Array;
}

export interface Clustering {
  readonly forest: Forest;
  /** Pairs that joined two clusters, as indexes into the edges. */
  readonly joined: Int32Array;
  /** Pairs of enough weight that did not, and why. */
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly edge: number;
  readonly reason: Exclude<Review['reason'], 'near-threshold'>;
}

/**
 * Joins records into clusters, best pairs first. One strong pair is not enough to join two clusters that have
 * grown: the evidence between them as wholes must make it more likely than not that they are one. Without that,
 * chains of look-alikes grow with the number of records, whatever the threshold. A pair refused is looked at
 * again when others have joined.
 */
export function clusterPairs(table: Table, edges: Edges, settings: ClusterSettings): Clustering {
  const forest = new Forest(table.count);
  const contradictions = contradictionsIn(forest, table, settings);
  const join = (a: number, b: number) => {
    const root = forest.merge(a, b);
    contradictions.merged(root, root === a ? b : a);
  };
  joinKnown(forest, settings.known, join);
  for (const { a, b, verdict } of settings.verdicts ?? []) {
    const [left, right] = [forest.rootOf(a), forest.rootOf(b)];
    if (verdict === 'same' && left !== right) join(left, right);
  }

  const joined = new GrowingInts();
  let open = strongEnough(edges, settings.threshold);
  let refused: Refusal[] = [];
  // A refusal holds for all pairs between the two clusters, until one of them has grown.
  const refusals = new Map<number, { reason: Refusal['reason']; size: number }>();
  for (let progress = true; progress; ) {
    progress = false;
    refused = [];
    for (const edge of open) {
      const a = forest.rootOf(edges.a[edge]!);
      const b = forest.rootOf(edges.b[edge]!);
      if (a === b) continue;
      const clusters = Math.min(a, b) * table.count + Math.max(a, b);
      const size = forest.sizeOf(a) + forest.sizeOf(b);
      const before = refusals.get(clusters);
      const holds = before?.size === size;
      const reason = holds ? before.reason : reasonAgainst(forest, contradictions, settings, a, b);
      if (reason) {
        if (!holds) refusals.set(clusters, { reason, size });
        refused.push({ edge, reason });
        continue;
      }
      join(a, b);
      joined.push(edge);
      progress = true;
    }
    open = Int32Array.from(refused, ({ edge }) => edge);
  }
  return { forest, joined: joined.view(), refused };
}

function reasonAgainst(
  forest: Forest,
  contradictions: Contradictions,
  { evidenceBetween }: ClusterSettings,
  a: number,
  b: number,
): Refusal['reason'] | undefined {
  const contradiction = contradictions.between(a, b);
  if (contradiction) return contradiction;
  if (!evidenceBetween || forest.sizeOf(a) + forest.sizeOf(b) === 2) return undefined;
  return evidenceBetween(forest.membersOf(a), forest.membersOf(b)) >= 0 ? undefined : 'weak-support';
}

function joinKnown(
  forest: Forest,
  known: Int32Array | undefined,
  join: (a: number, b: number) => void,
): void {
  const firstOf = new Map<number, number>();
  for (const [record, cluster] of known?.entries() ?? []) {
    if (cluster < 0) continue;
    const first = firstOf.get(cluster);
    if (first === undefined) firstOf.set(cluster, record);
    else join(forest.rootOf(first), record);
  }
}

/** Edges come strongest first, so these are the first few. */
function strongEnough(edges: Edges, threshold: number): Int32Array {
  let count = 0;
  while (count < edges.count && edges.weight[count]! >= threshold) count++;
  return new Int32Array(count).map((_, edge) => edge);
}
