import { columnLetter } from '../../address.ts';
import { textElement } from '../../write/xml-text.ts';
import type { CellShape, Filling, Row } from './row.ts';

/** Writes rows of one sheet as XML. */
export class RowWriter {
  /** The prefix of the sheet's own elements: `x:` or ``. */
  readonly #prefix: string;
  readonly #letters: string[] = [];
  /** Drop the results of formulas: what they were reckoned from has changed. */
  readonly #forgetResults: boolean;

  readonly #columnStyles: readonly (string | undefined)[];

  constructor(prefix: string, forgetResults: boolean, columnStyles: readonly (string | undefined)[]) {
    this.#prefix = prefix;
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
    const open = `<${tag} r="${this.#letter(shape.column)}${number}"${style(shape.style)}${type}${shape.attributes}`;
    const inner = forget ? formula.element.toString() : (formula?.element.toString() ?? '') + shape.inner;
    return inner ? `${open}>${inner}</${tag}>` : `${open}/>`;
  }

  #filled(
    filling: Filling | undefined,
    styleIndex: string | undefined,
    column: number,
    number: number,
  ): string {
    if (filling === undefined) return '';
    const p = this.#prefix;
    const open = `<${p}c r="${this.#letter(column)}${number}"${style(styleIndex)}`;
    if (filling === null || filling === '') return `${open}/>`;
    if (typeof filling === 'number') return `${open}><${p}v>${filling}</${p}v></${p}c>`;
    if (typeof filling === 'boolean') return `${open} t="b"><${p}v>${filling ? 1 : 0}</${p}v></${p}c>`;
    const inside = typeof filling === 'string' ? textElement(filling, p) : filling.runs;
    return `${open} t="inlineStr"><${p}is>${inside}</${p}is></${p}c>`;
  }

  #letter(column: number): string {
    this.#letters[column] ??= columnLetter(column);
    return this.#letters[column];
  }
}

function style(index: string | undefined): string {
  return index ? ` s="${index}"` : '';
}
