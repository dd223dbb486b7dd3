import type { ComparedPairs, Comparer } from '@onetable/linkage/parts';
import { comparisonNames } from './comparisons.ts';
import type { Likelihoods } from './learn.ts';
import { expectedFellows } from './priors.ts';

/** The weight of pairs: log2 of the odds that the two records are one person's. */
export interface Weigher {
  weigh(a: number, b: number, pattern: number): number;
  /** The weight of any pair, compared before or not. */
  weighPair(a: number, b: number): number;
}

/**
 * Weighs "the same person" against "another of the household, or a stranger". How common the three are among all pairs is
 * learnt from the candidates: the share under which their probabilities add up to itself. That makes one threshold hold
 * from fifty records to a million.
 */
export function weigherOf(
  comparer: Comparer,
  likelihoods: Likelihoods,
  nameFrequency: Float64Array,
  pairs: ComparedPairs,
  count: number,
): Weigher {
  const scale = patternScale(comparer, likelihoods);
  const allPairs = Math.max(1, (count * (count - 1)) / 2);
  let same = Math.min(0.3, (expectedFellows.same * count) / 2 / allPairs);
  let household = Math.min(0.3, (expectedFellows.household * count) / 2 / allPairs);

  const odds = (a: number, b: number, pattern: number) => {
    const at = scale(pattern);
    const strangers = at.exactName
      ? at.strangers * Math.max(nameFrequency[a]!, nameFrequency[b]!)
      : at.strangers;
    return { same: same * at.same, household: household * at.household, strangers };
  };

  for (let round = 0; round < 8; round++) {
    let sames = 0;
    let households = 0;
    for (let i = 0; i < pairs.count; i++) {
      const one = odds(pairs.a[i]!, pairs.b[i]!, pairs.pattern[i]!);
      const sum = one.same + one.household + one.strangers;
      sames += one.same / sum;
      households += one.household / sum;
    }
    // A handful of records says little of how common fellows are.
    same = Math.min(0.3, (sames + expectedFellows.same * 10) / (allPairs + 10 * count));
    household = Math.min(0.3, (households + expectedFellows.household * 10) / (allPairs + 10 * count));
  }

  const weigh = (a: number, b: number, pattern: number) => {
    const one = odds(a, b, pattern);
    return Math.log2(one.same / (one.household + one.strangers));
  };
  return { weigh, weighPair: (a, b) => weigh(a, b, comparer.patternOf(a, b)) };
}

interface Scale {
  same: number;
  household: number;
  /** Without the name's part where the names are equal. */
  strangers: number;
  exactName: boolean;
}

/** The likelihood of a whole pattern under each hypothesis, worked out once per pattern. */
function patternScale({ comparisons, book }: Comparer, likelihoods: Likelihoods): (pattern: number) => Scale {
  const name = comparisonNames.indexOf('name');
  const known: Scale[] = [];
  return (pattern) => {
    let scale = known[pattern];
    if (scale) return scale;
    const exactName = book.levelOf(pattern, name) === 1;
    scale = { same: 1, household: 1, strangers: 1, exactName };
    for (let i = 0; i < comparisons.length; i++) {
      const level = book.levelOf(pattern, i);
      scale.same *= likelihoods.same[i]![level]!;
      scale.household *= likelihoods.household[i]![level]!;
      if (i !== name || !exactName) scale.strangers *= likelihoods.strangers[i]![level]!;
    }
    known[pattern] = scale;
    return scale;
  };
}
