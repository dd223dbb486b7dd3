import { columnLetter } from '../../address.ts';
import { writePrefix } from '../formulas/tokens.ts';
import { functionOf } from './functions.ts';
import { RecordReader } from './texts.ts';

/** What a formula's references mean: the sheets and names of the book, and the cell it stands in. */
export interface FormulaScope {
  /** The sheet an entry of EXTERNSHEET names; `undefined` where it is in another file. */
  sheet(entry: number): string | undefined;
  /** A defined name by its number from 1. */
  name(number: number): string | undefined;
  row: number;
  column: number;
}

/** The formula as text; `undefined` where it holds something that is not translated. */
export function formulaText(code: Buffer, scope: FormulaScope): string | undefined {
  const reader = new RecordReader(code);
  const stack: string[] = [];
  while (reader.position < code.length) {
    const token = reader.u8();
    const kind = token >= 0x20 ? (token & 0x1f) | 0x20 : token;
    if (!push(kind, reader, stack, scope)) return undefined;
  }
  return stack.length === 1 ? stack[0] : undefined;
}

/** Reads one token onto the stack of finished parts. `false`: not translated. */
function push(kind: number, reader: RecordReader, stack: string[], scope: FormulaScope): boolean {
  const operator = OPERATORS[kind];
  if (operator !== undefined) {
    const right = stack.pop();
    const left = stack.pop();
    if (left === undefined || right === undefined) return false;
    stack.push(left + operator + right);
    return true;
  }
  switch (kind) {
    case 0x12:
    case 0x13:
      return replace(stack, (part) => (kind === 0x12 ? '+' : '-') + part);
    case 0x14:
      return replace(stack, (part) => `${part}%`);
    case 0x15:
      return replace(stack, (part) => `(${part})`);
    case 0x16:
      return put(stack, '');
    case 0x17:
      return put(stack, `"${reader.text(true).replaceAll('"', '""')}"`);
    case 0x19:
      return attribute(reader, stack);
    case 0x1c:
      return put(stack, ERRORS[reader.u8()]);
    case 0x1d:
      return put(stack, reader.u8() ? 'TRUE' : 'FALSE');
    case 0x1e:
      return put(stack, String(reader.u16()));
    case 0x1f:
      return put(stack, String(reader.f64()));
    case 0x21: {
      const called = functionOf(reader.u16());
      return called?.count !== undefined && call(stack, called.name, called.count);
    }
    case 0x22: {
      const count = reader.u8() & 0x7f;
      const called = functionOf(reader.u16() & 0x7fff);
      return called !== undefined && call(stack, called.name, count);
    }
    case 0x23:
      return put(stack, scope.name(reader.u32()));
    case 0x24:
      return put(stack, corner(reader.u16(), reader.u16()));
    case 0x25:
      return put(stack, area(reader));
    case 0x2c:
      return put(stack, relativeCorner(reader.u16(), reader.u16(), scope));
    case 0x2d:
      return put(stack, relativeArea(reader, scope));
    case 0x3a:
      return put(stack, onSheet(scope.sheet(reader.u16()), corner(reader.u16(), reader.u16())));
    case 0x3b:
      return put(stack, onSheet(scope.sheet(reader.u16()), area(reader)));
    default:
      return (kind === 0x29 || kind === 0x26) && skipLength(reader, kind === 0x26);
  }
}

const OPERATORS: Record<number, string> = {
  3: '+',
  4: '-',
  5: '*',
  6: '/',
  7: '^',
  8: '&',
  9: '<',
  10: '<=',
  11: '=',
  12: '>=',
  13: '>',
  14: '<>',
  15: ' ',
  16: ',',
  17: ':',
};

export const ERRORS: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Hints for reckoning and for spaces; `SUM` of one argument is written as a hint too. */
function attribute(reader: RecordReader, stack: string[]): boolean {
  const flags = reader.u8();
  const count = reader.u16();
  if (flags & 0x04) reader.skip((count + 1) * 2);
  return flags & 0x10 ? call(stack, 'SUM', 1) : true;
}

/** A union of areas says its length first, for readers in a hurry. */
function skipLength(reader: RecordReader, reserved: boolean): boolean {
  if (reserved) reader.u32();
  reader.u16();
  return true;
}

function call(stack: string[], name: string, count: number): boolean {
  if (stack.length < count) return false;
  const parts = stack.splice(stack.length - count, count);
  return put(stack, `${name}(${parts.join(',')})`);
}

function put(stack: string[], part: string | undefined): boolean {
  if (part === undefined) return false;
  stack.push(part);
  return true;
}

function replace(stack: string[], change: (part: string) => string): boolean {
  const part = stack.pop();
  return part !== undefined && put(stack, change(part));
}

function onSheet(sheet: string | undefined, place: string): string | undefined {
  return sheet === undefined ? undefined : writePrefix(sheet) + place;
}

/** The two high bits of the column say that row and column are relative. */
function corner(row: number, column: number): string {
  const rowMark = column & 0x8000 ? '' : '$';
  const columnMark = column & 0x4000 ? '' : '$';
  return columnMark + columnLetter(column & 0xff) + rowMark + (row + 1);
}

function area(reader: RecordReader): string {
  const [first, last, left, right] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
  if (first === 0 && last === 0xffff) return `${columnOf(left)}:${columnOf(right)}`;
  if ((left & 0xff) === 0 && (right & 0xff) === 0xff) return `${rowOf(first, left)}:${rowOf(last, right)}`;
  return `${corner(first, left)}:${corner(last, right)}`;
}

function columnOf(column: number): string {
  return (column & 0x4000 ? '' : '$') + columnLetter(column & 0xff);
}

function rowOf(row: number, flags: number): string {
  return (flags & 0x8000 ? '' : '$') + (row + 1);
}

/** In shared formulas, relative parts are distances from the cell, and wrap around the sheet. */
function relativeCorner(row: number, column: number, scope: FormulaScope): string {
  const ownRow = column & 0x8000 ? (row + scope.row) & 0xffff : row;
  const ownColumn = column & 0x4000 ? ((column & 0xff) + scope.column) & 0xff : column & 0xff;
  return corner(ownRow, (column & 0xc000) | ownColumn);
}

function relativeArea(reader: RecordReader, scope: FormulaScope): string {
  const [first, last, left, right] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
  return `${relativeCorner(first, left, scope)}:${relativeCorner(last, right, scope)}`;
}
