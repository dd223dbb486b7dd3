import type { Values } from '../records/records.ts';

/** Which pairs are worth comparing: records that share a key. A pair found by several rules is compared once. */
export interface BlockingRule {
  readonly name: string;
  /** The columns the key is made of. Training on this rule's pairs leaves out comparisons that read them. */
  readonly columns: readonly string[];
  /**
   * The keys of a record; `null` or an empty list for none. Called once per distinct combination of values.
   * Without it, records must agree on all `columns`, none missing.
   */
  key?(values: Values): string | readonly string[] | null;
  /**
   * Blocks of more records than this are not compared whole (default 400): they are sorted by `within` and
   * each record meets its `window` (default 20) neighbours on either side. What is left out is counted.
   */
  readonly maxBlock?: number;
  /** Columns by which a block that is too large is sorted; by default every column there is. */
  readonly within?: readonly string[];
  readonly window?: number;
}

/** Blocks of more records are not compared whole. */
export const defaultMaxBlock = 400;

/** Records that agree on all of these columns. */
export function sameColumns(...columns: string[]): BlockingRule {
  return { name: columns.join(' + '), columns };
}

/** Every record meets its neighbours when all are sorted by these columns, the first column first. */
export function sortedNeighbourhood(columns: readonly string[], window: number): BlockingRule {
  return {
    name: `near in ${columns.join(' + ')}`,
    columns,
    key: (values) => (values[0] ? '' : null),
    maxBlock: 0,
    within: columns,
    window,
  };
}
