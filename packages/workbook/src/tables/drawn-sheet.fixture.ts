import { columnIndex } from '../address.ts';
import type { Range, Sheet } from '../model.ts';

/**
 * A sheet drawn with text, for tests and examples: one line per row, cells parted by `|`, empty lines are empty rows.
 * `merges` are addresses such as `A1:J1`.
 */
export function drawnSheet(drawing: string, merges: string[] = [], name = 'Sheet1'): Sheet {
  const lines = drawing.replace(/^\n|\n\s*$/g, '').split('\n');
  const rows = lines.map((line, i) => ({ number: i + 1, cells: line.split('|').map((cell) => cell.trim()) }));
  return {
    name,
    state: 'visible',
    rows: rows.filter((row) => row.cells.some((cell) => cell !== '')),
    merges: merges.map(range),
    comments: new Map(),
  };
}

function range(address: string): Range {
  const [, c1, r1, c2, r2] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address)!;
  return {
    firstRow: Number(r1),
    lastRow: Number(r2),
    firstColumn: columnIndex(c1!),
    lastColumn: columnIndex(c2!),
  };
}
