import { looksElsewhere } from './formulas/reach.ts';
import { relationsOf, relationsPart, setContentType } from './package/relations.ts';
import type { SheetPart } from './sheet/sheet-part.ts';
import type { TemplateBook } from './template-book.ts';
import { parseNodes, type XmlElement } from './xml/tree.ts';

/** Makes the file fit to be saved: changed sheets are written, and what was reckoned from old contents is dropped. */
export function finish(book: TemplateBook): void {
  const changed = [...book.loaded].filter((sheet) => sheet.changed);
  if (changed.length === 0) return;
  const parts = new Set(changed.map((sheet) => sheet.part));
  let formulas = false;
  for (const { name, part } of book.sheets) {
    const sheet =
      parts.has(part) || /<(?:\w+:)?f[\s>]/.test(book.file.text(part)) ? book.sheet(name) : undefined;
    if (!sheet?.rows.some((row) => row.mayHaveFormulas)) continue;
    formulas = true;
    if (!parts.has(part) && reachesElsewhere(sheet)) sheet.changed = true;
  }
  for (const sheet of book.loaded) {
    if (sheet.changed) book.file.set(sheet.part, () => sheet.xml(true));
  }
  if (formulas) reckonOnOpening(book);
  dropCalculationChain(book);
}

function reachesElsewhere(sheet: SheetPart): boolean {
  return sheet.rows.some(
    (row) =>
      row.mayHaveFormulas &&
      row.shape.cells.some((cell) => cell.formula && looksElsewhere(cell.formula.text)),
  );
}

function reckonOnOpening(book: TemplateBook): void {
  const known = book.root.child('calcPr');
  if (known) {
    known.set('fullCalcOnLoad', 1);
    return;
  }
  const [made] = parseNodes(`<${book.root.prefix}calcPr fullCalcOnLoad="1"/>`) as [XmlElement];
  const before = book.root.children.findLastIndex(
    (child) => typeof child !== 'string' && BEFORE_CALC.has(child.name),
  );
  book.root.children.splice(before + 1, 0, made);
}

/** The schema fixes the order of a workbook's children; these come before `calcPr`. */
const BEFORE_CALC = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** The chain lists cells with formulas by address. Excel makes a new one. */
function dropCalculationChain(book: TemplateBook): void {
  const chain = relationsOf(book.file, book.part).find((relation) => relation.kind === 'calcChain');
  if (!chain) return;
  const { root } = book.file.document(relationsPart(book.part));
  root.children = root.children.filter((child) => child !== chain.element);
  setContentType(book.file, chain.target, undefined);
  book.file.delete(chain.target);
}
