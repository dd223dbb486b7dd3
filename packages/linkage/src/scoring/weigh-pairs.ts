import type { ComparedPairs } from './compare.ts';
import type { Scorer } from './scorer.ts';

/** The weight of every compared pair. */
export function weighPairs({ count, a, b, pattern }: ComparedPairs, scorer: Scorer): Float32Array {
  const weights = new Float32Array(count);
  for (let i = 0; i < count; i++) weights[i] = scorer.weigh(a[i]!, b[i]!, pattern[i]!);
  return weights;
}
