import { type Insertion, shiftRow, shiftRows } from '../insert/insertion.ts';
import { parseArea, writeArea } from './area.ts';
import { tokens } from './tokens.ts';

/** Where a formula stands. */
export interface FormulaHome {
  sheet: string;
  /** The row of its cell, before the insertion; `undefined` for names, validations and the like. */
  row?: number;
}

/** The formula once rows are inserted: every reference that points into the sheet follows its cells. */
export function shiftFormula(formula: string, home: FormulaHome, insertion: Insertion): string {
  return tokens(formula)
    .map((token) => {
      if (token.kind === 'other') return token.text;
      const prefix = token.sheet?.text ?? '';
      const sheet = token.sheet ? token.sheet.name : home.sheet;
      if (sheet?.toLowerCase() !== insertion.sheet.toLowerCase()) return prefix + token.text;
      const row = home.sheet.toLowerCase() === sheet.toLowerCase() ? home.row : undefined;
      return (
        prefix +
        shiftArea(token.text, insertion, (first, last) => {
          // `=SUM(B5:D5)` in row 5 adds up its own row: it is no sum over the lines.
          const ownRow = row !== undefined && first <= row && row <= last;
          return !ownRow && !insertion.heading;
        })
      );
    })
    .join('');
}

/** One area (`B5:B9`) once rows are inserted; `grow` as in `shiftRows`, asked for areas of two corners only. */
export function shiftArea(
  text: string,
  insertion: Insertion,
  grow: (first: number, last: number) => boolean,
): string {
  const corners = parseArea(text);
  if (!corners) return text;
  const rows = corners.flatMap((corner) => corner.row ?? []);
  if (rows.length === 2) {
    const [a, b] =
      corners[0]!.row! <= corners[1]!.row! ? [corners[0]!, corners[1]!] : [corners[1]!, corners[0]!];
    [a.row, b.row] = shiftRows(a.row!, b.row!, insertion, grow(a.row!, b.row!));
  } else {
    for (const corner of corners) if (corner.row !== undefined) corner.row = shiftRow(corner.row, insertion);
  }
  return writeArea(corners);
}
