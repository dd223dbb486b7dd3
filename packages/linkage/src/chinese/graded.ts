import type { Level } from '../comparisons/comparison.ts';

/**
 * A function that names one of several levels, as the engine's list of tests. The engine tries the tests one after the
 * other on the same two values, so the function's last answer is remembered. The last label is the comparison's `otherwise`.
 */
export function graded<T>(
  labels: readonly string[],
  compare: (a: T, b: T) => string,
): { levels: Level<T>[]; otherwise: string } {
  let lastA: T | undefined;
  let lastB: T | undefined;
  let last = '';
  const test = (label: string) => (a: T, b: T) => {
    if (a !== lastA || b !== lastB) {
      last = compare(a, b);
      lastA = a;
      lastB = b;
    }
    return last === label;
  };
  return {
    levels: labels.slice(0, -1).map((label) => ({ label, test: test(label) })),
    otherwise: labels.at(-1)!,
  };
}
