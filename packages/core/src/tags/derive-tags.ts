import type { FieldKey } from '../fields/field.ts';
import type { PlainDate, Value } from '../values/value.ts';
import { ageBetween } from './age.ts';
import { catalogue as shipped } from './catalogue.ts';
import { findTags } from './find-tags.ts';
import { lexiconOf } from './lexicon.ts';
import type { AgeRule, Evidence, Tag, TagCatalogue } from './tag.ts';

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
  for (const tag of catalogue.tags) {
    const one = tag.rule ? byRule(tag, tag.rule, value, today) : byEvidence(tag, value, catalogue);
    if (one) derived.set(tag.name, one);
  }
  for (const one of [...derived.values()]) {
    if (!one.has) continue;
    for (const tag of impliedBy(one.tag, catalogue)) derived.set(tag, { tag, has: true, from: one.from });
  }
  return [...derived.values()];
}

/** The tags that go with a tag, by the catalogue: 预备党员 → 党员. */
export function impliedBy(tag: string, catalogue: TagCatalogue = shipped): string[] {
  return lexiconOf(catalogue).tag(tag)?.implies ?? [];
}

/** Whether an age rule holds on a day; `undefined` where the cells do not settle it. */
export function holdsAgeRule(
  rule: AgeRule,
  value: (field: FieldKey) => Value | undefined,
  today: string,
): boolean | undefined {
  const sex = rule.sex && sexOf(value('person.sex'));
  if (rule.sex && sex && sex !== rule.sex) return false;
  const age = knownAge(value, today);
  if (!age) return undefined;
  const { from = 0, to = Number.POSITIVE_INFINITY } = rule;
  if (age[1] < from || age[0] > to) return false;
  if (rule.sex && !sex) return undefined;
  return age[0] >= from && age[1] <= to ? true : undefined;
}

/** The youngest and the oldest a person can be on a day, in full years, from his birth date or else his stated age. */
export function knownAge(
  value: (field: FieldKey) => Value | undefined,
  today: string,
): [number, number] | undefined {
  const birth = value('person.birth');
  if (birth?.type === 'date') return ageBetween(birth, plainDay(today));
  const age = value('person.age');
  return age?.type === 'number' ? [age.number, age.number] : undefined;
}

function plainDay(day: string): PlainDate {
  const [year = 0, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}

function sexOf(value: Value | undefined): 'male' | 'female' | undefined {
  if (value?.type !== 'code') return undefined;
  if (value.text.startsWith('男')) return 'male';
  return value.text.startsWith('女') ? 'female' : undefined;
}

function byRule(
  tag: Tag,
  rule: AgeRule,
  value: (field: FieldKey) => Value | undefined,
  today: string,
): DerivedTag | undefined {
  const has = holdsAgeRule(rule, value, today);
  if (has === undefined) return undefined;
  return { tag: tag.name, has, from: value('person.birth') ? 'person.birth' : 'person.age' };
}

function byEvidence(
  tag: Tag,
  value: (field: FieldKey) => Value | undefined,
  catalogue: TagCatalogue,
): DerivedTag | undefined {
  for (const evidence of tag.evidence ?? []) {
    const said = value(evidence.field);
    if (said && speaksFor(tag, evidence, said, catalogue))
      return { tag: tag.name, has: true, from: evidence.field };
  }
  const asked = tag.evidence?.find(({ field, when }) => when === 'yes' && isNo(value(field)));
  return asked && { tag: tag.name, has: false, from: asked.field };
}

function isNo(value: Value | undefined): boolean {
  return value?.type === 'yesno' && !value.yes;
}

function speaksFor(tag: Tag, evidence: Evidence, said: Value, catalogue: TagCatalogue): boolean {
  if (said.type === 'none') return false;
  if (evidence.when === 'known') return said.type !== 'yesno' || said.yes;
  if (evidence.when === 'yes') return said.type === 'yesno' && said.yes;
  if (said.type !== 'text' && said.type !== 'code') return false;
  return findTags(said.text, catalogue).some((found) => found.has && found.tag === tag.name);
}
