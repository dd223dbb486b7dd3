import type { FieldKey } from '../fields/field.ts';

/** Is a row with these columns somebody's record? A list of vehicles or of hazards has neither a name nor a number of a person. */
export function isAboutPeople(columns: readonly { field: FieldKey | null }[]): boolean {
  return columns.some(({ field }) => field === 'person.name' || field === 'person.id_no');
}
