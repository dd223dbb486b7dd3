import type { Range } from '../../model.ts';

export interface CellReference {
  row: number;
  /** From 0. */
  column: number;
}

/** Reads `B7` or `$B$7` into `into`; false where it is not an address. Made for speed: it runs once per cell. */
export function parseReference(text: string, into: CellReference): boolean {
  let column = 0;
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 36) continue;
    if (code >= 48 && code <= 57) {
      if (column === 0) return false;
      row = row * 10 + code - 48;
    } else {
      const letter = code & ~32;
      if (letter < 65 || letter > 90 || row > 0) return false;
      column = column * 26 + letter - 64;
    }
  }
  into.row = row;
  into.column = column - 1;
  return row > 0 && column > 0;
}

/** `A1:C3` or `A1`, corners in any order. */
export function parseRange(text: string): Range | undefined {
  const [from = '', to = from] = text.split(':');
  const a = { row: 0, column: 0 };
  const b = { row: 0, column: 0 };
  if (!parseReference(from, a) || !parseReference(to, b)) return undefined;
  return {
    firstRow: Math.min(a.row, b.row),
    lastRow: Math.max(a.row, b.row),
    firstColumn: Math.min(a.column, b.column),
    lastColumn: Math.max(a.column, b.column),
  };
}
