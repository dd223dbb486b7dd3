import { tokens } from './tokens.ts';

/** Whether a formula may look beyond its own sheet: at another sheet, a name, a table, or an address it makes up. */
export function looksElsewhere(formula: string): boolean {
  const found = tokens(formula);
  return found.some((token, i) => {
    if (token.kind === 'area') return token.sheet !== undefined;
    if (/^INDIRECT$/i.test(token.text) || /^['[]/.test(token.text) || token.text.endsWith('!')) return true;
    const word = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(token.text) && !/^(?:TRUE|FALSE)$/i.test(token.text);
    return word && !found[i + 1]?.text.startsWith('(');
  });
}
