import type { BlockingReport } from '../blocking/report.ts';
import type { Review } from '../clustering/review.ts';
import type { Explanation } from '../scoring/explanation.ts';
import type { Pairs } from '../scoring/pairs.ts';
import type { Model } from '../training/model.ts';

/** The outcome of linking. Record numbers are those of the records given. */
export interface Linkage {
  readonly model: Model;
  /** Per record the number of its cluster: 0, 1, 2 … in order of first appearance. */
  readonly clusters: Int32Array;
  readonly clusterCount: number;
  /** Pairs worth keeping, strongest first: those that weigh about the threshold or more. */
  readonly pairs: Pairs;
  /** What a person should decide, most doubtful first; one pair stands for all pairs of two clusters. */
  readonly review: readonly Review[];
  readonly blocking: BlockingReport;
  /** Why two records weigh what they weigh; any pair, compared before or not. */
  explain(a: number, b: number): Explanation;
}
