/** A piece of a formula. Pieces put together give the formula back. */
export type Token =
  | { kind: 'other'; text: string }
  /** `B5`, `$B$5:B9`, `5:9`, `B:D`, with the sheet it names, if any. */
  | { kind: 'area'; text: string; sheet?: SheetPrefix };

export interface SheetPrefix {
  /** As written, with the `!`. */
  text: string;
  /** The sheet's own name; `undefined` for other files and for ranges of sheets. */
  name: string | undefined;
}

/**
 * Takes a formula apart as far as its references go. Texts, error values, function names that look like cells
 * (`LOG10(`), structured references and names stay `other`.
 */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === '[') {
      const end = bracketEnd(formula, at);
      found.push({ kind: 'other', text: formula.slice(at, end) });
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula)!;
    const { prefix, area } = match.groups!;
    if (area !== undefined)
      found.push({ kind: 'area', text: area, sheet: prefix ? sheetPrefix(prefix) : undefined });
    else found.push({ kind: 'other', text: match[0] });
    at = TOKEN.lastIndex;
  }
  return found;
}

/** A sheet's name as a formula writes it: `汇总表!`, `'第 1 网格'!`. */
export function writePrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function sheetPrefix(text: string): SheetPrefix {
  const bare = text.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return { text, name: /[[\]:]/.test(name) ? undefined : name };
}

/** Structured references nest, and escape brackets with an apostrophe. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) {
      // `[1]Sheet1!A1` and `[1]!name`: another file. The reference behind belongs to the bracket.
      const elsewhere = /[^!'"(),\s]*!\$?[\w.$:]*/uy;
      elsewhere.lastIndex = at + 1;
      const rest = /^\[\d+\]$/.test(formula.slice(from, at + 1)) ? elsewhere.exec(formula) : null;
      return rest ? elsewhere.lastIndex : at + 1;
    }
  }
  return formula.length;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"?',
    String.raw`#[A-Z/0]+[!?]?[\w$:.]*`,
    String.raw`(?<prefix>(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)?` +
      String.raw`(?<area>${CELL}(?::${CELL})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})` +
      String.raw`(?![\p{L}\p{N}_.(!\\[])`,
    "'(?:[^']|'')*'?!?",
    String.raw`[\p{L}\p{N}_.\\$?]+!?`,
    String.raw`[\s\S]`,
  ].join('|'),
  'uy',
);
