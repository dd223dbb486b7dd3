/** A pair for a person to decide. */
export interface Review {
  readonly a: number;
  readonly b: number;
  /** log2 odds of this pair. */
  readonly weight: number;
  readonly probability: number;
  /**
   * `near-threshold`: the evidence hardly decides. `contradiction`: strong, but the clusters cannot be one.
   * `weak-support`: this pair is strong, the rest of the two clusters is not.
   */
  readonly reason: 'near-threshold' | 'contradiction' | 'weak-support';
  /** Whether the two records ended in one cluster. */
  readonly together: boolean;
}
