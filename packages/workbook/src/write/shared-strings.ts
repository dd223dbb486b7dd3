import { textElement } from './xml-text.ts';

/** The texts of a workbook, each kept once. Beyond `limit` different ones, texts are no longer taken in. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  readonly #limit: number;
  #uses = 0;

  /** The default bounds the memory of a million-row table; V8's own bound is 16.7 million. */
  constructor(limit = 1_500_000) {
    this.#limit = limit;
  }

  /** The index of a text, or `undefined` where the cell must carry it itself. */
  indexOf(text: string): number | undefined {
    let index = this.#indexes.get(text);
    if (index === undefined) {
      if (this.#indexes.size >= this.#limit) return undefined;
      index = this.#indexes.size;
      this.#indexes.set(text, index);
    }
    this.#uses++;
    return index;
  }

  *xml(): Generator<string> {
    let piece = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#indexes.size}">`;
    for (const text of this.#indexes.keys()) {
      piece += `<si>${textElement(text)}</si>`;
      if (piece.length > 1 << 16) {
        yield piece;
        piece = '';
      }
    }
    yield `${piece}</sst>`;
  }
}
