import { type Comparison, defineComparison } from './comparison.ts';

/** Texts that are bags of words: the same words; at least each of the shares of words in common; different. */
export function tokenComparison(
  column: string,
  shares: readonly number[] = [0.75, 0.5],
  options: { readonly name?: string; readonly split?: (text: string) => string[] } = {},
): Comparison<ReadonlySet<string>> {
  const split = options.split ?? ((text) => text.split(/[\s,;]+/));
  return defineComparison({
    name: options.name ?? column,
    columns: [column],
    prepare: ([text]) => {
      const tokens = new Set(split(text ?? '').filter(Boolean));
      return tokens.size > 0 ? tokens : null;
    },
    levels: [
      { label: 'same words', test: (a, b) => inCommon(a, b) === 1 },
      ...shares.map((share) => ({
        label: `${share * 100} % of the words`,
        test: (a: ReadonlySet<string>, b: ReadonlySet<string>) => inCommon(a, b) >= share,
      })),
      { label: 'a word in common', test: (a, b) => inCommon(a, b) > 0 },
    ],
  });
}

/** Words in both over words in either (Jaccard). */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const token of a) if (b.has(token)) both++;
  return both / (a.size + b.size - both);
}
