import { type Cell, type Range, type Row, type Sheet, textOf } from '../model.ts';

/** One cell as drawn: a merged range counts once, at its top-left corner. */
export interface DrawnCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** White space at both ends gone. */
  text: string;
}

/** Beyond this many merged rows or ranges a merge says nothing about layout, and costs memory. */
const MERGE_REACH = 100_000;

/** A sheet seen as a person sees it: merged cells are one cell, and every place can be asked for its text. */
export class Grid {
  readonly rows: Row[];
  readonly lastColumn: number;
  readonly lastRow: number;
  private readonly byNumber = new Map<number, Row>();
  private readonly mergesByRow = new Map<number, Range[]>();

  constructor(sheet: Sheet) {
    this.rows = sheet.rows;
    let last = 0;
    for (const row of sheet.rows) {
      this.byNumber.set(row.number, row);
      if (row.cells.length - 1 > last) last = row.cells.length - 1;
    }
    this.lastColumn = last;
    this.lastRow = sheet.rows.at(-1)?.number ?? 0;
    let reach = 0;
    for (const merge of sheet.merges) {
      const bottom = Math.min(merge.lastRow, this.lastRow);
      reach += bottom - merge.firstRow + 1;
      if (reach > MERGE_REACH) break;
      for (let r = merge.firstRow; r <= bottom; r++) {
        const list = this.mergesByRow.get(r);
        if (list) list.push(merge);
        else this.mergesByRow.set(r, [merge]);
      }
    }
  }

  /** The text written in exactly this place, trimmed. */
  written(row: number, column: number): string {
    return textOf(this.byNumber.get(row)?.cells[column]).trim();
  }

  /** The cell in exactly this place, as read. */
  cell(row: number, column: number): Cell | undefined {
    return this.byNumber.get(row)?.cells[column];
  }

  /** `RRGGBB` where the cell is filled with a solid colour. */
  fill(row: number, column: number): string | undefined {
    return this.byNumber.get(row)?.fills?.[column];
  }

  mergeAt(row: number, column: number): Range | undefined {
    return this.mergesByRow
      .get(row)
      ?.find((merge) => column >= merge.firstColumn && column <= merge.lastColumn);
  }

  /** The text a person sees in this place: that of the merged range it belongs to. */
  seen(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return merge ? this.written(merge.firstRow, merge.firstColumn) : this.written(row, column);
  }

  drawnAt(row: number, column: number): DrawnCell {
    const merge = this.mergeAt(row, column);
    if (!merge) return { row, column, rowSpan: 1, columnSpan: 1, text: this.written(row, column) };
    return {
      row: merge.firstRow,
      column: merge.firstColumn,
      rowSpan: merge.lastRow - merge.firstRow + 1,
      columnSpan: merge.lastColumn - merge.firstColumn + 1,
      text: this.written(merge.firstRow, merge.firstColumn),
    };
  }

  /** The non-empty cells that begin in this row, from left to right. */
  drawn(row: number): DrawnCell[] {
    const cells = this.byNumber.get(row)?.cells;
    if (!cells) return [];
    const found: DrawnCell[] = [];
    for (let column = 0; column < cells.length; column++) {
      const text = textOf(cells[column]).trim();
      if (text === '') continue;
      const merge = this.mergeAt(row, column);
      if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) continue;
      found.push({
        row,
        column,
        rowSpan: merge ? merge.lastRow - merge.firstRow + 1 : 1,
        columnSpan: merge ? merge.lastColumn - merge.firstColumn + 1 : 1,
        text,
      });
    }
    return found;
  }
}
