import type { Row } from '../../model.ts';

/**
 * The rows in ascending order. A file may write them in any order, and one row in several pieces:
 * of a cell written twice the later one counts, as in Excel.
 */
export function inOrder(rows: Row[]): Row[] {
  if (rows.every((row, index) => index === 0 || row.number > rows[index - 1]!.number)) return rows;
  const byNumber = new Map<number, Row>();
  for (const row of rows) {
    const first = byNumber.get(row.number);
    if (first) addTo(first, row);
    else byNumber.set(row.number, row);
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

function addTo(first: Row, more: Row): void {
  more.cells.forEach((cell, column) => {
    if (cell === '') return;
    while (first.cells.length < column) first.cells.push('');
    first.cells[column] = cell;
  });
  if (more.fills) first.fills = Object.assign(first.fills ?? [], more.fills);
  if (more.hidden) first.hidden = true;
}
