import type { FieldKey } from '../fields/field.ts';
import { sexOf } from '../values/sex-of.ts';
import type { Value } from '../values/value.ts';
import { holdsAt, knownAge } from './age-rule.ts';
import { catalogue as shipped } from './catalogue.ts';
import { findTags } from './find-tags.ts';
import { lexiconOf } from './lexicon.ts';
import type { Evidence, Tag, TagCatalogue } from './tag.ts';

export interface DerivedTag {
  tag: string;
  /** `false` where the cells rule it out: the age is known and too low. */
  has: boolean;
  /** The cell it follows from. */
  from: FieldKey;
}

/**
 * The tags that a person's cells give him on a day: 80 and over from the birth date, 残疾人 from a certificate number.
 * Silent about a tag where the cells do not settle it. `today` is `YYYY-MM-DD`.
 */
export function deriveTags(
  value: (field: FieldKey) => Value | undefined,
  today: string,
  catalogue: TagCatalogue = shipped,
): DerivedTag[] {
  const derived = new Map<string, DerivedTag>();
  const { ruled, witnesses } = compiled(catalogue);
  const age = knownAge(value, today);
  const sex = sexOf(value('person.sex'));
  for (const tag of ruled) {
    const has = holdsAt(tag.rule!, age, sex);
    if (has === undefined) continue;
    derived.set(tag.name, {
      tag: tag.name,
      has,
      from: value('person.birth') ? 'person.birth' : 'person.age',
    });
  }
  for (const [from, witness] of witnesses) {
    const said = value(from);
    if (said)
      for (const { tag, has } of heard(said, witness, catalogue)) {
        // One cell that says yes is enough, whatever another says.
        if (!derived.get(tag)?.has && !namesAnother(tag, value, catalogue))
          derived.set(tag, { tag, has, from });
      }
  }
  for (const one of [...derived.values()]) {
    if (!one.has) continue;
    for (const tag of impliedBy(one.tag, catalogue)) derived.set(tag, { tag, has: true, from: one.from });
  }
  return [...derived.values()];
}

/**
 * Does a cell name another tag of the same kind instead? On a list of the poor of every kind, under a heading 低保证号,
 * the row that says 低保边缘 is not 低保.
 */
export function namesAnother(
  tag: string,
  value: (field: FieldKey) => Value | undefined,
  catalogue: TagCatalogue = shipped,
): boolean {
  for (const { field, when } of lexiconOf(catalogue).tag(tag)?.evidence ?? []) {
    const said = when === 'named' ? value(field) : undefined;
    if (said?.type !== 'text' && said?.type !== 'code') continue;
    const kinds = compiled(catalogue).witnesses.get(field)!.named;
    const named = namesIn(said.text, catalogue).filter((one) => kinds.has(one));
    if (named.length > 0 && !named.includes(tag)) return true;
  }
  return false;
}

/** The tags that go with a tag, by the catalogue: 预备党员 → 党员. */
export function impliedBy(tag: string, catalogue: TagCatalogue = shipped): string[] {
  return lexiconOf(catalogue).tag(tag)?.implies ?? [];
}

/** What one cell can say of tags. */
interface Witness {
  known: string[];
  yes: string[];
  /** Tags that its words may name. */
  named: Set<string>;
}

interface Compiled {
  ruled: Tag[];
  witnesses: Map<FieldKey, Witness>;
  /** Words of a cell → the tags they name; the same few words stand in thousands of cells. */
  names: Map<string, string[]>;
}

function heard(said: Value, witness: Witness, catalogue: TagCatalogue): { tag: string; has: boolean }[] {
  if (said.type === 'none') return [];
  if (said.type === 'yesno')
    return [...witness.yes, ...(said.yes ? witness.known : [])].map((tag) => ({ tag, has: said.yes }));
  const tags = [...witness.known];
  if (witness.named.size > 0 && (said.type === 'text' || said.type === 'code')) {
    tags.push(...namesIn(said.text, catalogue).filter((tag) => witness.named.has(tag)));
  }
  return tags.map((tag) => ({ tag, has: true }));
}

function namesIn(text: string, catalogue: TagCatalogue): string[] {
  const { names } = compiled(catalogue);
  let known = names.get(text);
  if (known) return known;
  if (names.size > 10_000) names.clear();
  known = findTags(text, catalogue)
    .filter(({ has }) => has)
    .map(({ tag }) => tag);
  names.set(text, known);
  return known;
}

const catalogues = new WeakMap<TagCatalogue, Compiled>();

function compiled(catalogue: TagCatalogue): Compiled {
  const known = catalogues.get(catalogue);
  if (known) return known;
  const witnesses = new Map<FieldKey, Witness>();
  for (const { name, evidence = [] } of catalogue.tags) {
    for (const { field, when } of evidence) add(witnesses, name, field, when);
  }
  const made = { ruled: catalogue.tags.filter((tag) => tag.rule), witnesses, names: new Map() };
  catalogues.set(catalogue, made);
  return made;
}

function add(witnesses: Map<FieldKey, Witness>, tag: string, field: FieldKey, when: Evidence['when']): void {
  const witness = witnesses.get(field) ?? { known: [], yes: [], named: new Set() };
  witnesses.set(field, witness);
  if (when === 'named') witness.named.add(tag);
  else witness[when].push(tag);
}
