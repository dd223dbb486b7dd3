import { expect, test } from 'vitest';
import { internTable } from '../records/table.ts';
import { type ClusterSettings, clusterPairs, type Edges } from './cluster.ts';
import { averageEvidence } from './evidence-between.ts';
import { reviewOf } from './review.ts';

/** Pairs by weight, strongest first, as `[a, b, weight]`. */
function edgesOf(list: [number, number, number][]): Edges {
  const sorted = [...list].sort((x, y) => y[2] - x[2]);
  return {
    count: list.length,
    a: Int32Array.from(sorted, ([a]) => a),
    b: Int32Array.from(sorted, ([, b]) => b),
    weight: Float32Array.from(sorted, ([, , weight]) => weight),
  };
}

const chain: [number, number, number][] = [
  [0, 1, 12],
  [2, 3, 11],
  [1, 2, 8],
];

/** The weights listed; any other pair speaks clearly against. */
const weigh = (a: number, b: number) =>
  chain.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? -10;

function clustersOf(edges: Edges, settings: Partial<ClusterSettings>, ids: (string | null)[] = []) {
  const table = internTable({ count: 4, columns: { id: ids } });
  const clustering = clusterPairs(table, edges, { threshold: 3, ...settings });
  return { clusters: [...clustering.forest.numbers().clusters], review: reviewOf(edges, clustering, 3) };
}

test('without more to go by, a chain of strong pairs is one cluster', () => {
  expect(clustersOf(edgesOf(chain), {}).clusters).toEqual([0, 0, 0, 0]);
});

test('one strong pair does not join two clusters whose other members speak against it', () => {
  const { clusters, review } = clustersOf(edgesOf(chain), { evidenceBetween: averageEvidence(weigh) });
  expect(clusters).toEqual([0, 0, 1, 1]);
  expect(review).toMatchObject([{ a: 1, b: 2, reason: 'weak-support', together: false }]);
});

test('it does where they have nothing against it', () => {
  const neutral = averageEvidence((a, b) => Math.max(0, weigh(a, b)));
  expect(clustersOf(edgesOf(chain), { evidenceBetween: neutral }).clusters).toEqual([0, 0, 0, 0]);
});

test('what a cluster has learnt of its identity number holds for all its members', () => {
  const { clusters, review } = clustersOf(edgesOf(chain), { contradictions: ['id'] }, ['A', null, null, 'B']);
  expect(clusters).toEqual([0, 0, 1, 1]);
  expect(review).toMatchObject([{ a: 1, b: 2, reason: 'contradiction', together: false }]);
});

test('known clusters stay apart; a new record goes to the better one, and a person is told of the other', () => {
  const edges = edgesOf([
    [2, 0, 9],
    [2, 1, 7],
  ]);
  const { clusters, review } = clustersOf(edges, { known: Int32Array.of(0, 1, -1, -1) });
  expect(clusters).toEqual([0, 1, 0, 2]);
  expect(review).toMatchObject([{ a: 2, b: 1, reason: 'two-clusters', together: false }]);
});

test('pairs near the threshold are reviewed, joined or not, nearest first', () => {
  const edges = edgesOf([
    [0, 1, 3.5],
    [2, 3, 2.9],
    [1, 2, -4],
  ]);
  expect(clustersOf(edges, {}).review).toMatchObject([
    { a: 2, b: 3, reason: 'near-threshold', together: false },
    { a: 0, b: 1, reason: 'near-threshold', together: true },
  ]);
});
