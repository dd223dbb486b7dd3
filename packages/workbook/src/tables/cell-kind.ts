/** What a text looks like, without knowing any vocabulary. `words` is the only kind a heading can be. */
export type CellKind = 'blank' | 'number' | 'code' | 'date' | 'sentence' | 'words';

const number = /^[-+¥¥$]?\s*[\d,,]+(\.\d+)?\s*(%|%|元|人|户|岁|平方米|㎡)?$/;
const code = /\d{5,}|\d[\d*xX×*●-]{5,}|^[A-Z]{0,3}\d{4,}|\d+\s*[-#号栋幢]\s*\d+|@|^'/;
const date =
  /^(19|20)?\d{2}\s*[-./年]\s*\d{1,2}(\s*[-./月]\s*\d{1,2}\s*日?)?(\s+\d{1,2}:\d{2}(:\d{2})?)?\s*月?$/;

const LONGEST = 200;

export function cellKind(text: string): CellKind {
  if (text === '') return 'blank';
  // A longer text is a sentence, and a hostile one is a million characters.
  if (text.length > LONGEST) return 'sentence';
  const half = text.normalize('NFKC').trim();
  if (number.test(half)) return 'number';
  if (date.test(half)) return 'date';
  if (code.test(half)) return 'code';
  if (half.length > 40) return 'sentence';
  return 'words';
}

/** Kinds that records hold and headings never do. */
export function isData(kind: CellKind): boolean {
  return kind === 'number' || kind === 'code' || kind === 'date';
}
