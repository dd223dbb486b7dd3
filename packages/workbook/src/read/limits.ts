import { failure } from './failures.ts';

/** What one file may cost before reading it is refused. Sizes are checked before the work they would cause. */
export interface Limits {
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Bytes of all its parts once unpacked, as declared. */
  unpackedBytes: number;
  /** Unpacked ÷ packed, asked only of files that unpack to more than 64 MB. */
  ratio: number;
  /** Parts in a zip. */
  entries: number;
  /** Places in all rows, empty ones before a filled one included. */
  cells: number;
  /** Characters in all distinct texts of a workbook. */
  characters: number;
  /** Elements inside one another. */
  depth: number;
  /** Bytes of one text, and of one tag. */
  textBytes: number;
  /** Wall time in ms for a small file; each megabyte of the file adds a second. */
  milliseconds: number;
  /** Heap of the reading thread in MB for a small file; every four megabytes of the file add eighty. */
  heapMegabytes: number;
}

export const defaultLimits: Limits = {
  fileBytes: 512 * 2 ** 20,
  unpackedBytes: 2 * 2 ** 30,
  ratio: 300,
  entries: 20_000,
  cells: 16_000_000,
  characters: 200_000_000,
  depth: 256,
  textBytes: 16 * 2 ** 20,
  milliseconds: 20_000,
  heapMegabytes: 600,
};

/** A form's parts are held as text, and no text is longer than 512 MB. In all else forms are files like others. */
export const formLimits: Limits = { ...defaultLimits, unpackedBytes: 512 * 2 ** 20 };

/** Counts what one file has cost so far; every overrun throws a coded `WorkbookError`. */
export class Budget {
  readonly limits: Limits;
  readonly #deadline: number;
  #cells = 0;
  #characters = 0;

  constructor(fileBytes: number, limits: Partial<Limits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
    if (fileBytes > this.limits.fileBytes) throw failure('file.too-large');
    this.#deadline = performance.now() + allowedMilliseconds(fileBytes, this.limits);
  }

  /** Call once per chunk or every few thousand rows, never per cell. */
  checkTime(): void {
    if (performance.now() > this.#deadline) throw failure('file.too-slow');
  }

  spendText(length: number): void {
    this.#characters += length;
    if (this.#characters > this.limits.characters)
      throw failure('file.too-large', ['文字太多', 'too much text']);
  }

  spendCells(count: number): void {
    this.#cells += count;
    if (this.#cells > this.limits.cells) throw failure('file.too-large', ['格子太多', 'too many cells']);
  }
}

export function allowedMilliseconds(fileBytes: number, limits: Limits): number {
  return limits.milliseconds + (fileBytes / 2 ** 20) * 1000;
}

export function allowedHeapMegabytes(fileBytes: number, limits: Limits): number {
  return limits.heapMegabytes + Math.floor(fileBytes / 2 ** 22) * 80;
}
