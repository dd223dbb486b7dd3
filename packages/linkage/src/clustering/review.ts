import { probabilityOf } from '../training/odds.ts';
import type { Clustering, Edges } from './cluster.ts';

/** A pair for a person to decide. */
export interface Review {
  readonly a: number;
  readonly b: number;
  /** log2 odds of this pair. */
  readonly weight: number;
  readonly probability: number;
  /**
   * `near-threshold`: the evidence hardly decides. `contradiction`: strong, but the clusters cannot be one.
   * `weak-support`: this pair is strong, the rest of the two clusters is not. `two-clusters`: a new record
   * fits two clusters that are known already; it joined the other one.
   */
  readonly reason: 'near-threshold' | 'contradiction' | 'weak-support' | 'two-clusters';
  /** Whether the two records ended in one cluster. */
  readonly together: boolean;
}

/** Within this many bits of the threshold the evidence hardly decides: odds up to ten times higher or lower. */
const doubtfulBits = Math.log2(10);

/**
 * What a person should decide, most doubtful first: strong pairs that were refused, and pairs near the
 * threshold that joined two clusters or just failed to. One pair, the strongest, stands for each two clusters.
 */
export function reviewOf(edges: Edges, clustering: Clustering, threshold: number): Review[] {
  const { forest, joined, refused } = clustering;
  const found: (Review & { doubt: number })[] = [];
  const seen = new Set<number>();
  const add = (edge: number, reason: Review['reason'], together: boolean) => {
    const [a, b] = [edges.a[edge]!, edges.b[edge]!];
    const [left, right] = [forest.rootOf(a), forest.rootOf(b)];
    const clusters = Math.min(left, right) * forest.count + Math.max(left, right);
    if (!together && seen.has(clusters)) return;
    seen.add(clusters);
    const weight = edges.weight[edge]!;
    const probability = probabilityOf(weight);
    // A strong pair that was refused is as doubtful as one on the threshold: the evidence is of two minds.
    const doubt = reason === 'near-threshold' ? Math.abs(weight - threshold) : 0;
    found.push({ a, b, weight, probability, reason, together, doubt });
  };
  for (const { edge, reason } of refused) if (!sameCluster(clustering, edges, edge)) add(edge, reason, false);
  for (const edge of joined)
    if (edges.weight[edge]! < threshold + doubtfulBits) add(edge, 'near-threshold', true);
  for (let edge = 0; edge < edges.count && edges.weight[edge]! >= threshold - doubtfulBits; edge++) {
    const isBelow = edges.weight[edge]! < threshold;
    if (isBelow && !sameCluster(clustering, edges, edge)) add(edge, 'near-threshold', false);
  }
  found.sort((x, y) => x.doubt - y.doubt || y.weight - x.weight);
  return found.map(({ doubt: _, ...review }) => review);
}

function sameCluster({ forest }: Clustering, edges: Edges, edge: number): boolean {
  return forest.rootOf(edges.a[edge]!) === forest.rootOf(edges.b[edge]!);
}
