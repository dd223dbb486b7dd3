import { LinkageError } from '../error.ts';
import { type Column, internColumn } from './column.ts';
import type { Records, Values } from './records.ts';

/** Records with every distinct value stored once; the form that everything inside works on. */
export interface Table {
  readonly count: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/** Interns the columns named (all of them by default). */
export function internTable(records: Records, names = Object.keys(records.columns)): Table {
  const columns = new Map<string, Column>();
  for (const name of names) {
    const cells = records.columns[name];
    if (!cells) {
      throw new LinkageError(
        'column.unknown',
        `记录里没有列“${name}”。`,
        `The records have no column "${name}".`,
      );
    }
    columns.set(name, internColumn(name, cells, records.count));
  }
  return { count: records.count, columns };
}

/** The same records in another order: record i of the result is record `order[i]` of the table. */
export function reorderTable(table: Table, order: Int32Array): Table {
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) {
    columns.set(name, { ...column, ids: order.map((record) => column.ids[record]!) });
  }
  return { count: table.count, columns };
}

export function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name);
  if (!column) {
    throw new LinkageError(
      'column.unknown',
      `记录里没有列“${name}”。`,
      `The records have no column "${name}".`,
    );
  }
  return column;
}

/** Every distinct combination of values in some columns, each stored once. */
export interface Tuples {
  readonly size: number;
  /** Per record the number of its combination. */
  readonly ids: Int32Array;
  /** The values of a combination. */
  valuesOf(id: number): Values;
}

export function tuplesOf(table: Table, names: readonly string[]): Tuples {
  const columns = names.map((name) => columnOf(table, name));
  let ids = new Int32Array(table.count);
  let size = table.count > 0 ? 1 : 0;
  for (const column of columns) ({ ids, size } = pairUp(ids, column));
  const example = new Int32Array(size);
  for (let record = table.count - 1; record >= 0; record--) example[ids[record]!] = record;
  return {
    size,
    ids,
    valuesOf: (id) => columns.map((column) => column.values[column.ids[example[id]!]!] ?? null),
  };
}

function pairUp(left: Int32Array, column: Column): { ids: Int32Array<ArrayBuffer>; size: number } {
  const width = column.values.length + 1;
  const known = new Map<number, number>();
  const ids = new Int32Array(left.length);
  for (let record = 0; record < left.length; record++) {
    const key = left[record]! * width + column.ids[record]! + 1;
    let id = known.get(key);
    if (id === undefined) {
      id = known.size;
      known.set(key, id);
    }
    ids[record] = id;
  }
  return { ids, size: known.size };
}
