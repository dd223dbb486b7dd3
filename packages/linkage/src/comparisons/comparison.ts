import { LinkageError } from '../error.ts';
import type { Values } from '../records/records.ts';

/**
 * How one kind of evidence is judged: a pair of records falls in exactly one level.
 * Level 0 is "missing" and adds nothing; 1 … n are `levels`, best first; n + 1 is "otherwise".
 */
export interface Comparison<T = unknown> {
  readonly name: string;
  readonly columns: readonly string[];
  /** Called once per distinct combination of values. `null` means there is nothing to compare. */
  prepare(values: Values): T | null;
  /** For comparisons over several columns: true where the two sides have nothing in common to compare. */
  missing?(a: T, b: T): boolean;
  readonly levels: readonly Level<T>[];
  /** The label of the last level, where no test held. */
  readonly otherwise: string;
}

export interface Level<T = unknown> {
  readonly label: string;
  /** Must not depend on the order of its arguments: results are remembered per unordered pair. */
  test(a: T, b: T): boolean;
  /**
   * The column whose value's frequency replaces the average: agreeing on a rare value weighs more.
   * Where the two values differ, the commoner one counts.
   */
  readonly termFrequency?: string;
}

type Spec<T> = Omit<Comparison<T>, 'prepare' | 'otherwise'> & { readonly otherwise?: string };

/** A comparison of one column reads its text as it is; several columns, or anything parsed, need `prepare`. */
export function defineComparison(spec: Spec<string> & { prepare?: undefined }): Comparison<string>;
export function defineComparison<T>(spec: Spec<T> & { prepare: (values: Values) => T | null }): Comparison<T>;
export function defineComparison<T>(
  spec: Spec<T> & { prepare?: (values: Values) => T | null },
): Comparison<T> {
  if (!spec.prepare && spec.columns.length !== 1) {
    throw new LinkageError(
      'comparison.prepare-needed',
      `比较“${spec.name}”读取多列，必须说明如何合并它们的值。`,
      `Comparison "${spec.name}" reads several columns and must say how to prepare their values.`,
    );
  }
  return {
    otherwise: 'different',
    ...spec,
    prepare: spec.prepare ?? ((values) => values[0] as T | null),
  };
}

/** The labels of all levels by number: `missing` first, `otherwise` last. */
export function levelLabels(comparison: Comparison): string[] {
  return ['missing', ...comparison.levels.map((level) => level.label), comparison.otherwise];
}
