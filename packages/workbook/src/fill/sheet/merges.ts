import { cellAddress, columnIndex } from '../../address.ts';
import type { Range } from '../../model.ts';
import { parseArea } from '../formulas/area.ts';
import { type Insertion, shiftRows } from '../insert/insertion.ts';
import type { XmlElement } from '../xml/tree.ts';

/** The merged cells of a sheet. There may be one for every line of a long list, so they are no tree. */
export class Merges {
  readonly #ranges: Range[];
  #byRow: Map<number, Range[]> | undefined;

  constructor(list: XmlElement | undefined) {
    this.#ranges = list?.all('mergeCell').flatMap((merge) => rangeOf(merge.get('ref') ?? '') ?? []) ?? [];
  }

  get all(): readonly Range[] {
    return this.#ranges;
  }

  /** Those that lie within one row, from left to right. */
  within(row: number): readonly Range[] {
    this.#byRow ??= byRow(this.#ranges);
    return this.#byRow.get(row) ?? [];
  }

  /** Moves with the rows; what is merged within the pattern row is merged in each new row too. */
  shift(insertion: Insertion): void {
    const { like, after, count } = insertion;
    const pattern = this.within(like).map((range) => ({ ...range }));
    for (const range of this.#ranges) {
      [range.firstRow, range.lastRow] = shiftRows(range.firstRow, range.lastRow, insertion, false);
    }
    for (let row = after + 1; row <= after + count; row++) {
      for (const range of pattern) this.#ranges.push({ ...range, firstRow: row, lastRow: row });
    }
    this.#byRow = undefined;
  }

  /** Writes the list into its element. */
  writeTo(list: XmlElement): void {
    if (list.get('count') !== undefined) list.set('count', this.#ranges.length);
    const tag = `${list.prefix}mergeCell`;
    list.children = this.#ranges.map((range) => `<${tag} ref="${addressOf(range)}"/>`);
  }
}

function rangeOf(ref: string): Range | undefined {
  const corners = parseArea(ref);
  const [first, last] = [corners?.[0], corners?.at(-1)];
  if (first?.row === undefined || last?.row === undefined) return undefined;
  return {
    firstRow: first.row,
    lastRow: last.row,
    firstColumn: columnIndex(first.column),
    lastColumn: columnIndex(last.column),
  };
}

function addressOf({ firstRow, firstColumn, lastRow, lastColumn }: Range): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
}

function byRow(ranges: readonly Range[]): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  for (const range of ranges) {
    if (range.firstRow !== range.lastRow) continue;
    const row = found.get(range.firstRow);
    if (row) row.push(range);
    else found.set(range.firstRow, [range]);
  }
  for (const row of found.values()) row.sort((a, b) => a.firstColumn - b.firstColumn);
  return found;
}
