import type { FieldKey } from '../fields/field.ts';

/** A cell of a form that stays empty, or is filled but ought to be looked at. */
export interface Gap {
  /** Resident id and the name as the form has it. */
  resident: string;
  name: string;
  /** The heading of the form, and the field it was taken for. */
  heading: string;
  field: FieldKey | null;
  /** Cell of the filled form: `D7`; on a card with the sheet: `王芳!B3`. */
  cell: string;
  reason: GapReason;
  /** What was written into the cell; empty where it stays empty. */
  filled: string;
  /** What is known all the same: the damaged number, the other claims. */
  detail: string;
}

/** `unknown`, `none` (a source says that there is none), `not-asked` (no source has such a field), `partial`, `wrong-check` and `no-choice` leave the cell empty; the others do not. */
/** Reasons that leave the cell empty; with any other the best known value is in it. */
export const leavesEmpty: ReadonlySet<GapReason> = new Set<GapReason>([
  'unknown',
  'none',
  'not-asked',
  'partial',
  'wrong-check',
  'no-choice',
]);

export type GapReason =
  | 'unknown'
  | 'none'
  | 'not-asked'
  | 'partial'
  | 'wrong-check'
  | 'no-choice'
  | 'disputed'
  | 'stale'
  | 'from-remark'
  | 'doubtful'
  | 'left';
