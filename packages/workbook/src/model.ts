/**
 * A workbook as read: text first, nothing guessed, nothing trimmed.
 * Rows are counted from 1, as a person counts them; columns are array indexes from 0 (0 = A).
 */
export interface Workbook {
  format: Format;
  /** Of text files only: `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `gb18030`. */
  encoding?: string;
  sheets: Sheet[];
  /** What went wrong without making the file unreadable. A file that cannot be read throws `WorkbookError`. */
  problems: Problem[];
}

export type Format = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'tsv' | 'xml' | 'html' | 'other';

export interface Sheet {
  name: string;
  state: 'visible' | 'hidden';
  /** Only rows that hold something, in ascending order of `number`. */
  rows: Row[];
  merges: Range[];
  /** Comments and notes, keyed by cell address (`B7`). */
  comments: Map<string, string>;
}

export interface Row {
  /** As a person counts: the first row of a sheet is 1. */
  number: number;
  /** By column index; a hole or `''` is an empty cell. */
  cells: Cell[];
  hidden?: boolean;
  /** Solid fill colours as `RRGGBB`, by column index; absent where no cell of the row is coloured. */
  fills?: (string | undefined)[];
}

/** Plain text stays a string; whatever the file says is not text keeps what is needed to understand it. */
export type Cell = string | TypedCell;

export interface TypedCell {
  kind: 'number' | 'date' | 'boolean' | 'error';
  /** What a person sees in the cell, as near as the number format allows: `0012`, `1985-03-12`, `TRUE`. */
  text: string;
  /** The stored number; for a date the serial in the file's own base (1900 or 1904). Absent for errors. */
  value?: number;
  /** Dates only: `2026-03-01` or `2026-03-01T08:30:00`, whatever the base. */
  date?: string;
  /** The number format code, where it is not General. */
  format?: string;
}

/** Inclusive corners; rows from 1, columns from 0. */
export interface Range {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

export interface Problem {
  /** Stable, for programs: `file.undecodable`, `sheet.damaged`, `sheet.cells-lost`. */
  code: string;
  /** A sentence a clerk can act on, in Chinese. */
  message: string;
  /** The same in English. */
  english: string;
  sheet?: string;
  row?: number;
}

/** A file that cannot be read at all. The code is stable; the message is for people. */
export class WorkbookError extends Error {
  readonly code: string;
  readonly english: string;
  constructor(code: string, message: string, english: string) {
    super(message);
    this.name = 'WorkbookError';
    this.code = code;
    this.english = english;
  }
}

/** What a person sees in a cell; `''` for an empty one. */
export function textOf(cell: Cell | undefined | null): string {
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'string' ? cell : cell.text;
}
