export interface Accuracy {
  precision: number;
  recall: number;
  f1: number;
}

/** All pairs inside the clusters against all pairs of the truth. */
export function clusterAccuracy(clusters: ArrayLike<number>, truth: readonly string[]): Accuracy {
  const found = new Map<number, number>();
  const true_ = new Map<string, number>();
  const both = new Map<string, number>();
  for (let i = 0; i < truth.length; i++) {
    add(found, clusters[i]!);
    add(true_, truth[i]!);
    add(both, `${clusters[i]} ${truth[i]}`);
  }
  return accuracy(pairsIn(both), pairsIn(found), pairsIn(true_));
}

/** The pairs given (distinct) against all pairs of the truth. */
export function pairAccuracy(a: ArrayLike<number>, b: ArrayLike<number>, truth: readonly string[]): Accuracy {
  const true_ = new Map<string, number>();
  for (const entity of truth) add(true_, entity);
  let right = 0;
  for (let i = 0; i < a.length; i++) if (truth[a[i]!] === truth[b[i]!]) right++;
  return accuracy(right, a.length, pairsIn(true_));
}

function accuracy(right: number, found: number, wanted: number): Accuracy {
  const precision = found ? right / found : 0;
  const recall = wanted ? right / wanted : 0;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(counts: Map<unknown, number>): number {
  let pairs = 0;
  for (const count of counts.values()) pairs += (count * (count - 1)) / 2;
  return pairs;
}
