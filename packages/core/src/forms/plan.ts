import type { PlainDate } from '../values/value.ts';
import type { Gap } from './gap.ts';

/** What is to be done to the department's file. Rows are those of the finished sheet. */
export interface FillPlan {
  sheets: SheetPlan[];
  gaps: Gap[];
  /** How many people (or households) the form now holds. */
  people: number;
  /** Cells that were asked for and cells that were filled. */
  cells: { asked: number; filled: number };
}

export interface SheetPlan {
  /** The sheet of the template. */
  template: string;
  /** Cards: the name of this copy; absent where the sheet itself is filled. */
  copyAs?: string;
  insertions: Insertion[];
  writes: CellWrite[];
}

/** New rows after `afterRow`, drawn like `likeRow`. Rows are those of the blank template, from top to bottom. */
export interface Insertion {
  afterRow: number;
  count: number;
  likeRow: number;
  /** `likeRow` is the last heading row: the form has no line of its own to be cloned. */
  heading?: boolean;
}

export interface CellWrite {
  row: number;
  column: number;
  text: string;
  /** Written as a number where the template's cell is not text. */
  number?: number;
  /** Written as a date where the template's cell is formatted as one. */
  date?: PlainDate;
}
