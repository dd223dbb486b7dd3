import { evenWidth } from '../tags/even-width.ts';
import type { FieldNames } from './names.ts';
import { keywords, type Token } from './tokens.ts';

/**
 * Clerks write without spaces: `残疾人且年龄` is cut into 残疾人, 且, 年龄. A word is cut only where every piece is
 * known; a name that holds such a character itself (是否在住, 非农业户口) is known as a whole and stays whole.
 */
export function segmentTerm(token: Token, names: FieldNames): Token[] | undefined {
  const pieces = term(token.text, names);
  return pieces && pieces.length > 1 ? place(pieces, token.at) : undefined;
}

/** After an operator: `女且年龄` is cut where what follows the joining word is known, else it is one text. */
export function segmentOperand(token: Token, names: FieldNames): Token[] | undefined {
  const pieces = operand(token.text, names);
  return pieces.length > 1 ? place(pieces, token.at) : undefined;
}

/** No field or tag is longer; it keeps the search short in a text of any length. */
const longestName = 40;

const words = [...keywords].filter(([word]) => !/[a-z]/.test(word)).sort((a, b) => b[0].length - a[0].length);
const starting = (text: string, kinds: Token['kind'][]) =>
  words.find(([word, { kind }]) => kinds.includes(kind) && text.startsWith(word))?.[0];

function term(text: string, names: FieldNames): string[] | undefined {
  if (text.length <= longestName && (names.tag(text) || names.field(text))) return [text];
  const not = starting(text, ['not']);
  const denied = not && term(text.slice(not.length), names);
  if (not && denied) return [not, ...denied];
  for (let end = Math.min(text.length - 1, longestName); end > 0; end--) {
    const name = text.slice(0, end);
    const rest = text.slice(end);
    const isField = names.field(name) !== undefined;
    if (!isField && !names.tag(name)) continue;
    const join = starting(rest, ['and', 'or']);
    const tail = join && (rest === join ? [] : term(rest.slice(join.length), names));
    if (join && tail) return [name, join, ...tail];
    const compare = isField ? starting(rest, ['operator', 'in', 'blank']) : undefined;
    if (compare)
      return [name, compare, ...(rest === compare ? [] : operand(rest.slice(compare.length), names))];
  }
  return undefined;
}

function operand(text: string, names: FieldNames): string[] {
  for (let at = 1; at < text.length; at++) {
    const join = starting(text.slice(at), ['and', 'or']);
    if (!join) continue;
    const rest = text.slice(at + join.length);
    const tail = rest === '' ? [] : term(rest, names);
    if (tail) return [text.slice(0, at), join, ...tail];
  }
  return [text];
}

function place(pieces: string[], at: number): Token[] {
  let next = at;
  return pieces.map((text) => {
    const token: Token = {
      kind: 'word',
      text,
      at: next,
      length: text.length,
      ...keywords.get(evenWidth(text)),
    };
    next += text.length;
    return token;
  });
}
