import type { Comparison } from '../comparisons/comparison.ts';
import { LinkageError } from '../error.ts';
import type { EvidenceGroup } from '../linking/settings.ts';

/** Per comparison the number of its evidence group, or -1. */
export function groupNumbers(
  comparisons: readonly Comparison[],
  groups: readonly EvidenceGroup[] = [],
): Int32Array {
  const numbers = new Int32Array(comparisons.length).fill(-1);
  for (const [number, group] of groups.entries()) {
    for (const name of group.comparisons) {
      const at = comparisons.findIndex((comparison) => comparison.name === name);
      if (at < 0) {
        throw new LinkageError(
          'group.unknown-comparison',
          `证据组“${group.name}”提到的比较“${name}”不存在。`,
          `Evidence group "${group.name}" names a comparison "${name}" that does not exist.`,
        );
      }
      numbers[at] = number;
    }
  }
  return numbers;
}

/**
 * Adds up the weights of a pair, one per comparison: within a group only the strongest agreement counts,
 * evidence against counts in full.
 */
export function sumOfEvidence(weights: ArrayLike<number>, groups: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (groups[i]! < 0 || weight <= 0 || isStrongest(weights, groups, i)) sum += weight;
  }
  return sum;
}

function isStrongest(weights: ArrayLike<number>, groups: Int32Array, at: number): boolean {
  for (let i = 0; i < weights.length; i++) {
    if (i === at || groups[i] !== groups[at]) continue;
    if (weights[i]! > weights[at]! || (weights[i] === weights[at] && i < at)) return false;
  }
  return true;
}
