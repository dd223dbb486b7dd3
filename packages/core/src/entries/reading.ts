import type { AsideKind } from '@onetable/workbook';
import type { Entry } from './entry.ts';

/** Where a sheet comes from: the file's name, and the sheet's, which is empty for csv. */
export interface Source {
  file: string;
  sheet: string;
}

/** What became of a row. Every row of a sheet that holds something has an outcome, one per table it lies in. */
export interface RowOutcome {
  row: number;
  outcome: Outcome;
}

/**
 * `entry`: somebody's record; `nobody`: a record without a name or an ID number; `no-person`: a record of a table
 * that is not about people; `heading`, `card`: headings and labels; `outside`: belongs to no table that was found.
 */
export type Outcome = 'entry' | 'nobody' | 'no-person' | 'heading' | 'card' | 'outside' | AsideKind;

export interface Reading {
  entries: Entry[];
  outcomes: RowOutcome[];
  doubts: CellDoubt[];
  leftOut: LeftOut[];
}

/** Something that this house does not keep stood in a cell; it was not taken over. */
export interface LeftOut {
  cell: string;
  reason: string;
}

/** A cell that holds something its field cannot be; its text is kept here, so that nothing is lost. */
export interface CellDoubt {
  entry: string;
  field: string;
  cell: string;
  text: string;
  codes: string[];
}
