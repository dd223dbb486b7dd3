import { CFB } from '@e965/xlsx';
import { RECORD } from './records.ts';

/** A number in so many bytes; a text is given as bytes already. */
export type Field = [value: number, bytes: 1 | 2 | 4 | 8] | Buffer;

export const u8 = (value: number): Field => [value, 1];
export const u16 = (value: number): Field => [value, 2];
export const u32 = (value: number): Field => [value, 4];
/** A double, as margins and numbers are kept. */
export const f64 = (value: number): Field => [value, 8];

/** A text with its length in one or two bytes, two bytes a character. */
export function text(value: string, lengthBytes: 1 | 2 = 2): Buffer {
  return bytes([value.length, lengthBytes], u8(1), Buffer.from(value, 'utf16le'));
}

export function bytes(...fields: Field[]): Buffer {
  return Buffer.concat(
    fields.map((field) => {
      if (Buffer.isBuffer(field)) return field;
      const [value, size] = field;
      const buffer = Buffer.alloc(size);
      if (size === 8) buffer.writeDoubleLE(value);
      else buffer.writeUIntLE(value, 0, size);
      return buffer;
    }),
  );
}

export function record(type: keyof typeof RECORD, ...fields: Field[]): Buffer {
  const data = bytes(...fields);
  return bytes(u16(RECORD[type]), u16(data.length), data);
}

export interface TestSheet {
  name: string;
  state?: 0 | 1 | 2;
  records: Buffer[];
}

/** A BIFF8 workbook of bare records in its OLE2 container. */
export function xlsOf(globals: Buffer[], sheets: TestSheet[]): Uint8Array {
  const bof = (kind: number) => record('BOF', u16(0x0600), u16(kind), u32(0), u32(0), u32(0));
  const end = record('EOF');
  const parts = sheets.map(({ records }) => Buffer.concat([bof(0x10), ...records, end]));
  const listed = (starts: number[]) =>
    sheets.map(({ name, state = 0 }, i) =>
      record('BOUNDSHEET', u32(starts[i]!), u8(state), u8(0), text(name, 1)),
    );
  const head = (starts: number[]) => Buffer.concat([bof(5), ...globals, ...listed(starts), end]);
  let start = head(sheets.map(() => 0)).length;
  const starts = parts.map((part) => {
    start += part.length;
    return start - part.length;
  });
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Workbook', Buffer.concat([head(starts), ...parts]));
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}
