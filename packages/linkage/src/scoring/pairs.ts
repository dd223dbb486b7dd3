/** Scored pairs by column; entry i of every array belongs to pair i. `a` and `b` are record numbers. */
export interface Pairs {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** log2 of the odds that the pair matches, the prior included. */
  readonly weight: Float32Array;
  /** Index into the level patterns: which level each comparison fell in. */
  readonly pattern: Int32Array;
  /** Bit i is set where blocking rule i found the pair (at most 32 rules). */
  readonly rules: Int32Array;
}
