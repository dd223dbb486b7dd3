/** Why a filter could not be read, and where: `at` and `length` count UTF-16 units of the text. */
export interface FilterError {
  code: FilterErrorCode;
  at: number;
  length: number;
  zh: string;
  en: string;
}

export type FilterErrorCode =
  | 'filter.empty'
  | 'filter.unclosed-quote'
  | 'filter.unclosed-parenthesis'
  | 'filter.unexpected'
  | 'filter.unexpected-end'
  | 'filter.unknown-word'
  | 'filter.needs-operator'
  | 'filter.operand-number'
  | 'filter.operand-date'
  | 'filter.ambiguous-range'
  | 'filter.too-deep'
  | 'filter.too-long';

/** Thrown inside the parser only; `parseFilter` hands it back as a value. */
export class FilterSyntaxError extends Error {
  readonly error: FilterError;
  constructor(error: FilterError) {
    super(error.en);
    this.error = error;
  }
}

/**
 * The filter with a line of carets under the place that could not be read, for a terminal with a fixed-width font.
 * Chinese characters count as two columns wide.
 */
export function caretLine(text: string, error: FilterError): string {
  const before = columns(text.slice(0, error.at));
  const under = columns(text.slice(error.at, error.at + error.length));
  return `${text}\n${' '.repeat(before)}${'^'.repeat(Math.max(1, under))}`;
}

function columns(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! >= 0x1100 ? 2 : 1;
  return width;
}
