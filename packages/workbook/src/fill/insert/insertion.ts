/** Rows inserted into a sheet. Rows count from 1. */
export interface Insertion {
  sheet: string;
  /** The new rows come right below this one. */
  after: number;
  count: number;
  /** The row they are made like. */
  like: number;
  /** The pattern is a heading, not a record: formulas that look at it mean the heading alone. */
  heading: boolean;
  /** Nothing is drawn below: rows are added, and what is set up for the rows below stays where it is. */
  atEnd: boolean;
}

export const MAX_ROW = 1_048_576;

/** Where a row stands once the rows are in. */
export function shiftRow(row: number, insertion: Insertion): number {
  return row > insertion.after && !insertion.atEnd ? Math.min(row + insertion.count, MAX_ROW) : row;
}

/**
 * Where a block of rows stands. A block that ends right above the new rows and holds their pattern takes them in
 * when `grow`: a sum over the blank lines of a form is meant to be a sum over all lines.
 */
export function shiftRows(
  first: number,
  last: number,
  insertion: Insertion,
  grow: boolean,
): [first: number, last: number] {
  const { after, count, like, atEnd } = insertion;
  const takesIn = (last > after && !atEnd) || (grow && last === after && first <= like && like <= last);
  return [shiftRow(first, insertion), takesIn ? Math.min(last + count, MAX_ROW) : last];
}
