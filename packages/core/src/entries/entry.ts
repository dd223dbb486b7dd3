import type { FieldKey } from '../fields/field.ts';
import type { Value } from '../values/value.ts';

/** Where a record stands, as a person would say it. `sheet` is empty for csv. */
export interface Place {
  file: string;
  sheet: string;
  row: number;
  /** Letter of the column where the record begins. */
  column: string;
}

/** What one row of one source said about one person: immutable, kept as read. */
export interface Entry {
  /** Unique over all sources: `file#sheet!B7`. */
  id: string;
  place: Place;
  said: Map<FieldKey, Said>;
  /** Tags this row gives the person, from a tag column, a remark, the sheet's or the file's title. */
  tags: SaidTag[];
  /** The title over the table it stands in; it tells what kind of list speaks. */
  title?: string;
  /** Entries of one household block of one table share this; absent where the sheet shows no households. */
  household?: string;
  /** When it was said: the sheet's own date line, else the file's date; `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  saidAt?: string;
}

export interface Said {
  /** The cell as read, untouched. */
  raw: string;
  value: Value;
  /** Address of the cell it stands in: `D7`. */
  cell: string;
  /** How it came to this person where it was not written in his own cell. */
  inferred?:
    | 'merged'
    | 'filled-down'
    | 'same-as-above'
    | 'sheet-name'
    | 'title'
    | 'id-number'
    | 'remark'
    | 'split';
  /** Stable codes of what is doubtful: `id.wrong-check`, `id.birth-disagrees`, `date.two-digit-year`. */
  doubts?: string[];
}

export interface SaidTag {
  tag: string;
  /** `false` where the source says that the person does not have it. */
  has: boolean;
  raw: string;
  cell: string;
  /** From a remark: a proposal, which counts only until something better speaks. */
  proposal?: boolean;
}
