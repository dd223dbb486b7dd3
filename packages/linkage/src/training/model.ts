/** What was learnt: readable, serialisable, and enough to score any pair. */
export interface Model {
  /** Probability that two records taken at random are the same thing. */
  readonly prior: number;
  readonly comparisons: readonly ComparisonModel[];
}

export interface ComparisonModel {
  readonly name: string;
  /** By level number; entry 0 is "missing", with m = u = 1. */
  readonly levels: readonly LevelModel[];
}

export interface LevelModel {
  readonly label: string;
  /** Probability of this level among pairs that match. */
  readonly m: number;
  /** Probability of this level among pairs that do not. */
  readonly u: number;
  /** log2(m / u). */
  readonly weight: number;
}
