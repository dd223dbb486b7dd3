import { type Comparison, defineComparison, type Level } from './comparison.ts';
import { editDistance } from './edit-distance.ts';
import { jaroWinkler } from './jaro-winkler.ts';

interface TextOptions {
  /** By default the column. */
  readonly name?: string;
  /** Whether agreeing on a rare value weighs more. */
  readonly termFrequency?: boolean;
}

/** The same, or different. */
export function exactComparison(column: string, options: TextOptions = {}): Comparison<string> {
  return textComparison(column, options, []);
}

/** The same; at least each of the similarities given, highest first; different. */
export function jaroWinklerComparison(
  column: string,
  thresholds: readonly number[] = [0.92, 0.88, 0.7],
  options: TextOptions = {},
): Comparison<string> {
  return textComparison(
    column,
    options,
    thresholds.map((threshold) => ({
      label: `Jaro-Winkler ≥ ${threshold}`,
      test: (a, b) => jaroWinkler(a, b) >= threshold,
    })),
  );
}

/** The same; at most each of the numbers of edits given, fewest first; different. */
export function editDistanceComparison(
  column: string,
  distances: readonly number[] = [1, 2],
  options: TextOptions = {},
): Comparison<string> {
  return textComparison(
    column,
    options,
    distances.map((distance) => ({
      label: `${distance} edits or fewer`,
      test: (a, b) => editDistance(a, b, distance) <= distance,
    })),
  );
}

function textComparison(column: string, options: TextOptions, near: Level<string>[]): Comparison<string> {
  const exact: Level<string> = { label: 'same', test: (a, b) => a === b };
  return defineComparison({
    name: options.name ?? column,
    columns: [column],
    levels: [options.termFrequency ? { ...exact, termFrequency: column } : exact, ...near],
  });
}
