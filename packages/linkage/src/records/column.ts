/** One column with every distinct value stored once. */
export interface Column {
  readonly name: string;
  readonly values: readonly string[];
  /** Per record an index into `values`, or -1 where the value is missing. */
  readonly ids: Int32Array;
}

/** Stores each distinct value of a column once; records then carry integers. */
export function internColumn(name: string, cells: readonly (string | null)[], count: number): Column {
  const ids = new Int32Array(count).fill(-1);
  const values: string[] = [];
  const known = new Map<string, number>();
  for (let record = 0; record < count; record++) {
    const value = cells[record];
    if (value === null || value === undefined || value === '') continue;
    let id = known.get(value);
    if (id === undefined) {
      id = values.length;
      values.push(value);
      known.set(value, id);
    }
    ids[record] = id;
  }
  return { name, values, ids };
}
