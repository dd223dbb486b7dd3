import { cellAddress } from '../address.ts';
import type { Limits } from '../read/limits.ts';
import { MAX_TEXT, textTooLong } from '../write/cell-text.ts';
import { dateSerial } from '../write/serial.ts';
import { sheetName } from '../write/sheet-name.ts';
import { asWorkbook } from './as-workbook.ts';
import { copySheet } from './copy/copy-sheet.ts';
import { isHidden } from './copy/listed-sheets.ts';
import { removeSheet } from './copy/remove-sheet.ts';
import { lastSheet, tooManyRows } from './failures.ts';
import { finish } from './finish.ts';
import { insertRows } from './insert/insert-rows.ts';
import { MAX_ROW } from './insert/insertion.ts';
import { recordShape } from './insert/record-shape.ts';
import { Package } from './package/package.ts';
import { relationsOf } from './package/relations.ts';
import { cellRuns } from './sheet/cell-runs.ts';
import { rewrite, runsXml } from './sheet/rich-text.ts';
import type { Filling } from './sheet/row.ts';
import type { SheetPart } from './sheet/sheet-part.ts';
import { Styles } from './styles/styles.ts';
import { TemplateBook } from './template-book.ts';
import { parseXml } from './xml/tree.ts';

export interface InsertOptions {
  /** The row whose drawing the new rows take: formats, height, merges, validations, conditional formats, formulas. Default: `afterRow`. */
  likeRow?: number;
  /** `likeRow` is the last heading row of a form without any line: new rows take its borders and typeface, not its bold and fill. */
  heading?: boolean;
}

export interface CellOptions {
  /** Default: text for a string; a full date (`2026-03-01`) becomes a date where the form's cell is drawn as one. */
  as?: 'text' | 'number' | 'date';
}

const AS_IS: CellOptions = {};

/** A department's own file, open for filling. Nothing in it changes but what is asked for. */
export class Template {
  readonly #book: TemplateBook;
  readonly #styles: Styles;

  private constructor(book: TemplateBook) {
    this.#book = book;
    const styles = relationsOf(book.file, book.part).find((relation) => relation.kind === 'styles');
    this.#styles = new Styles(
      styles ? book.file.document(styles.target).root : parseXml('<styleSheet/>').root,
    );
  }

  /** Throws `WorkbookError` where the bytes are no .xlsx, .xlsm, .xltx or .xltm, or break the limits. */
  static async open(bytes: Uint8Array, limits?: Partial<Limits>): Promise<Template> {
    return new Template(new TemplateBook(await Package.open(bytes, limits)));
  }

  /** The sheets' names in order. */
  get sheets(): string[] {
    return this.#book.sheets.map((sheet) => sheet.name);
  }

  /**
   * Inserts `count` rows below `afterRow`. What stands below moves down, and with it every reference in the file:
   * formulas, names, print areas, validations, pictures, comments, tables. Insert all rows in one call.
   */
  insertRows(sheet: string, afterRow: number, count: number, options: InsertOptions = {}): void {
    if (count <= 0) return;
    const part = this.#book.sheet(sheet);
    const like = options.likeRow ?? afterRow;
    const heading = options.heading ?? false;
    const last = part.rows.at(-1)?.number ?? 0;
    if (Math.max(last, afterRow) + count > MAX_ROW) throw tooManyRows(sheet);
    part.expandSharedFormulas();
    const shape = recordShape(part, like, heading ? this.#styles : undefined);
    const { name } = this.#book.listed(sheet);
    insertRows(this.#book, shape, {
      sheet: name,
      after: afterRow,
      count,
      like,
      heading,
      atEnd: heading && last <= afterRow,
    });
  }

  /**
   * Puts a value into a cell (column from 0; of merged cells the top-left one), which keeps its format. `''` empties
   * it. A text that differs only in part from what is printed there keeps the fonts of the rest. Throws `cell.too-long`, `sheet.missing`.
   */
  setCell(
    sheet: string,
    row: number,
    column: number,
    value: string | number,
    options: CellOptions = AS_IS,
  ): void {
    const part = this.#book.sheet(sheet);
    let filling = this.#filling(part, row, column, value, options.as);
    if (typeof filling === 'string' && filling !== '' && part.holdsText(row, column)) {
      const runs = cellRuns(this.#book, part, row, column);
      if (runs.length > 1) filling = { runs: runsXml(rewrite(runs, filling), part.prefix) };
    }
    part.fill(row, column, filling);
  }

  /** What stands in a cell: put there or printed; `''` for an empty one, the stored number for a number. */
  textAt(sheet: string, row: number, column: number): string {
    return cellRuns(this.#book, this.#book.sheet(sheet), row, column)
      .map((run) => run.text)
      .join('');
  }

  /** Whether the form computes the cell. A line that was inserted computes what its pattern does. */
  hasFormula(sheet: string, row: number, column: number): boolean {
    const line = this.#book.sheet(sheet).row(row);
    return line?.mayHaveFormulas === true && line.cell(column)?.formula !== undefined;
  }

  /** Whether the form draws the cell as a date. */
  isDateCell(sheet: string, row: number, column: number): boolean {
    return this.#kindAt(this.#book.sheet(sheet), row, column) === 'date';
  }

  /**
   * How a row is drawn: the columns that have lines around them and the merges within the row. The same text for
   * rows drawn alike (a thicker last line does not count), `undefined` where no lines are drawn.
   */
  drawingOf(sheet: string, row: number): string | undefined {
    const part = this.#book.sheet(sheet);
    const cells = part.row(row)?.shape.cells.filter((cell) => this.#styles.hasBorder(cell.style)) ?? [];
    if (cells.length === 0) return undefined;
    const merges = part.merges.within(row).map((range) => `${range.firstColumn}:${range.lastColumn}`);
    return [...cells.map((cell) => cell.column), ...merges].join(' ');
  }

  /**
   * Copies a sheet as it now is, with its pictures, notes, validations, print set-up and print area: a card for each
   * person. The copies stand behind the original, in the order they were made. Gives the name the copy got: the
   * wished one, cut to 31 characters, cleared of what Excel refuses and made unlike the others.
   */
  copySheet(sheet: string, newName: string): string {
    const { name } = this.#book.listed(sheet);
    const { sheets } = this;
    const given = sheetName(newName, sheets);
    const position = sheets.indexOf(this.#lastCopies.get(name) ?? name) + 1;
    copySheet(this.#book, name, given, position);
    this.#lastCopies.set(name, given);
    return given;
  }
  readonly #lastCopies = new Map<string, string>();

  /** Removes a sheet and what hangs on it alone. Throws `sheet.last` for the only visible one. */
  removeSheet(sheet: string): void {
    const { name } = this.#book.listed(sheet);
    if (this.#book.sheets.every((other) => other.name === name || isHidden(other))) throw lastSheet(name);
    removeSheet(this.#book, name);
  }

  /** The file as bytes. It is an .xlsx whatever it was: macros go, for Excel opens no .xlsx that has them. */
  async save(): Promise<Uint8Array> {
    finish(this.#book);
    asWorkbook(this.#book);
    return this.#book.file.save();
  }

  #filling(
    part: SheetPart,
    row: number,
    column: number,
    value: string | number,
    as: CellOptions['as'],
  ): Filling {
    if (typeof value === 'number') {
      const asText = as === 'text' || (as !== 'number' && this.#kindAt(part, row, column) === 'text');
      const text = asText || !Number.isFinite(value);
      return text ? String(value) : value;
    }
    if (value.length > MAX_TEXT) throw textTooLong(cellAddress(row, column));
    if (as === 'number' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
    if (as !== 'text' && value[4] === '-' && this.#kindAt(part, row, column) === 'date') {
      return dateSerial(value, this.#book.date1904) ?? value;
    }
    return value;
  }

  #kindAt(part: SheetPart, row: number, column: number) {
    return this.#styles.kind(part.styleAt(row, column));
  }
}
