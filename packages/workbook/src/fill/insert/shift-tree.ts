import { shiftArea, shiftFormula } from '../formulas/shift.ts';
import type { XmlElement } from '../xml/tree.ts';
import { type Insertion, shiftRow } from './insertion.ts';
import { shiftSqref } from './sqref.ts';

/**
 * Moves every reference in a part (a sheet without its rows, a table, comments, a drawing, a chart) once rows are
 * inserted. `own`: the part belongs to the sheet they are inserted into, so plain addresses and anchors move too.
 */
export function shiftTree(root: XmlElement, sheet: string, insertion: Insertion, own: boolean): void {
  if (own) shiftElement(root, insertion);
  for (const element of root.elements) {
    if (LEFT_ALONE.has(element.name)) continue;
    shiftFormulas(element, sheet, insertion);
    shiftTree(element, sheet, insertion, own);
  }
}

/** Where the clerk last stood and what is frozen stay as they are; rows and merges are moved by others. */
const LEFT_ALONE = new Set(['sheetViews', 'sheetData', 'mergeCells']);

/** Elements whose text is a formula, in sheets, extensions, tables and charts. */
const FORMULA_ELEMENTS = new Set([
  'formula',
  'formula1',
  'formula2',
  'f',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);
const FORMULA_ATTRIBUTES = ['location', 'linkedCell', 'listFillRange', 'fmlaLink', 'fmlaRange', 'textlink'];

function shiftFormulas(element: XmlElement, sheet: string, insertion: Insertion): void {
  const shift = (formula: string) => shiftFormula(formula, { sheet }, insertion);
  if (FORMULA_ELEMENTS.has(element.name) && element.elements.length === 0) replaceText(element, shift);
  if (element.name === 'cfvo') replaceAttribute(element, 'val', shift);
  else for (const name of FORMULA_ATTRIBUTES) replaceAttribute(element, name, shift);
}

/** Blocks of rows that take in rows inserted right below their last one. */
const GROWING = new Set(['autoFilter', 'table', 'sortState']);
const never = () => false;
const always = () => true;

function shiftElement(element: XmlElement, insertion: Insertion): void {
  const grow = GROWING.has(element.name) ? always : never;
  if (element.name !== 'dimension')
    replaceAttribute(element, 'ref', (ref) => shiftArea(ref, insertion, grow));
  switch (element.name) {
    case 'dataValidation':
    case 'conditionalFormatting':
    case 'protectedRange':
    case 'ignoredError': {
      const inside = element.child('sqref');
      replaceAttribute(element, 'sqref', (sqref) => shiftSqref(sqref, insertion));
      if (inside) replaceText(inside, (sqref) => shiftSqref(sqref, insertion));
      return;
    }
    case 'sparkline': {
      const place = element.child('sqref');
      if (place) replaceText(place, (address) => shiftArea(address, insertion, never));
      return;
    }
    case 'inputCells':
    case 'cellWatch':
      replaceAttribute(element, 'r', (address) => shiftArea(address, insertion, never));
      return;
    case 'rowBreaks':
      // A break belongs to the row below it.
      for (const brk of element.all('brk')) brk.set('id', shiftRow(Number(brk.get('id')) + 1, insertion) - 1);
      return;
    default:
      if (element.child('from') && element.get('editAs') !== 'absolute') shiftAnchor(element, insertion);
  }
}

/** A picture moves with its upper edge; its lower edge moves with the rows it covers, unless it keeps its size. */
function shiftAnchor(anchor: XmlElement, insertion: Insertion): void {
  const [from, to] = ['from', 'to'].map((name) => anchor.child(name)?.child('row'));
  if (!from) return;
  const moved = move(from, insertion);
  if (!to) return;
  const keepsSize = anchor.get('editAs') === 'oneCell';
  const touches =
    Number(anchor.child('to')?.child('rowOff')?.text ?? 0) === 0 && Number(to.text) === insertion.after;
  if (keepsSize) to.text = String(Number(to.text) + moved);
  else if (moved > 0 || !touches) move(to, insertion);
}

/** Rows of anchors count from 0. */
function move(row: XmlElement, insertion: Insertion): number {
  const before = Number(row.text);
  const now = shiftRow(before + 1, insertion) - 1;
  if (now !== before) row.text = String(now);
  return now - before;
}

function replaceAttribute(element: XmlElement, name: string, change: (value: string) => string): void {
  const value = element.get(name);
  if (!value) return;
  const changed = change(value);
  if (changed !== value) element.set(name, changed);
}

function replaceText(element: XmlElement, change: (value: string) => string): void {
  const changed = change(element.text);
  if (changed !== element.text) element.text = changed;
}
