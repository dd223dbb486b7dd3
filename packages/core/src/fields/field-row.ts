import type { Field } from './field.ts';

/**
 * A field as it stands in a data file: `synonyms` is one string of headings set apart by white space
 * (or a list), and what nobody says is a person's own.
 */
export type FieldRow = Omit<Field, 'synonyms' | 'of'> & {
  synonyms?: string | string[];
  of?: Field['of'];
};
