import type { Range } from '../../model.ts';
import { textOfFormula, type XlsBook } from './book.ts';
import { ERRORS } from './formula.ts';
import { type PageSetup, readPageSetup } from './page-setup.ts';
import { RECORD, substream, type XlsRecord } from './records.ts';
import { RecordReader, type XlsText } from './texts.ts';
import { readValidation, type XlsValidation } from './validations.ts';

export type XlsValue = number | boolean | XlsText | { error: string };

export interface XlsCell {
  format: number;
  value?: XlsValue;
  formula?: string;
}

export interface XlsRow {
  /** Points; `undefined` for the default. */
  height?: number;
  /** The height was set by hand. */
  fixed: boolean;
  hidden: boolean;
  format?: number;
  cells: Map<number, XlsCell>;
}

export interface XlsColumn {
  first: number;
  last: number;
  /** In digits of the default font. */
  width: number;
  format: number;
  hidden: boolean;
}

export interface XlsSheet {
  rows: Map<number, XlsRow>;
  columns: XlsColumn[];
  merges: Range[];
  validations: XlsValidation[];
  page: PageSetup;
  defaultHeight: number;
  defaultHeightFixed: boolean;
  defaultWidth: number | undefined;
  baseWidth: number;
  gridLines: boolean;
  zeros: boolean;
  zoom: number | undefined;
  filtered: boolean;
  pane: { columns: number; rows: number; top: number; left: number } | undefined;
}

/** Reads one sheet of a BIFF8 workbook. Rows count from 0, as in the file. */
export function readSheet(stream: Buffer, start: number, book: XlsBook): XlsSheet {
  const sheet: XlsSheet = {
    rows: new Map(),
    columns: [],
    merges: [],
    validations: [],
    page: { rowBreaks: [], columnBreaks: [] },
    defaultHeight: 12.75,
    defaultHeightFixed: false,
    defaultWidth: undefined,
    baseWidth: 8,
    gridLines: true,
    zeros: true,
    zoom: undefined,
    filtered: false,
    pane: undefined,
  };
  const cells = new CellReader(sheet, book);
  let frozen = false;
  let pane: XlsSheet['pane'];
  for (const record of substream(stream, start)) {
    const { type, data } = record;
    if (type === RECORD.WINDOW2) {
      const flags = data.readUInt16LE(0);
      sheet.gridLines = (flags & 2) !== 0;
      sheet.zeros = (flags & 16) !== 0;
      frozen = (flags & 8) !== 0;
    } else if (type === RECORD.PANE) {
      const [columns, rows, top, left] = [0, 2, 4, 6].map((at) => data.readUInt16LE(at)) as [
        number,
        number,
        number,
        number,
      ];
      pane = { columns, rows, top, left };
    } else if (!cells.read(record) && !readPageSetup(sheet.page, record)) readLayout(sheet, record, book);
  }
  if (frozen) sheet.pane = pane;
  return sheet;
}

function readLayout(sheet: XlsSheet, { type, data, continued }: XlsRecord, book: XlsBook): void {
  switch (type) {
    case RECORD.ROW: {
      const height = data.readUInt16LE(6);
      const flags = data.readUInt16LE(12);
      const row = rowOf(sheet, data.readUInt16LE(0));
      // The highest bit says that the row has the default height.
      if (!(height & 0x8000)) row.height = height / 20;
      row.hidden = (flags & 0x20) !== 0;
      row.fixed = (flags & 0x40) !== 0;
      if (flags & 0x80) row.format = data.readUInt16LE(14) & 0x0fff;
      return;
    }
    case RECORD.COLINFO: {
      const [first, last, width, format, flags] = [0, 2, 4, 6, 8].map((at) =>
        data.readUInt16LE(at),
      ) as number[];
      sheet.columns.push({
        first: first!,
        last: Math.min(last!, 255),
        width: width! / 256,
        format: format!,
        hidden: (flags! & 1) !== 0,
      });
      return;
    }
    case RECORD.MERGEDCELLS:
      sheet.merges.push(...readRanges(new RecordReader(data, continued)));
      return;
    case RECORD.DV:
      sheet.validations.push(readValidation(new RecordReader(data, continued), data, book));
      return;
    case RECORD.DEFAULTROWHEIGHT:
      sheet.defaultHeightFixed = (data.readUInt16LE(0) & 1) !== 0;
      sheet.defaultHeight = data.readUInt16LE(2) / 20;
      return;
    case RECORD.DEFCOLWIDTH:
      sheet.baseWidth = data.readUInt16LE(0);
      return;
    case RECORD.STANDARDWIDTH:
      sheet.defaultWidth = data.readUInt16LE(0) / 256;
      return;
    case RECORD.SCL:
      sheet.zoom = Math.round((data.readUInt16LE(0) / Math.max(data.readUInt16LE(2), 1)) * 100);
      return;
    case RECORD.AUTOFILTERINFO:
      sheet.filtered = true;
  }
}

/** A list of areas: count, then first and last row, first and last column of each. */
export function readRanges(reader: RecordReader): Range[] {
  const ranges: Range[] = [];
  for (let count = reader.u16(); count > 0 && !reader.done; count--) {
    const [first, last, left, right] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
    ranges.push({ firstRow: first + 1, lastRow: last + 1, firstColumn: left, lastColumn: right });
  }
  return ranges;
}

function rowOf(sheet: XlsSheet, number: number): XlsRow {
  let row = sheet.rows.get(number);
  if (!row) {
    row = { fixed: false, hidden: false, cells: new Map() };
    sheet.rows.set(number, row);
  }
  return row;
}

/** Reads the records that hold cells. A formula's text result and its shared code come in records behind it. */
class CellReader {
  readonly #sheet: XlsSheet;
  readonly #book: XlsBook;
  #awaitsText: XlsCell | undefined;
  #awaitsCode: { cell: XlsCell; row: number; column: number }[] = [];
  readonly #shared: { range: Range; code: Buffer }[] = [];

  constructor(sheet: XlsSheet, book: XlsBook) {
    this.#sheet = sheet;
    this.#book = book;
  }

  /** `false`: not a record of cells. */
  read({ type, data, continued }: XlsRecord): boolean {
    const reader = new RecordReader(data, continued);
    switch (type) {
      case RECORD.LABELSST:
        this.#put(reader, () => this.#book.texts[reader.u32()]);
        return true;
      case RECORD.LABEL:
      case RECORD.RSTRING:
        this.#put(reader, () => reader.richText());
        return true;
      case RECORD.NUMBER:
        this.#put(reader, () => reader.f64());
        return true;
      case RECORD.RK:
        this.#put(reader, () => rk(reader.u32()));
        return true;
      case RECORD.BLANK:
        this.#put(reader, () => undefined);
        return true;
      case RECORD.BOOLERR:
        this.#put(reader, () => booleanOrError(reader.u8(), reader.u8() === 1));
        return true;
      case RECORD.MULRK:
        this.#putMany(reader, data, 6, () => rk(reader.u32()));
        return true;
      case RECORD.MULBLANK:
        this.#putMany(reader, data, 2, () => undefined);
        return true;
      case RECORD.FORMULA:
        this.#formula(reader, data);
        return true;
      case RECORD.STRING:
        if (this.#awaitsText) this.#awaitsText.value = reader.richText();
        return true;
      case RECORD.SHRFMLA:
        this.#share(data);
        return true;
      default:
        return false;
    }
  }

  #put(reader: RecordReader, value: () => XlsValue | undefined): XlsCell {
    const row = rowOf(this.#sheet, reader.u16());
    const column = reader.u16();
    const cell: XlsCell = { format: reader.u16() };
    cell.value = value();
    row.cells.set(column, cell);
    return cell;
  }

  #putMany(reader: RecordReader, data: Buffer, size: number, value: () => XlsValue | undefined): void {
    const row = rowOf(this.#sheet, reader.u16());
    const first = reader.u16();
    const count = Math.floor((data.length - 6) / size);
    for (let i = 0; i < count; i++) row.cells.set(first + i, { format: reader.u16(), value: value() });
  }

  #formula(reader: RecordReader, data: Buffer): void {
    const [row, column] = [data.readUInt16LE(0), data.readUInt16LE(2)];
    const special = data.readUInt16LE(12) === 0xffff;
    const cell = this.#put(reader, () => {
      if (!special) return reader.f64();
      if (data[6] === 0) return undefined;
      return data[6] === 3 ? undefined : booleanOrError(data[8]!, data[6] === 2);
    });
    this.#awaitsText = special && data[6] === 0 ? cell : undefined;
    const code = data.subarray(22, 22 + data.readUInt16LE(20));
    // 1: the code is in a SHRFMLA record, which stands behind the first cell that uses it.
    if (code[0] === 1) this.#fromShared(cell, row, column);
    else cell.formula = textOfFormula(this.#book, code, row, column);
  }

  #share(data: Buffer): void {
    const range = {
      firstRow: data.readUInt16LE(0),
      lastRow: data.readUInt16LE(2),
      firstColumn: data[4]!,
      lastColumn: data[5]!,
    };
    this.#shared.push({ range, code: data.subarray(10, 10 + data.readUInt16LE(8)) });
    const waiting = this.#awaitsCode;
    this.#awaitsCode = [];
    for (const { cell, row, column } of waiting) this.#fromShared(cell, row, column);
  }

  #fromShared(cell: XlsCell, row: number, column: number): void {
    const shared = this.#shared.find(
      ({ range }) =>
        range.firstRow <= row &&
        row <= range.lastRow &&
        range.firstColumn <= column &&
        column <= range.lastColumn,
    );
    if (shared) cell.formula = textOfFormula(this.#book, shared.code, row, column);
    else this.#awaitsCode.push({ cell, row, column });
  }
}

/** A number in 30 bits: a whole number or the upper half of a double, perhaps times a hundred. */
function rk(bits: number): number {
  const whole = (bits | 0) >> 2;
  const double = Buffer.alloc(8);
  double.writeUInt32LE((bits & 0xfffffffc) >>> 0, 4);
  const value = bits & 2 ? whole : double.readDoubleLE(0);
  return bits & 1 ? value / 100 : value;
}

function booleanOrError(byte: number, isError: boolean): XlsValue {
  return isError ? { error: ERRORS[byte] ?? '#N/A' } : byte === 1;
}
