import { cellAddress } from '../../address.ts';
import type { XmlDocument, XmlElement } from '../xml/tree.ts';
import { Merges } from './merges.ts';
import { type Filling, Row, splitRows } from './row.ts';
import { RowWriter } from './row-xml.ts';
import { expandSharedFormulas } from './shared-formulas.ts';

/** A sheet of the template: a tree for everything but its rows, which are many. */
export class SheetPart {
  /** `xl/worksheets/sheet1.xml` */
  readonly part: string;
  readonly document: XmlDocument;
  readonly rows: Row[];
  readonly merges: Merges;
  /** Rows or cells have been changed. */
  changed = false;
  #last: Row | undefined;

  constructor(part: string, document: XmlDocument, rows?: Row[]) {
    this.part = part;
    this.document = document;
    this.merges = new Merges(this.root.child('mergeCells'));
    this.rows = rows ?? splitRows(this.#sheetData?.inner ?? '', this.prefix);
  }

  get root(): XmlElement {
    return this.document.root;
  }

  get prefix(): string {
    return this.root.prefix;
  }

  get #sheetData(): XmlElement | undefined {
    return this.root.child('sheetData');
  }

  row(number: number): Row | undefined {
    if (this.#last?.number === number) return this.#last;
    const found = this.rows[this.indexAfter(number) - 1];
    if (found?.number !== number) return undefined;
    this.#last = found;
    return found;
  }

  /** How many rows stand at or above `number`: the index of the first one below it. */
  indexAfter(number: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle]!.number <= number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Shared formulas are written out: each cell then follows its own references. */
  expandSharedFormulas(): void {
    if (this.#expanded) return;
    this.#expanded = true;
    if (expandSharedFormulas(this.rows)) this.changed = true;
  }
  #expanded = false;

  /** Rewrites the texts of all formulas in cells. Tells whether any has changed. */
  mapFormulas(change: (formula: string) => string): boolean {
    let changed = false;
    for (const row of this.rows) if (row.mapFormulas(change)) changed = true;
    return changed;
  }

  copyRows(rename: (formula: string) => string): Row[] {
    const rows = this.rows.map((row) => row.copy());
    for (const row of rows) row.mapFormulas(rename);
    return rows;
  }

  /** Puts something into a cell; the row and the cell are made where the form has none. */
  fill(number: number, column: number, filling: Filling): void {
    let row = this.row(number);
    if (!row) {
      row = new Row(number, '', { attributes: '', cells: [] });
      this.rows.splice(this.indexAfter(number), 0, row);
    }
    this.expandSharedFormulas();
    row.fillings ??= new Array(row.shape.cells.length);
    row.fillings[column] = filling;
    this.changed = true;
  }

  /** Cheap: whether anything is printed in a cell or has been put there. */
  holdsText(number: number, column: number): boolean {
    const row = this.row(number);
    return (
      row !== undefined && (row.fillings?.[column] !== undefined || (row.cell(column)?.inner ?? '') !== '')
    );
  }

  /** The format a cell has or would get: its own, its row's, its column's. */
  styleAt(number: number, column: number): string {
    const row = this.row(number);
    this.#columns ??= this.#columnStyles();
    return row?.cell(column)?.style ?? row?.style ?? this.#columns[column] ?? '';
  }
  #columns: (string | undefined)[] | undefined;

  /** The sheet as XML, in pieces of some 64 kB. */
  *xml(forgetResults: boolean): Generator<string> {
    const [head, tail] = this.#frame();
    const writer = new RowWriter(this.prefix, forgetResults, this.#columnStyles());
    let piece = head;
    for (const row of this.rows) {
      piece += writer.write(row);
      if (piece.length > 1 << 16) {
        yield piece;
        piece = '';
      }
    }
    yield piece + tail;
  }

  /** The format a whole column carries, by column index: a new cell takes it. */
  #columnStyles(): (string | undefined)[] {
    const styles: (string | undefined)[] = [];
    for (const col of this.root.child('cols')?.all('col') ?? []) {
      const style = col.get('style');
      const last = Math.min(Number(col.get('max')), 16_384);
      if (style) for (let i = Number(col.get('min')); i <= last; i++) styles[i - 1] = style;
    }
    return styles;
  }

  writeMerges(): void {
    const list = this.root.child('mergeCells');
    if (list && this.changed) this.merges.writeTo(list);
  }

  /** What stands before and after the rows. */
  #frame(): [head: string, tail: string] {
    this.#measure();
    this.writeMerges();
    const data = this.#sheetData;
    if (!data) return [this.document.toString(), ''];
    const inner = data.children;
    data.children = [ROWS_HERE];
    const xml = this.document.toString();
    data.children = inner;
    const [head, tail] = xml.split(ROWS_HERE);
    return [head!, tail!];
  }

  /** `<dimension>` tells readers how far the cells go: some believe it. */
  #measure(): void {
    const dimension = this.root.child('dimension');
    const last = this.rows.at(-1);
    if (!dimension || !last || !this.changed) return;
    let width = 0;
    let left = Number.POSITIVE_INFINITY;
    for (const row of this.rows) {
      const cells = row.shape.cells;
      width = Math.max(width, (cells.at(-1)?.column ?? -1) + 1, row.fillings?.length ?? 0);
      const filled = row.fillings?.findIndex((filling) => filling !== undefined) ?? -1;
      left = Math.min(left, cells[0]?.column ?? left, filled < 0 ? left : filled);
    }
    if (width === 0) return;
    const [first, end] = [cellAddress(this.rows[0]!.number, left), cellAddress(last.number, width - 1)];
    dimension.set('ref', first === end ? first : `${first}:${end}`);
  }
}

const ROWS_HERE = '\u0000rows\u0000';
