import { columnIndex } from '../../address.ts';
import { parseNodes, type XmlElement } from '../xml/tree.ts';

/** What is put into a cell. Runs are the inside of an `<is>` element: a text of several fonts. */
export type Filling = string | number | boolean | null | { runs: string };

/** A cell as drawn, its place aside. Shapes are shared by the rows cloned from one row: never change one. */
export interface CellShape {
  column: number;
  /** Index of its format as written, `''` where it has none. */
  style: string;
  /** `s`, `str`, `inlineStr`, `b`, `e`, `n`, or `''`. */
  type: string;
  /** Its other attributes as written, with a leading space. */
  attributes: string;
  formula?: CellFormula;
  /** What stands inside besides the formula, as XML. */
  inner: string;
}

export interface CellFormula {
  text: string;
  /** As written: `t`, `ref`, `si` and the like. */
  element: XmlElement;
}

export interface RowShape {
  /** All but `r`, as written, with a leading space. */
  attributes: string;
  cells: readonly CellShape[];
}

/** A row of a sheet: what is drawn, and what is put into it. Kept as the text it was until something changes. */
export class Row {
  /** As a person counts; moves when rows are inserted above. */
  number: number;
  readonly #xml: string;
  readonly #numberAsRead: number;
  #shape: RowShape | undefined;
  /** By column index; holes keep what is drawn. */
  fillings: (Filling | undefined)[] | undefined;

  constructor(number: number, xml: string, shape?: RowShape) {
    this.number = number;
    this.#numberAsRead = number;
    this.#xml = xml;
    this.#shape = shape;
  }

  get shape(): RowShape {
    this.#shape ??= parseRow(this.#xml);
    return this.#shape;
  }

  set shape(shape: RowShape) {
    this.#shape = shape;
    this.#reshaped = true;
  }
  #reshaped = false;

  /** Cheap: may say yes to a row that has none, never no to one that has. */
  get mayHaveFormulas(): boolean {
    return this.#shape ? this.#shape.cells.some((cell) => cell.formula) : /<(?:\w+:)?f[\s>/]/.test(this.#xml);
  }

  /** The row as it was read, where nothing about it has changed. */
  get unchanged(): string | undefined {
    const same = this.number === this.#numberAsRead && !this.fillings && !this.#reshaped && this.#xml !== '';
    return same ? this.#xml : undefined;
  }

  /** The format that new cells of the row take. */
  get style(): string | undefined {
    const { attributes } = this.shape;
    return /\scustomFormat="(?:1|true)"/.test(attributes) ? /\ss="(\d+)"/.exec(attributes)?.[1] : undefined;
  }

  copy(): Row {
    const copy = new Row(this.#numberAsRead, this.#xml, this.#shape);
    copy.number = this.number;
    copy.#reshaped = this.#reshaped;
    copy.fillings = this.fillings?.slice();
    return copy;
  }

  /** Rewrites the texts of its formulas. Tells whether any has changed. */
  mapFormulas(change: (formula: string) => string): boolean {
    if (!this.mayHaveFormulas) return false;
    let changed = false;
    const cells = this.shape.cells.map((cell): CellShape => {
      const text = cell.formula && change(cell.formula.text);
      if (text === undefined || text === cell.formula!.text) return cell;
      changed = true;
      const element = cell.formula!.element.clone();
      element.text = text;
      return { ...cell, formula: { text, element } };
    });
    if (changed) this.shape = { ...this.shape, cells };
    return changed;
  }

  cell(column: number): CellShape | undefined {
    const { cells } = this.shape;
    // Where no cell is missing to the left, a cell stands at the index of its column.
    const there = cells[column];
    return there?.column === column ? there : cells.find((cell) => cell.column === column);
  }
}

/** Takes the inside of `sheetData` apart into rows, without looking into them. Rows may lack their number. */
export function splitRows(xml: string, prefix: string): Row[] {
  const rows: Row[] = [];
  const open = `<${prefix}row`;
  const close = `</${prefix}row`;
  let number = 0;
  for (let at = xml.indexOf(open); at >= 0; ) {
    const tagEnd = xml.indexOf('>', at);
    let end = tagEnd;
    if (xml[tagEnd - 1] !== '/') end = xml.indexOf('>', xml.indexOf(close, tagEnd));
    if (tagEnd < 0 || end < tagEnd) break;
    const written = /\sr\s*=\s*["'](\d+)["']/.exec(xml.slice(at, tagEnd))?.[1];
    number = written ? Number(written) : number + 1;
    rows.push(new Row(number, xml.slice(at, end + 1)));
    at = xml.indexOf(open, end);
  }
  return rows;
}

function parseRow(xml: string): RowShape {
  const row = parseNodes(xml).find((node) => typeof node !== 'string');
  if (!row) return { attributes: '', cells: [] };
  row.delete('r');
  let column = -1;
  const cells = row.all('c').map((element) => {
    const address = element.get('r');
    column = address ? columnIndex(address.replace(/\d+$/, '')) : column + 1;
    return cellShape(element, column);
  });
  return { attributes: row.rawAttributes, cells };
}

function cellShape(element: XmlElement, column: number): CellShape {
  const formula = element.child('f');
  const style = element.get('s') ?? '';
  const type = element.get('t') ?? '';
  for (const name of ['r', 's', 't']) element.delete(name);
  return {
    column,
    style,
    type,
    attributes: element.rawAttributes,
    formula: formula && { text: formula.text, element: formula },
    inner: element.children.filter((child) => child !== formula).join(''),
  };
}
