import type { Entry } from '../entries/entry.ts';
import type { FieldKey } from '../fields/field.ts';

/** Which lists know best about which fields. Data: a city loads its own. */
export interface SourceRule {
  /** Read against the file's name, the sheet's name and, where known, the title. */
  title: RegExp;
  /** A field or a family (`dis.*`), and how many ordinary sources its word outweighs. */
  weights: Record<string, number>;
}

/**
 * 残联 is the truth about disability, 民政 about aid, a building leader's roster about who lives where (field guide 3.3).
 * What hangs on an official payment is checked against the ID card, so such a list spells names and numbers well.
 */
export const sourceRules: SourceRule[] = [
  { title: /残疾|残联/, weights: { 'dis.*': 4, 'person.id_no': 1.5, 'person.name': 1.5 } },
  {
    title: /低保|特困|低收入|救助|民政|困难/,
    weights: { 'aid.*': 4, 'bank.*': 3, 'person.id_no': 1.5, 'person.name': 1.5 },
  },
  {
    title: /高龄|老年|老人|独居|空巢|探访/,
    weights: { 'elder.*': 4, 'bank.*': 3, 'person.id_no': 1.2, 'person.name': 1.2 },
  },
  {
    title: /津贴|补贴|发放/,
    weights: { 'bank.*': 3, 'aid.amount': 3, 'person.id_no': 1.5, 'person.name': 1.5 },
  },
  {
    title: /党员|党支部|党费/,
    weights: { 'party.*': 4, 'person.politics': 4, 'person.name': 1.5, 'person.edu': 2 },
  },
  { title: /团员|团支部|共青团/, weights: { 'league.*': 4, 'person.politics': 3, 'person.name': 1.5 } },
  { title: /退役|退伍|军人|优抚/, weights: { 'vet.*': 4, 'person.name': 1.5, 'person.id_no': 1.5 } },
  { title: /流动|暂住|外来|租/, weights: { 'addr.hukou': 4, 'job.*': 2, 'live.*': 2, 'house.*': 2 } },
  {
    title: /号楼|楼栋|楼长|网格|户籍|入户|摸排|居民|住户|人口|花名册|台账|登记表/,
    weights: { 'addr.*': 2, 'household.*': 2, 'live.*': 2, 'grid.*': 2 },
  },
];

/** How much a list's word on a field weighs against an ordinary source's: the best of the rules that fit its title. */
export interface SourceWeights {
  of(field: FieldKey): number;
}

/** The weights of the list that an entry stands in. Thousands of entries share one: it is worked out once. */
export function weightsOfSource({ place, title }: Entry, rules: SourceRule[]): SourceWeights {
  const byTitle = known.get(rules) ?? new Map<string, SourceWeights>();
  known.set(rules, byTitle);
  const name = `${place.file} ${place.sheet} ${title ?? ''}`;
  let weights = byTitle.get(name);
  if (!weights) {
    if (byTitle.size > 5000) byTitle.clear();
    weights = weightsUnder(name, rules);
    byTitle.set(name, weights);
  }
  return weights;
}

const known = new WeakMap<SourceRule[], Map<string, SourceWeights>>();

function weightsUnder(name: string, rules: SourceRule[]): SourceWeights {
  const fitting = rules.filter((rule) => rule.title.test(name));
  const weights = new Map<FieldKey, number>();
  return {
    of(field) {
      let weight = weights.get(field);
      if (weight === undefined) {
        const family = `${field.split('.')[0]}.*`;
        weight = Math.max(1, ...fitting.map((rule) => rule.weights[field] ?? rule.weights[family] ?? 1));
        weights.set(field, weight);
      }
      return weight;
    },
  };
}
