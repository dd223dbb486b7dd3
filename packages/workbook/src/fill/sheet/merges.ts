import { columnIndex } from '../../address.ts';
import { parseArea } from '../formulas/area.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { SheetPart } from './sheet-part.ts';

/** The merges that lie within one row: first and last column, from left to right. */
export function mergesWithin(sheet: SheetPart, row: number): [first: number, last: number][] {
  const list = sheet.root.child('mergeCells');
  if (!list) return [];
  let known = indexes.get(list);
  if (known?.size !== list.children.length) {
    known = { size: list.children.length, byRow: indexed(list) };
    indexes.set(list, known);
  }
  return known.byRow.get(row) ?? [];
}

interface Index {
  /** How many merges there were when it was made. */
  size: number;
  byRow: Map<number, [number, number][]>;
}

/** Asked for row after row: the list must not be searched each time. */
const indexes = new WeakMap<XmlElement, Index>();

function indexed(list: XmlElement): Index['byRow'] {
  const byRow: Index['byRow'] = new Map();
  for (const merge of list.all('mergeCell')) {
    const [first, last] = parseArea(merge.get('ref') ?? '') ?? [];
    if (first?.row === undefined || first.row !== last?.row) continue;
    const columns: [number, number] = [columnIndex(first.column), columnIndex(last.column)];
    byRow.set(
      first.row,
      [...(byRow.get(first.row) ?? []), columns].sort(([a], [b]) => a! - b!) as [number, number][],
    );
  }
  return byRow;
}
