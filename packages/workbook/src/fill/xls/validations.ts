import type { Range } from '../../model.ts';
import { textOfFormula, type XlsBook } from './book.ts';
import { readRanges } from './sheet.ts';
import type { RecordReader } from './texts.ts';

/** What may be written into cells, in the words of SpreadsheetML. */
export interface XlsValidation {
  type: string;
  operator: string;
  errorStyle: string;
  allowBlank: boolean;
  hideList: boolean;
  showPrompt: boolean;
  showError: boolean;
  promptTitle: string;
  errorTitle: string;
  prompt: string;
  error: string;
  /** `undefined` where there is none, or where it is not translated. */
  formulas: (string | undefined)[];
  ranges: Range[];
}

export function readValidation(reader: RecordReader, data: Buffer, book: XlsBook): XlsValidation {
  const flags = reader.u32();
  // An empty text is written as one character of code 0.
  const text = () => reader.text().replace(/\0/g, '');
  const [promptTitle, errorTitle, prompt, error] = [text(), text(), text(), text()];
  const code = () => {
    const length = reader.u16();
    reader.u16();
    const formula = data.subarray(reader.position, reader.position + length);
    reader.skip(length);
    return length === 0 ? undefined : textOfFormula(book, formula);
  };
  const formulas = [code(), code()];
  // A list written out parts its words by code 0.
  if (flags & 0x80 && formulas[0]) formulas[0] = formulas[0].replaceAll('\0', ',');
  return {
    type: TYPES[flags & 15] ?? 'none',
    operator: COMPARISONS[(flags >>> 20) & 15] ?? 'between',
    errorStyle: ERROR_STYLES[(flags >> 4) & 7] ?? 'stop',
    allowBlank: (flags & 0x100) !== 0,
    hideList: (flags & 0x200) !== 0,
    showPrompt: (flags & 0x40000) !== 0,
    showError: (flags & 0x80000) !== 0,
    promptTitle,
    errorTitle,
    prompt,
    error,
    formulas,
    ranges: readRanges(reader),
  };
}

const TYPES = 'none whole decimal list date time textLength custom'.split(' ');
const ERROR_STYLES = ['stop', 'warning', 'information'];
const COMPARISONS =
  'between notBetween equal notEqual greaterThan lessThan greaterThanOrEqual lessThanOrEqual'.split(' ');
