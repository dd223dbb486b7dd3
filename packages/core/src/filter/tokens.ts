import { evenWidth } from '../tags/even-width.ts';
import { FilterSyntaxError } from './filter-error.ts';

export interface Token {
  kind: TokenKind;
  /** A word as written; an operator in its one form; the inside of a quoted text. */
  text: string;
  at: number;
  length: number;
  /** A joining or comparing word as it was written. */
  written?: string;
}

export type TokenKind =
  | 'word'
  | 'quoted'
  | 'operator'
  | 'and'
  | 'or'
  | 'not'
  | 'in'
  | 'blank'
  | 'range'
  | 'comma'
  | '('
  | ')'
  | 'end';

/** Cuts the text into tokens; the last is always `end`. Full-width signs are read as their common twins. */
export function tokenize(text: string): Token[] {
  const even = evenWidth(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < even.length) {
    if (/\s/.test(even[at]!)) {
      at++;
      continue;
    }
    const token = quotedAt(text, even, at) ?? signAt(even, at) ?? wordAt(text, even, at);
    tokens.push(token);
    at += token.length;
  }
  tokens.push({ kind: 'end', text: '', at: text.length, length: 0 });
  return tokens;
}

/** The words that join or compare, by what they mean. A word is one of them only where it stands alone. */
export const keywords = new Map<string, Pick<Token, 'kind' | 'text' | 'written'>>(
  (
    [
      ['and', '且', ['且', '并且', '而且', '和', '并', 'and']],
      ['or', '或', ['或', '或者', 'or']],
      ['not', '非', ['非', '不是', '没有', 'not']],
      ['in', '在', ['在', '属于', '介于', 'in']],
      ['in', '不在', ['不在', '不属于']],
      ['blank', '=', ['为空', '是空', '未填']],
      ['blank', '!=', ['不为空', '非空', '已填']],
      ['operator', '=', ['等于', '是', '为', 'is']],
      ['operator', '!=', ['不等于', '不为']],
      ['operator', '>', ['大于', '超过', '晚于']],
      ['operator', '>=', ['大于等于', '大于或等于', '不小于', '不少于', '不低于', '不早于']],
      ['operator', '<', ['小于', '少于', '早于']],
      ['operator', '<=', ['小于等于', '小于或等于', '不大于', '不超过', '不高于', '不晚于']],
      ['operator', '含', ['含', '包含', '含有', 'contains']],
    ] as const
  ).flatMap(([kind, text, words]) => words.map((word) => [word, { kind, text, written: word }] as const)),
);

const closing: Record<string, string> = { '"': '"', "'": "'", '“': '”', '‘': '’', '「': '」', '『': '』' };

/** Within plain quotes a backslash keeps the next character as it is. */
function quotedAt(text: string, even: string, at: number): Token | undefined {
  const open = even[at]!;
  const close = closing[open];
  if (!close) return undefined;
  let inside = '';
  for (let i = at + 1; i < text.length; i++) {
    if (even[i] === '\\' && i + 1 < text.length) inside += text[++i];
    else if (even[i] === close) return { kind: 'quoted', text: inside, at, length: i + 1 - at };
    else inside += text[i];
  }
  throw new FilterSyntaxError({
    code: 'filter.unclosed-quote',
    at,
    length: text.length - at,
    zh: `引号没有合上,缺少 ${close}`,
    en: `the quotation mark is not closed: ${close} is missing`,
  });
}

const signs: [RegExp, Token['kind'], string?][] = [
  [/^\(/, '('],
  [/^\)/, ')'],
  [/^(?:&&|&)/, 'and', '且'],
  [/^(?:\|\||\|)/, 'or', '或'],
  [/^(?:!=|<>|≠)/, 'operator', '!='],
  [/^(?:>=|=>|≥|⩾)/, 'operator', '>='],
  [/^(?:<=|=<|≤|⩽)/, 'operator', '<='],
  [/^==?/, 'operator', '='],
  [/^>/, 'operator', '>'],
  [/^</, 'operator', '<'],
  [/^!/, 'not', '非'],
  [/^(?:\.\.+|…+)/, 'range', '..'],
  [/^[,、;]/, 'comma', ','],
];

function signAt(even: string, at: number): Token | undefined {
  const ahead = even.slice(at, at + 6);
  for (const [pattern, kind, text] of signs) {
    const match = pattern.exec(ahead)?.[0];
    if (match) return { kind, text: text ?? match, at, length: match.length };
  }
  return undefined;
}

function wordAt(text: string, even: string, at: number): Token {
  const match = /^(?:[^\s()&|!=<>≠≥⩾≤⩽…,、;"“”‘’「『'.]|\.(?!\.))+/.exec(even.slice(at))?.[0];
  const length = match?.length ?? 1;
  const word = text.slice(at, at + length);
  const keyword = keywords.get(even.slice(at, at + length));
  return keyword ? { ...keyword, at, length } : { kind: 'word', text: word, at, length };
}
