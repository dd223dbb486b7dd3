import { levelLabels } from '../comparisons/comparison.ts';
import type { EvidenceGroup } from '../linking/settings.ts';
import { columnOf, type Table } from '../records/table.ts';
import type { Model } from '../training/model.ts';
import { logOdds, probabilityOf } from '../training/odds.ts';
import type { Comparer } from './compare.ts';
import type { Explanation, Point } from './explanation.ts';
import { termWeights } from './frequencies.ts';
import { groupNumbers, sumOfEvidence } from './groups.ts';

/** Weighs pairs under a model. Weights are log2 odds with the prior, unless said otherwise. */
export interface Scorer {
  /** The weight of a pair whose pattern is known. */
  weigh(a: number, b: number, pattern: number): number;
  /** The weight of each comparison on its own; valid until the next call. */
  partsOf(a: number, b: number, pattern: number): Float64Array;
  /** The weight that the weights of all comparisons add up to, the prior included, groups counted once. */
  sum(parts: ArrayLike<number>): number;
  explain(a: number, b: number): Explanation;
}

interface Term {
  ids: Int32Array;
  weights: Float32Array;
}

/** `clusters`, where known, make term frequencies count people instead of records. */
export function scorerOf(
  model: Model,
  comparer: Comparer,
  table: Table,
  evidenceGroups: readonly EvidenceGroup[] = [],
  clusters?: Int32Array,
): Scorer {
  const { comparisons, book } = comparer;
  const groups = groupNumbers(comparisons, evidenceGroups);
  const prior = logOdds(model.prior);
  const terms = termsByLevel(comparer, table, clusters);
  const parts = new Float64Array(comparisons.length);

  const weighParts = (a: number, b: number, pattern: number) => {
    for (let i = 0; i < parts.length; i++) {
      const level = book.levelOf(pattern, i);
      parts[i] = model.comparisons[i]!.levels[level]!.weight + termWeight(terms[i]![level], a, b);
    }
  };
  const base = new Float64Array(book.count).fill(Number.NaN);
  const usesTerms = new Uint8Array(book.count);
  const grouped = groups.some((group) => group >= 0);
  for (let pattern = 0; pattern < base.length; pattern++) {
    for (let i = 0; i < parts.length; i++) {
      const level = book.levelOf(pattern, i);
      parts[i] = model.comparisons[i]!.levels[level]!.weight;
      if (terms[i]![level]) usesTerms[pattern] = 1;
    }
    base[pattern] = prior + sumOfEvidence(parts, groups);
  }

  return {
    weigh(a, b, pattern) {
      if (pattern < base.length) {
        if (!usesTerms[pattern]) return base[pattern]!;
        if (!grouped) {
          let weight = base[pattern]!;
          for (let i = 0; i < parts.length; i++) {
            const term = terms[i]![book.levelOf(pattern, i)];
            if (term) weight += termWeight(term, a, b);
          }
          return weight;
        }
      }
      weighParts(a, b, pattern);
      return prior + sumOfEvidence(parts, groups);
    },

    partsOf(a, b, pattern) {
      weighParts(a, b, pattern);
      return parts;
    },

    sum: (weights) => prior + sumOfEvidence(weights, groups),

    explain(a, b) {
      const pattern = comparer.patternOf(a, b);
      weighParts(a, b, pattern);
      const points: Point[] = comparisons.map((comparison, i) => {
        const level = book.levelOf(pattern, i);
        return {
          name: comparison.name,
          columns: comparison.columns,
          level,
          label: levelLabels(comparison)[level]!,
          levelWeight: model.comparisons[i]!.levels[level]!.weight,
          termFrequencyWeight: termWeight(terms[i]![level], a, b),
        };
      });
      for (const [number, group] of evidenceGroups.entries()) {
        const members = Float64Array.from(parts, (part, i) => (groups[i] === number ? part : 0));
        const excess = sumOfEvidence(members, groups) - members.reduce((sum, part) => sum + part, 0);
        if (excess === 0) continue;
        points.push({
          name: group.name,
          columns: [],
          level: 0,
          label: 'counted once',
          levelWeight: excess,
          termFrequencyWeight: 0,
        });
      }
      const weight = prior + sumOfEvidence(parts, groups);
      return { prior, points, weight, probability: probabilityOf(weight) };
    },
  };
}

function termWeight(term: Term | null | undefined, a: number, b: number): number {
  if (!term) return 0;
  const left = term.ids[a]!;
  const right = term.ids[b]!;
  if (left < 0 || right < 0) return 0;
  return Math.min(term.weights[left]!, term.weights[right]!);
}

/** Per comparison and level number, the frequencies that level looks at. */
function termsByLevel(comparer: Comparer, table: Table, clusters?: Int32Array): (Term | null)[][] {
  const byColumn = new Map<string, Term>();
  return comparer.comparisons.map((comparison) => [
    null,
    ...comparison.levels.map(({ termFrequency }) => {
      if (!termFrequency) return null;
      let term = byColumn.get(termFrequency);
      if (!term) {
        const column = columnOf(table, termFrequency);
        term = { ids: column.ids, weights: termWeights(column, clusters) };
        byColumn.set(termFrequency, term);
      }
      return term;
    }),
    null,
  ]);
}
