/** A text and the fonts of its stretches: each run begins at a character and uses a font. */
export interface XlsText {
  text: string;
  runs: { start: number; font: number }[];
}

/** Reads numbers and texts from a record and the records that continue it. */
export class RecordReader {
  readonly #pieces: Buffer[];
  #piece = 0;
  #at: number;

  constructor(data: Buffer, continued: Buffer[] = [], at = 0) {
    this.#pieces = [data, ...continued];
    this.#at = at;
  }

  /** Bytes read of the first piece; meant for records that are not continued. */
  get position(): number {
    return this.#at;
  }

  get done(): boolean {
    return this.#piece >= this.#pieces.length - 1 && this.#at >= (this.#pieces.at(-1)?.length ?? 0);
  }

  u8(): number {
    while (this.#at >= this.#pieces[this.#piece]!.length && this.#piece < this.#pieces.length - 1) {
      this.#piece++;
      this.#at = 0;
    }
    return this.#pieces[this.#piece]![this.#at++] ?? 0;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  f64(): number {
    return Buffer.from(Array.from({ length: 8 }, () => this.u8())).readDoubleLE(0);
  }

  skip(bytes: number): void {
    for (let i = 0; i < bytes && !this.done; i++) this.u8();
  }

  /** A text whose length takes one byte (`short`) or two. */
  text(short = false): string {
    return this.richText(short).text;
  }

  richText(short = false): XlsText {
    const length = short ? this.u8() : this.u16();
    const flags = this.u8();
    const runCount = flags & 8 ? this.u16() : 0;
    const extra = flags & 4 ? this.u32() : 0;
    const text = this.characters(length, (flags & 1) === 1);
    const runs = Array.from({ length: runCount }, () => ({ start: this.u16(), font: this.u16() }));
    this.skip(extra);
    return { text, runs };
  }

  /** Where a text goes on in the next piece, that piece says anew whether its characters take one byte or two. */
  characters(length: number, wide: boolean): string {
    const codes: number[] = [];
    let isWide = wide;
    while (codes.length < length && !this.done) {
      if (this.#at >= this.#pieces[this.#piece]!.length) {
        this.#piece++;
        this.#at = 0;
        isWide = (this.u8() & 1) === 1;
      }
      codes.push(isWide ? this.u16() : this.u8());
    }
    return codes.map((code) => String.fromCharCode(code)).join('');
  }
}
