import { translateFormula } from '../formulas/translate.ts';
import type { CellShape, Row } from './row.ts';

/** Gives every cell of a shared formula its own text. Tells whether there were any. */
export function expandSharedFormulas(rows: readonly Row[]): boolean {
  const masters = new Map<string, { text: string; row: number; column: number }>();
  let changed = false;
  for (const row of rows) {
    if (!row.mayHaveFormulas || !row.shape.cells.some(isShared)) continue;
    const cells = row.shape.cells.map((cell): CellShape => {
      if (!cell.formula || !isShared(cell)) return cell;
      const id = cell.formula.element.get('si') ?? '';
      if (cell.formula.text)
        masters.set(id, { text: cell.formula.text, row: row.number, column: cell.column });
      const master = masters.get(id);
      if (!master) return cell;
      const text = translateFormula(master.text, row.number - master.row, cell.column - master.column);
      const element = cell.formula.element.clone();
      for (const name of ['t', 'ref', 'si']) element.delete(name);
      element.text = text;
      return { ...cell, formula: { text, element } };
    });
    row.shape = { ...row.shape, cells };
    changed = true;
  }
  return changed;
}

function isShared(cell: CellShape): boolean {
  return cell.formula?.element.get('t') === 'shared';
}
