import type { FieldKey } from '../fields/field.ts';
import { plainDay } from '../values/plain-date.ts';
import { sexOf } from '../values/sex-of.ts';
import type { Value } from '../values/value.ts';
import { ageBetween } from './age.ts';
import type { AgeRule } from './tag.ts';

/** Whether an age rule holds on a day; `undefined` where the cells do not settle it. */
export function holdsAgeRule(
  rule: AgeRule,
  value: (field: FieldKey) => Value | undefined,
  today: string,
): boolean | undefined {
  return holdsAt(rule, knownAge(value, today), rule.sex && sexOf(value('person.sex')));
}

/** The same, of an age and a sex that are already known or not. */
export function holdsAt(
  { from = 0, to = Number.POSITIVE_INFINITY, sex: wanted }: AgeRule,
  age: [number, number] | undefined,
  sex: 'male' | 'female' | undefined,
): boolean | undefined {
  if (wanted && sex && sex !== wanted) return false;
  if (!age) return undefined;
  if (age[1] < from || age[0] > to) return false;
  if (wanted && !sex) return undefined;
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
