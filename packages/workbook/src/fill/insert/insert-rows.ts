import { shiftFormula } from '../formulas/shift.ts';
import { type Relation, relationsOf } from '../package/relations.ts';
import type { RowShape } from '../sheet/row.ts';
import type { TemplateBook } from '../template-book.ts';
import { cloneRows, shiftRowFormulas } from './clone-rows.ts';
import type { Insertion } from './insertion.ts';
import { shiftTree } from './shift-tree.ts';
import { shiftVml } from './shift-vml.ts';

/** Inserts rows of the given shape, and moves everything in the whole file that points below them. */
export function insertRows(book: TemplateBook, shape: RowShape, insertion: Insertion): void {
  const edited = book.sheet(insertion.sheet);
  cloneRows(edited, shape, insertion);
  for (const { name, part } of book.sheets) {
    const own = part === edited.part;
    if (!own && !book.mentions(part).has(insertion.sheet.toLowerCase())) continue;
    const sheet = book.sheet(name);
    shiftTree(sheet.root, name, insertion, own);
    if (!own) {
      sheet.expandSharedFormulas();
      for (const row of sheet.rows) if (shiftRowFormulas(row, insertion, name)) sheet.changed = true;
    }
    for (const relation of relationsOf(book.file, part)) shiftRelated(book, relation, name, insertion, own);
  }
  shiftNames(book, insertion);
  for (const relation of relationsOf(book.file, book.part)) {
    if (relation.kind === 'pivotCacheDefinition') shiftPivotSource(book, relation.target, insertion);
  }
}

/** Parts that hang on a sheet and hold addresses. */
function shiftRelated(
  book: TemplateBook,
  { kind, target, external }: Relation,
  sheet: string,
  insertion: Insertion,
  own: boolean,
): void {
  if (external || !book.file.has(target)) return;
  switch (kind) {
    case 'vmlDrawing':
      if (own) book.file.set(target, shiftVml(book.file.text(target), insertion));
      return;
    case 'drawing':
      shiftTree(book.file.document(target).root, sheet, insertion, own);
      for (const chart of relationsOf(book.file, target)) {
        if (chart.kind === 'chart') shiftTree(book.file.document(chart.target).root, sheet, insertion, false);
      }
      return;
    case 'comments':
    case 'threadedComment':
    case 'table':
    case 'ctrlProp':
    case 'pivotTable':
      shiftTree(book.file.document(target).root, sheet, insertion, own);
  }
}

function shiftNames(book: TemplateBook, insertion: Insertion): void {
  const mentioned = insertion.sheet.toLowerCase().replaceAll("'", "''");
  for (const name of book.names()) {
    if (!name.element.text.toLowerCase().includes(mentioned)) continue;
    const word = name.element.get('name') ?? '';
    // Titles repeated on each page are headings, whatever row the new ones are made like.
    const heading = word === '_xlnm.Print_Titles' || (insertion.heading && !/^_xlnm\./.test(word));
    const shifted = shiftFormula(name.element.text, { sheet: name.sheet ?? '' }, { ...insertion, heading });
    if (shifted !== name.element.text) name.element.text = shifted;
  }
}

function shiftPivotSource(book: TemplateBook, part: string, insertion: Insertion): void {
  const { root } = book.file.document(part);
  for (const element of root.descendants()) {
    const sheet = element.name === 'worksheetSource' ? element.get('sheet') : undefined;
    if (sheet?.toLowerCase() === insertion.sheet.toLowerCase()) shiftTree(element, sheet, insertion, true);
  }
}
