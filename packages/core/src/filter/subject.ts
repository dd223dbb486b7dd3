import type { FieldKey } from '../fields/field.ts';
import type { Resident } from '../residents/resident.ts';
import type { Value } from '../values/value.ts';

/** Whom a filter is asked about. */
export interface Subject {
  tags: { has(tag: string): boolean };
  value(field: FieldKey): Value | undefined;
  /** `YYYY-MM-DD`: ages are counted on this day. */
  today: string;
}

/** A resident as he stands on a day. */
export function residentSubject(resident: Resident, today: string): Subject {
  return { tags: resident.tags, value: (field) => resident.row.get(field)?.said.value, today };
}
