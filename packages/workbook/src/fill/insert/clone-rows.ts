import { shiftArea, shiftFormula } from '../formulas/shift.ts';
import { translateFormula } from '../formulas/translate.ts';
import { type CellFormula, type CellShape, Row, type RowShape } from '../sheet/row.ts';
import type { SheetPart } from '../sheet/sheet-part.ts';
import { type Insertion, shiftRow } from './insertion.ts';

/** Puts the new rows in and moves the rows below, with the formulas of all of them. */
export function cloneRows(sheet: SheetPart, shape: RowShape, insertion: Insertion): void {
  const { after, count, like } = insertion;
  for (const row of sheet.rows) shiftRowFormulas(row, insertion, insertion.sheet);
  const index = sheet.indexAfter(after);
  const below = sheet.rows.splice(index);
  for (const row of below) row.number = shiftRow(row.number, insertion);
  const pattern = shiftShape(shape, like, insertion, insertion.sheet);
  const likeNow = shiftRow(like, insertion);
  for (let number = after + 1; number <= after + count; number++) {
    sheet.rows.push(new Row(number, '', copyShape(pattern, number - likeNow)));
  }
  for (const row of below) sheet.rows.push(row);
  sheet.merges.shift(insertion);
  sheet.changed = true;
}

/** Moves what a row's formulas point at; the row itself is not moved. Tells whether anything changed. */
export function shiftRowFormulas(row: Row, insertion: Insertion, sheet: string): boolean {
  if (!row.mayHaveFormulas) return false;
  const shape = shiftShape(row.shape, row.number, insertion, sheet);
  if (shape === row.shape) return false;
  row.shape = shape;
  return true;
}

function shiftShape(shape: RowShape, row: number, insertion: Insertion, sheet: string): RowShape {
  return mapFormulas(shape, ({ text, element }) => {
    const shifted = shiftFormula(text, { sheet, row }, insertion);
    const own = sheet === insertion.sheet;
    const ref = element.get('ref');
    const moved = own && ref ? shiftArea(ref, insertion, () => false) : ref;
    if (shifted === text && moved === ref) return undefined;
    const copy = element.clone();
    if (shifted !== text) copy.text = shifted;
    if (moved && moved !== ref) copy.set('ref', moved);
    return { text: shifted, element: copy };
  });
}

/** The pattern row's contents are not repeated, only its drawing and its formulas. */
function copyShape(pattern: RowShape, rows: number): RowShape {
  return mapFormulas(pattern, ({ text, element }) => {
    const copy = element.clone();
    copy.text = translateFormula(text, rows);
    const ref = copy.get('ref');
    if (ref) copy.set('ref', translateFormula(ref, rows));
    return { text: copy.text, element: copy };
  });
}

function mapFormulas(shape: RowShape, change: (formula: CellFormula) => CellFormula | undefined): RowShape {
  let changed = false;
  const cells = shape.cells.map((cell): CellShape => {
    const formula = cell.formula && change(cell.formula);
    if (!formula) return cell;
    changed = true;
    return { ...cell, formula };
  });
  return changed ? { ...shape, cells } : shape;
}
