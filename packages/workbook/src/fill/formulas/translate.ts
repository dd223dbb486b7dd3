import { columnIndex, columnLetter } from '../../address.ts';
import { MAX_ROW } from '../insert/insertion.ts';
import { parseArea, writeArea } from './area.ts';
import { tokens, writePrefix } from './tokens.ts';

/** The formula as it reads when copied `rows` down and `columns` to the right: relative references move along. */
export function translateFormula(formula: string, rows: number, columns = 0): string {
  if (rows === 0 && columns === 0) return formula;
  return tokens(formula)
    .map((token) => {
      if (token.kind === 'other') return token.text;
      return (token.sheet?.text ?? '') + translateArea(token.text, rows, columns);
    })
    .join('');
}

/** The formula when the sheet `from` is meant to be `to`. */
export function renameSheet(formula: string, from: string, to: string): string {
  return tokens(formula)
    .map((token) => {
      if (token.kind === 'other') return renamePrefix(token.text, from, to);
      const named = token.sheet?.name?.toLowerCase() === from.toLowerCase();
      return (named ? writePrefix(to) : (token.sheet?.text ?? '')) + token.text;
    })
    .join('');
}

function translateArea(text: string, rows: number, columns: number): string {
  const corners = parseArea(text);
  if (!corners) return text;
  for (const corner of corners) {
    if (corner.row !== undefined && !corner.rowFixed) corner.row += rows;
    if (corner.column && !corner.columnFixed) {
      const index = columnIndex(corner.column) + columns;
      if (index < 0) return '#REF!';
      corner.column = columnLetter(index);
    }
    if (corner.row !== undefined && (corner.row < 1 || corner.row > MAX_ROW)) return '#REF!';
  }
  return writeArea(corners);
}

/** A sheet before a name and not a cell: `汇总表!合计`. */
function renamePrefix(text: string, from: string, to: string): string {
  if (!text.endsWith('!') || text.startsWith('#')) return text;
  const bare = text.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return name.toLowerCase() === from.toLowerCase() ? writePrefix(to) : text;
}
