import {
  averageEvidence,
  type Clustering,
  type ClusterSettings,
  clusterPairs,
  type Edges,
} from '@onetable/linkage/parts';
import type { Evidence } from './evidence.ts';

/** Which records are one person, by place in the evidence's table. */
export interface People {
  clustering: Clustering;
  /** Pairs that weigh enough to be of interest, strongest first. */
  edges: Edges;
}

/** A pair less likely than this (log2 odds, about 1 in 17) is of no interest to anybody. */
const leastInteresting = -4;

/**
 * Joins records whose evidence reaches the threshold (log2 odds), strongest first. Two valid ID numbers are never joined.
 * And a group is joined to another only where, over all pairs between them, more speaks for than against: one strong
 * pair must not chain two people together. What people decided, and persons known already, come first.
 */
export function findPeople(
  { table, pairs, weights, weigher }: Evidence,
  threshold: number,
  decided: Pick<ClusterSettings, 'verdicts' | 'known'> = {},
): People {
  const edges = strongestFirst(pairs, weights);
  const clustering = clusterPairs(table, edges, {
    threshold,
    evidenceBetween: averageEvidence(weigher.weighPair),
    contradictions: ['validId'],
    ...decided,
  });
  return { clustering, edges };
}

function strongestFirst(pairs: Evidence['pairs'], weights: Float32Array): Edges {
  let count = 0;
  const kept = new Int32Array(pairs.count);
  for (let i = 0; i < pairs.count; i++) if (weights[i]! > leastInteresting) kept[count++] = i;
  const order = kept.subarray(0, count).sort((x, y) => weights[y]! - weights[x]! || x - y);
  return {
    count,
    a: order.map((i) => pairs.a[i]!),
    b: order.map((i) => pairs.b[i]!),
    weight: Float32Array.from(order, (i) => weights[i]!),
  };
}
