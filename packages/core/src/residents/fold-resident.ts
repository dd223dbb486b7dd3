import type { Entry, Said } from '../entries/entry.ts';
import type { Field, FieldKey } from '../fields/field.ts';
import { catalogue as shipped } from '../tags/catalogue.ts';
import type { TagCatalogue } from '../tags/tag.ts';
import { isoOf } from '../values/plain-date.ts';
import { deriveAge, deriveFromId } from './derive-cells.ts';
import { dwellingKeys, dwellingSaid, foldAddress } from './fold-address.ts';
import { foldField, type WeighedClaim, weigh } from './fold-field.ts';
import { weighNames } from './fold-name.ts';
import { foldPhones } from './fold-phone.ts';
import { foldTags } from './fold-tags.ts';
import type { FoldedCell, Resident } from './resident.ts';
import { type SourceRule, type SourceWeights, sourceRules, weightsOfSource } from './source-rules.ts';

export interface FoldOptions {
  fields: ReadonlyMap<FieldKey, Field>;
  /** `YYYY-MM-DD`: ages, staleness and age tags are of this day. */
  today: string;
  /** Which lists know best about what; the shipped rules where absent. */
  rules?: SourceRule[];
  catalogue?: TagCatalogue;
}

/**
 * The person that these entries make: per field the best-supported value, who says it, and what else was said.
 * A function of the set of entries alone: the order of their arrival does not matter, and an entry that is withdrawn
 * leaves no trace.
 */
export function foldResident(id: string, entries: readonly Entry[], options: FoldOptions): Resident {
  const { fields, today, catalogue = shipped } = options;
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const claims = claimsByField(sorted, options);
  const row = new Map<FieldKey, FoldedCell>();

  const visit = lastVisit(sorted);

  for (const [key, said] of claims) {
    const field = fields.get(key);
    if (key === 'person.name' || key === 'addr.live') continue;
    const heard = visit && key.startsWith('visit.') ? said.filter(({ from }) => from === visit) : said;
    if (heard.length === 0) continue;
    const isPhone = heard[0]!.said.value.type === 'phone';
    row.set(key, isPhone ? foldPhones(heard, field, today) : foldField(heard, field, today));
  }
  const names = claims.get('person.name');
  if (names)
    row.set(
      'person.name',
      foldField(weighNames(names, row.get('person.id_no')), fields.get('person.name'), today),
    );
  const dwellings = claims.get('addr.live');
  if (dwellings) for (const [key, cell] of foldAddress(dwellings, fields, today)) row.set(key, cell);
  deriveFromId(row, today);
  deriveAge(row, today);
  return { id, entries: sorted, row, tags: foldTags(sorted, row, fields, today, catalogue) };
}

const partKeys = new Set<FieldKey>(dwellingKeys.map(([, key]) => key));

/** Visits follow each other and do not contradict each other: the row shows the last one, all of it. */
function lastVisit(entries: Entry[]): Entry | undefined {
  const at = (entry: Entry) => {
    const value = entry.said.get('visit.at')?.value;
    return value?.type === 'date' ? isoOf(value) : '';
  };
  return entries.filter((entry) => at(entry) !== '').sort((a, b) => (at(a) < at(b) ? 1 : -1))[0];
}

function claimsByField(entries: Entry[], options: FoldOptions): Map<FieldKey, WeighedClaim[]> {
  const { fields, today, rules = sourceRules } = options;
  const claims = new Map<FieldKey, WeighedClaim[]>();
  const add = (key: FieldKey, said: Said, from: Entry, weights: SourceWeights) => {
    const field = fields.get(key);
    if (field?.forbidden || field?.ink || field?.reader === 'serial' || field?.of === 'sheet') return;
    const claim = { said, from, weight: weigh(from, said, field, weights.of(key), today) };
    const list = claims.get(key);
    if (list) list.push(claim);
    else claims.set(key, [claim]);
  };
  for (const entry of entries) {
    const weights = weightsOfSource(entry, rules);
    const dwelling = dwellingSaid(entry);
    if (dwelling) add('addr.live', dwelling, entry, weights);
    for (const [key, said] of entry.said) {
      if (key === 'addr.live' || (dwelling?.value.type === 'address' && partKeys.has(key))) continue;
      add(key, said, entry, weights);
    }
  }
  return claims;
}
