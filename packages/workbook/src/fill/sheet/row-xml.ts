import { columnLetter } from '../../address.ts';
import { isPlain, textElement } from '../../write/xml-text.ts';
import type { CellShape, Filling, Row } from './row.ts';

interface Opening {
  style: string;
  open: string;
  bare: string;
  text: string;
  value: string;
}

/** Writes rows of one sheet as XML. */
export class RowWriter {
  /** The prefix of the sheet's own elements: `x:` or ``. */
  readonly #prefix: string;
  readonly #letters: string[] = [];
  /** Drop the results of formulas: what they were reckoned from has changed. */
  readonly #forgetResults: boolean;
  readonly #openings: Opening[] = [];
  readonly #textEnd: string;
  readonly #valueEnd: string;
  readonly #columnStyles: readonly (string | undefined)[];

  constructor(prefix: string, forgetResults: boolean, columnStyles: readonly (string | undefined)[]) {
    this.#prefix = prefix;
    this.#textEnd = `</${prefix}t></${prefix}is></${prefix}c>`;
    this.#valueEnd = `</${prefix}v></${prefix}c>`;
    this.#columnStyles = columnStyles;
    this.#forgetResults = forgetResults;
  }

  write(row: Row): string {
    const { unchanged, number } = row;
    if (unchanged !== undefined && !(this.#forgetResults && row.mayHaveFormulas)) return unchanged;
    const { attributes, cells } = row.shape;
    const fillings = row.fillings ?? [];
    const tag = `${this.#prefix}row`;
    const rowStyle = row.style;
    let xml = `<${tag} r="${number}"${attributes}>`;
    let next = 0;
    for (const shape of cells) {
      for (; next < shape.column; next++)
        xml += this.#filled(fillings[next], rowStyle ?? this.#columnStyles[next], next, number);
      const filling = fillings[shape.column];
      xml +=
        filling === undefined ? this.#drawn(shape, number) : this.#filled(filling, shape.style, next, number);
      next = Math.max(next, shape.column + 1);
    }
    for (; next < fillings.length; next++)
      xml += this.#filled(fillings[next], rowStyle ?? this.#columnStyles[next], next, number);
    return `${xml}</${tag}>`;
  }

  #drawn(shape: CellShape, number: number): string {
    const tag = `${this.#prefix}c`;
    const { formula } = shape;
    // A result may be text: without the result, the type would promise one.
    const forget = formula && this.#forgetResults;
    const type = shape.type && !forget ? ` t="${shape.type}"` : '';
    const open = `<${tag} r="${this.#letter(shape.column)}${number}"${styleAttribute(shape.style)}${type}${shape.attributes}`;
    const inner = forget ? formula.element.toString() : (formula?.element.toString() ?? '') + shape.inner;
    return inner ? `${open}>${inner}</${tag}>` : `${open}/>`;
  }

  #filled(filling: Filling | undefined, style: string | undefined, column: number, number: number): string {
    if (filling === undefined) return '';
    const { open, text, value, bare } = this.#opening(column, style ?? '');
    const p = this.#prefix;
    if (filling === null || filling === '') return `${open}${number}${bare}/>`;
    if (typeof filling === 'number') return `${open}${number}${value}${filling}${this.#valueEnd}`;
    if (typeof filling === 'string' && isPlain(filling))
      return `${open}${number}${text}${filling}${this.#textEnd}`;
    if (typeof filling === 'boolean')
      return `${open}${number}${bare} t="b"><${p}v>${+filling}</${p}v></${p}c>`;
    const inside = typeof filling === 'string' ? textElement(filling, p) : filling.runs;
    return `${open}${number}${bare} t="inlineStr"><${p}is>${inside}</${p}is></${p}c>`;
  }

  /** What a filled cell begins with, before and after its row's number: the same all down a column. */
  #opening(column: number, style: string): Opening {
    const known = this.#openings[column];
    if (known?.style === style) return known;
    const p = this.#prefix;
    const bare = `"${styleAttribute(style)}`;
    const opening = {
      style,
      open: `<${p}c r="${this.#letter(column)}`,
      bare,
      text: `${bare} t="inlineStr"><${p}is><${p}t>`,
      value: `${bare}><${p}v>`,
    };
    this.#openings[column] = opening;
    return opening;
  }

  #letter(column: number): string {
    this.#letters[column] ??= columnLetter(column);
    return this.#letters[column];
  }
}

function styleAttribute(index: string): string {
  return index ? ` s="${index}"` : '';
}
