import { type Comparison, defineComparison } from './comparison.ts';
import { editDistance } from './edit-distance.ts';

/** Numbers written as text whose digits were typed by people: house numbers, post codes, account numbers. */
export function digitsComparison(
  column: string,
  options: { readonly name?: string; readonly termFrequency?: boolean } = {},
): Comparison<string> {
  const same = { label: 'same', test: (a: string, b: string) => a === b };
  return defineComparison({
    name: options.name ?? column,
    columns: [column],
    levels: [
      options.termFrequency ? { ...same, termFrequency: column } : same,
      { label: 'one digit off', test: (a, b) => editDistance(a, b, 1) <= 1 },
    ],
  });
}

/** Quantities: the same, or within each of the relative differences given, smallest first. */
export function quantityComparison(
  column: string,
  tolerances: readonly number[] = [0.01, 0.1],
  name = column,
): Comparison<number> {
  return defineComparison({
    name,
    columns: [column],
    prepare: ([text]) => (text && Number.isFinite(Number(text)) ? Number(text) : null),
    levels: [
      { label: 'same', test: (a, b) => a === b },
      ...tolerances.map((tolerance) => ({
        label: `within ${tolerance * 100} %`,
        test: (a: number, b: number) => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)),
      })),
    ],
  });
}
