import type { FieldKey } from '../fields/field.ts';
import type { AddressPattern } from './address-pattern.ts';
import type { CodeTable } from './codes/code-table.ts';
import type { Value } from './value.ts';

/** What was understood of one cell. */
export interface Read {
  /** `null`: blank or unknown. An explicit 无 is a value of type `none`. */
  value: Value | null;
  /** Stable codes of what is doubtful: `id.wrong-check`, `date.two-digit-year`. */
  doubts: string[];
  /** Other fields that stood in the same cell: 肢体二级 holds kind and level. */
  more?: { field: FieldKey; value: Value }[];
}

/** What helps to understand a cell beside its text. All of it may be missing. */
export interface ReadContext {
  /** `YYYY-MM-DD`: what two-digit years and impossible births are measured against. */
  today?: string;
  /** The workbook counts its dates from 1904. */
  date1904?: boolean;
  /** How this file writes addresses, from `learnAddressPattern`. */
  address?: AddressPattern;
  /** The cell as stored, where it was not text. */
  stored?: StoredCell;
  /** Other ID numbers of this column have lost digits (`losesDigits`): one that ends in 000 has, too. */
  digitsLost?: boolean;
  /** Code tables by name; absent: those that are shipped. */
  codeTables?: Map<string, CodeTable>;
}

/** The typed cells of `@onetable/workbook` fit this. */
export interface StoredCell {
  kind: 'number' | 'date' | 'boolean' | 'error';
  text: string;
  value?: number;
  date?: string;
  format?: string;
}

export const BLANK: Read = Object.freeze({ value: null, doubts: Object.freeze([]) as never as string[] });

/** What cannot be read stays as text, with the reason. Nothing is lost. */
export function unreadable(text: string, doubt: string): Read {
  return { value: { type: 'text', text }, doubts: [doubt] };
}
