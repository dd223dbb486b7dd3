import { columnIndex, columnLetter } from '../../address.ts';
import { MAX_ROW } from '../insert/insertion.ts';
import { parseArea, writeArea } from './area.ts';
import { tokens } from './tokens.ts';

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
