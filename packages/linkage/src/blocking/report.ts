/** What blocking did, rule by rule. */
export interface BlockingReport {
  /** Distinct pairs compared. */
  readonly pairs: number;
  readonly rules: readonly RuleReport[];
}

export interface RuleReport {
  readonly name: string;
  /** Pairs that this rule found and no earlier rule did. */
  readonly pairs: number;
  /** Blocks too large to be compared whole. */
  readonly oversized: number;
  /** Pairs in those blocks that this rule left out (another rule may have found them). */
  readonly notCompared: number;
}
