import { failure } from '../../read/failures.ts';
import { readFont, readFormat, type XlsFont, type XlsFormat } from './formats.ts';
import { formulaText } from './formula.ts';
import { Palette } from './palette.ts';
import { RECORD, substream, type XlsRecord } from './records.ts';
import { RecordReader, type XlsText } from './texts.ts';

/** What a BIFF8 workbook says of itself before its sheets. */
export interface XlsBook {
  fonts: XlsFont[];
  formats: XlsFormat[];
  numberFormats: Map<number, string>;
  palette: Palette;
  texts: XlsText[];
  sheets: ListedXlsSheet[];
  names: XlsName[];
  date1904: boolean;
  activeSheet: number;
  /** The sheet an entry of EXTERNSHEET means; `undefined` where it is in another file. */
  sheetOf(entry: number): string | undefined;
}

export interface ListedXlsSheet {
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  /** Where its records begin. */
  start: number;
  isWorksheet: boolean;
}

export interface XlsName {
  name: string;
  /** Index of the sheet it is local to. */
  sheet: number | undefined;
  hidden: boolean;
  code: Buffer;
}

/** Reads the workbook globals. Throws `file.encrypted`. */
export function readBook(stream: Buffer): XlsBook {
  const entries: { book: number; first: number; last: number }[] = [];
  const own: boolean[] = [];
  const book: XlsBook = {
    fonts: [],
    formats: [],
    numberFormats: new Map(),
    palette: new Palette(),
    texts: [],
    sheets: [],
    names: [],
    date1904: false,
    activeSheet: 0,
    sheetOf: (index) => {
      const entry = entries[index];
      return entry && own[entry.book] && entry.first === entry.last
        ? book.sheets[entry.first]?.name
        : undefined;
    },
  };
  for (const record of substream(stream, 0)) {
    const { type, data } = record;
    if (type === RECORD.FILEPASS) throw failure('file.encrypted');
    if (type === RECORD.SUPBOOK) own.push(data.length >= 4 && data.readUInt16LE(2) === 0x0401);
    else if (type === RECORD.EXTERNSHEET) entries.push(...externalSheets(record));
    else readGlobal(book, record);
  }
  return book;
}

function readGlobal(book: XlsBook, { type, data, continued }: XlsRecord): void {
  switch (type) {
    case RECORD.FONT:
      // No cell ever uses font 4: the numbers leave it out.
      if (book.fonts.length === 4) book.fonts.push(book.fonts[0]!);
      book.fonts.push(readFont(data));
      return;
    case RECORD.XF:
      book.formats.push(readFormat(data));
      return;
    case RECORD.FORMAT: {
      const reader = new RecordReader(data, continued);
      book.numberFormats.set(reader.u16(), reader.text());
      return;
    }
    case RECORD.PALETTE:
      book.palette.read(data);
      return;
    case RECORD.SST:
      book.texts = sharedTexts(new RecordReader(data, continued));
      return;
    case RECORD.BOUNDSHEET:
      book.sheets.push(listedSheet(data));
      return;
    case RECORD.NAME:
      book.names.push(definedName(data, continued));
      return;
    case RECORD.DATE1904:
      book.date1904 = data.readUInt16LE(0) === 1;
      return;
    case RECORD.WINDOW1:
      book.activeSheet = data.readUInt16LE(10);
  }
}

function sharedTexts(reader: RecordReader): XlsText[] {
  reader.u32();
  const count = reader.u32();
  const texts: XlsText[] = [];
  while (texts.length < count && !reader.done) texts.push(reader.richText());
  return texts;
}

function listedSheet(data: Buffer): ListedXlsSheet {
  const reader = new RecordReader(data);
  const start = reader.u32();
  const state = (['visible', 'hidden', 'veryHidden'] as const)[reader.u8() & 3] ?? 'hidden';
  const isWorksheet = reader.u8() === 0;
  return { start, state, isWorksheet, name: reader.text(true) };
}

function definedName(data: Buffer, continued: Buffer[]): XlsName {
  const reader = new RecordReader(data, continued);
  const flags = reader.u16();
  reader.u8();
  const length = reader.u8();
  const codeLength = reader.u16();
  reader.u16();
  const sheet = reader.u16();
  reader.u32();
  const written = reader.characters(length, (reader.u8() & 1) === 1);
  const name = flags & 0x20 ? `_xlnm.${BUILT_IN[written.charCodeAt(0)] ?? 'Unknown'}` : written;
  const start = reader.position;
  // Bits 1 to 3: macros and functions, which are no places.
  const code = flags & 0x0e ? Buffer.alloc(0) : data.subarray(start, start + codeLength);
  return { name, sheet: sheet > 0 ? sheet - 1 : undefined, hidden: (flags & 1) !== 0, code };
}

const BUILT_IN: Record<number, string> = { 6: 'Print_Area', 7: 'Print_Titles', 13: '_FilterDatabase' };

function externalSheets({ data, continued }: XlsRecord) {
  const reader = new RecordReader(data, continued);
  return Array.from({ length: reader.u16() }, () => ({
    book: reader.u16(),
    first: reader.u16(),
    last: reader.u16(),
  }));
}

/** A formula of the book as text; `undefined` where it is not translated. */
export function textOfFormula(book: XlsBook, code: Buffer, row = 0, column = 0): string | undefined {
  return formulaText(code, {
    row,
    column,
    sheet: book.sheetOf,
    name: (number) => book.names[number - 1]?.name,
  });
}
