export interface Quality {
  precision: number;
  recall: number;
  f1: number;
}

/** Pairs of records inside the people found, against all pairs of records of one person. */
export function pairwiseQuality(truth: ArrayLike<number>, found: ArrayLike<number>): Quality {
  const [wanted, got, right] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ];
  for (let i = 0; i < truth.length; i++) {
    count(wanted, truth[i]!);
    count(got, found[i]!);
    count(right, truth[i]! * 2 ** 24 + found[i]!);
  }
  const precision = pairs(right) / Math.max(1, pairs(got));
  const recall = pairs(right) / Math.max(1, pairs(wanted));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairs(counts: Map<number, number>): number {
  let sum = 0;
  for (const size of counts.values()) sum += (size * (size - 1)) / 2;
  return sum;
}
