/** Why a pair weighs what it weighs, point by point. The parts add up to `weight`. */
export interface Explanation {
  /** log2 odds before anything was compared. */
  readonly prior: number;
  readonly points: readonly Point[];
  /** log2 odds that the pair matches: the prior and all points. */
  readonly weight: number;
  readonly probability: number;
}

export interface Point {
  /** The comparison's name, or the evidence group's where the point takes back what was counted twice. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly level: number;
  readonly label: string;
  /** The match weight of the level, log2(m / u). */
  readonly levelWeight: number;
  /** What the rarity of the value adds to it, or takes away. */
  readonly termFrequencyWeight: number;
}
