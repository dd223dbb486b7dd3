/** The engine's parts, for those who weigh pairs by a model of their own. */
export { buildBlockIndex } from './blocking/candidates.ts';
export { type Clustering, type ClusterSettings, clusterPairs, type Edges } from './clustering/cluster.ts';
export { averageEvidence } from './clustering/evidence-between.ts';
export { Forest } from './clustering/forest.ts';
export { type Review, reviewOf } from './clustering/review.ts';
export { contentOrder } from './records/content-order.ts';
export { internTable, reorderTable, type Table } from './records/table.ts';
export { type ComparedPairs, type Comparer, compareCandidates, comparerOf } from './scoring/compare.ts';
export { logOdds } from './training/odds.ts';
export { randomNumbers } from './training/random-pairs.ts';
