import type { ComparedPairs } from './compare.ts';
import type { Pairs } from './pairs.ts';

/** The pairs of at least the weight given, strongest first; equal weights stay in the order they had. */
export function strongestFirst(compared: ComparedPairs, weights: Float32Array, from: number): Pairs {
  const order = sortedDown(weights, from);
  const weight = new Float32Array(order.length);
  for (let i = 0; i < order.length; i++) weight[i] = weights[order[i]!]!;
  return {
    count: order.length,
    a: order.map((i) => compared.a[i]!),
    b: order.map((i) => compared.b[i]!),
    pattern: order.map((i) => compared.pattern[i]!),
    rules: order.map((i) => compared.rules[i]!),
    weight,
  };
}

function sortedDown(weights: Float32Array, from: number): Int32Array {
  let count = 0;
  for (let i = 0; i < weights.length; i++) if (weights[i]! >= from) count++;
  const order = new Int32Array(count);
  count = 0;
  for (let i = 0; i < weights.length; i++) if (weights[i]! >= from) order[count++] = i;
  return order.sort((x, y) => weights[y]! - weights[x]! || x - y);
}
