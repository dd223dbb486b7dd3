import type { FieldKey } from './field.ts';

/** Which field a heading was taken for, how sure (0 to 1), and why. */
export interface HeadingMatch {
  /** `null`: no field of the dictionary; the column is kept under its own heading. */
  field: FieldKey | null;
  confidence: number;
  reason: Reason;
}

export interface Reason {
  /**
   * `exact`, `composed`, `grouped`, `trimmed`, `several`, `contained`, `fuzzy`, `by-values`, `contradicted`, `another-person`,
   * `promoted`, `duplicate`, `unknown`, `forbidden`.
   */
  code: string;
  zh: string;
  en: string;
}

export function noMatch(code: string, zh: string, en: string): HeadingMatch {
  return { field: null, confidence: 0, reason: { code, zh, en } };
}

/** What the words of a heading say, before anybody has looked below. */
export interface HeadingWords extends HeadingMatch {
  /** Other fields the same words can mean. */
  others: FieldKey[];
  /** The words are about a person who is not the row's: 配偶民族. Whatever stands below, it is not the person's own. */
  anothers?: boolean;
}

export function because(
  field: FieldKey,
  confidence: number,
  code: string,
  zh: string,
  en: string,
): HeadingWords {
  return { field, others: [], confidence, reason: { code, zh, en } };
}
