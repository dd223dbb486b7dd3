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
