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
  const similarity = rememberLast(jaroWinkler);
  return textComparison(
    column,
    options,
    thresholds.map((threshold) => ({
      label: `Jaro-Winkler ≥ ${threshold}`,
      test: (a, b) => similarity(a, b) >= threshold,
    })),
  );
}

/** The same; at most each of the numbers of edits given, fewest first; different. */
export function editDistanceComparison(
  column: string,
  distances: readonly number[] = [1, 2],
  options: TextOptions = {},
): Comparison<string> {
  const most = Math.max(...distances);
  const edits = rememberLast((a, b) => editDistance(a, b, most));
  return textComparison(
    column,
    options,
    distances.map((distance) => ({
      label: `${distance} edits or fewer`,
      test: (a, b) => edits(a, b) <= distance,
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

/** Levels ask for the same pair one after the other; the answer is worked out once. */
function rememberLast(measure: (a: string, b: string) => number): (a: string, b: string) => number {
  let lastA: string | null = null;
  let lastB: string | null = null;
  let answer = 0;
  return (a, b) => {
    if (a !== lastA || b !== lastB) {
      answer = measure(a, b);
      lastA = a;
      lastB = b;
    }
    return answer;
  };
}
