import { type Token, tokens, writePrefix } from './tokens.ts';

/** The formula when the sheet `from` is meant to be `to`, and other names (of tables) what `names` says. */
export function renameInFormula(
  formula: string,
  from: string,
  to: string,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  return tokens(formula)
    .map((token) => {
      if (isOf(token, from)) return writePrefix(to) + (token.kind === 'area' ? token.text : '');
      return names.get(token.text) ?? written(token);
    })
    .join('');
}

/** The formula once a sheet is gone. */
export function dropSheetFromFormula(formula: string, sheet: string): string {
  return tokens(formula)
    .map((token) => (isOf(token, sheet) ? '#REF!' : written(token)))
    .join('');
}

/** A token as it stands in the formula. */
export function written(token: Token): string {
  return token.kind === 'area' ? (token.sheet?.text ?? '') + token.text : token.text;
}

/** A reference into the sheet, or the sheet before a name: `汇总表!合计`. */
function isOf(token: Token, sheet: string): boolean {
  const prefix = token.kind === 'area' ? token.sheet?.text : token.text;
  if (!prefix?.endsWith('!') || prefix.startsWith('#')) return false;
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return name.toLowerCase() === sheet.toLowerCase();
}
