import type { CellShape, RowShape } from '../sheet/row.ts';
import type { SheetPart } from '../sheet/sheet-part.ts';
import type { Styles } from '../styles/styles.ts';

/**
 * The drawing of a row without what is written in it: the lines to be filled. Formulas stay. With `styles`, the row
 * is a heading and the lines are drawn like records under it.
 */
export function recordShape(sheet: SheetPart, like: number, styles: Styles | undefined): RowShape {
  const shape = sheet.row(like)?.shape ?? { attributes: '', cells: [] };
  if (!styles) return { ...shape, cells: shape.cells.map((cell) => (cell.formula ? cell : blank(cell))) };
  const cells = shape.cells.map((cell) => {
    // A heading merged down from above often carries the borders in its top cell only.
    const drawn = cell.style && cell.style !== '0' ? cell.style : topOf(sheet, like, cell.column);
    return { ...blank(cell), formula: undefined, style: styles.recordStyle(drawn) };
  });
  return { attributes: withoutHeight(shape.attributes), cells };
}

function blank(cell: CellShape): CellShape {
  return { ...cell, type: '', inner: '', attributes: '' };
}

function topOf(sheet: SheetPart, row: number, column: number): string {
  const merge = sheet.merges.all.find(
    (range) =>
      range.firstRow <= row &&
      row <= range.lastRow &&
      range.firstColumn <= column &&
      column <= range.lastColumn,
  );
  return (merge && sheet.row(merge.firstRow)?.cell(merge.firstColumn)?.style) ?? '';
}

/** Headings are often drawn tall; lines are not. */
function withoutHeight(attributes: string): string {
  return attributes.replace(/\s(?:ht|customHeight|s|customFormat)="[^"]*"/g, '');
}
