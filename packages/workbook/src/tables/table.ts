import type { Range } from '../model.ts';

/**
 * A table found on a sheet: one block of headings with records below. Two rosters side by side are two tables.
 * A sheet that is one person's or household's card is a `Card`.
 */
export interface Table {
  kind: 'roster';
  /** First and last heading row, as a person counts. */
  headerRows: [number, number];
  /** First and last row that holds a record; `[n, n - 1]` where there is none. */
  dataRows: [number, number];
  columns: TableColumn[];
  /** The rows that are records, ascending. */
  records: number[];
  /** Every other row with something in it within the table's reach, and what it was taken for. */
  aside: AsideRow[];
}

export interface TableColumn {
  /** Column index from 0. */
  column: number;
  /** From the topmost heading to the column's own: `['房屋信息', '单元']`. Empty where the column has no heading. */
  path: string[];
}

export interface AsideRow {
  row: number;
  kind: AsideKind;
}

/** `blank` holds a serial number and nothing else; `section` names the rows under it (`第三网格`). */
export type AsideKind =
  | 'title'
  | 'unit-date'
  | 'explanation'
  | 'subtotal'
  | 'total'
  | 'signature'
  | 'note'
  | 'section'
  | 'repeated-header'
  | 'blank';

/** Labels with their values beside or below, and perhaps small tables (the family) under them. */
export interface Card {
  kind: 'card';
  range: Range;
  items: CardItem[];
  tables: Table[];
  aside: AsideRow[];
}

export interface CardItem {
  /** The label as written, with what stands above or before it: `['户主', '身份证号']`. */
  path: string[];
  label: { row: number; column: number };
  /** Where the answer stands or would stand: the top-left cell. */
  answer: { row: number; column: number };
  text: string;
  /** All that stands in the answer's cell, the label too where both share it: `姓名：____`. */
  printed: string;
}

/** What the layer above knows about words: how sure it is that a text is a heading, from 0 to 1. */
export type HeadingSense = (text: string) => number;
