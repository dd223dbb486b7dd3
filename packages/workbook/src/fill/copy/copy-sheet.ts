import { renameInFormula } from '../formulas/rename.ts';
import { addRelation, contentType, relationsOf, setContentType } from '../package/relations.ts';
import { SheetPart } from '../sheet/sheet-part.ts';
import type { TemplateBook } from '../template-book.ts';
import { XmlDocument, type XmlElement } from '../xml/tree.ts';
import { copyRelated } from './copy-parts.ts';
import { insertListed } from './listed-sheets.ts';

/** Copies a sheet as it now is, with everything that hangs on it, and lists the copy at `position`. */
export function copySheet(book: TemplateBook, from: string, to: string, position: number): void {
  const original = book.sheet(from);
  const source = book.listed(from);
  const part = book.file.freeName(original.part);
  const names = new Map<string, string>();
  const rename = (formula: string) => renameInFormula(formula, source.name, to, names);
  copyRelated(book.file, original.part, part, (kind, copied) => {
    if (kind === 'table') makeTableUnique(book, copied, names);
    if (kind === 'chart') renameIn(book.file.document(copied).root, rename);
  });

  original.writeMerges();
  const document = new XmlDocument(
    original.document.nodes.map((node) => (typeof node === 'string' ? node : node.clone())),
  );
  forgetIdentity(document.root);
  renameIn(document.root, rename);
  const copy = new SheetPart(part, document, original.copyRows(rename));
  copy.changed = true;
  book.file.set(part, () => copy.xml(false));
  setContentType(book.file, part, contentType(book.file, original.part));
  const pattern = relationsOf(book.file, book.part).find((relation) => relation.target === original.part)!;
  insertListed(book, source, {
    to,
    id: addRelation(book.file, book.part, pattern.element, part),
    position,
    rename,
  });
  const mentions = new Set(book.mentions(original.part));
  if (mentions.delete(source.name.toLowerCase())) mentions.add(to.toLowerCase());
  book.add(copy, mentions);
}

/** Two sheets shown as selected are edited together; two sheets of one code name break the macros. */
function forgetIdentity(root: XmlElement): void {
  for (const view of root.child('sheetViews')?.all('sheetView') ?? []) view.delete('tabSelected');
  root.child('sheetPr')?.delete('codeName');
  root.delete('*:uid');
}

const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Formulas that name the sheet itself mean the copy. */
function renameIn(root: XmlElement, rename: (formula: string) => string): void {
  for (const element of root.descendants()) {
    if (FORMULAS.has(element.name) && element.elements.length === 0 && element.text) {
      element.text = rename(element.text);
    }
    const location = element.name === 'hyperlink' ? element.get('location') : undefined;
    if (location) element.set('location', rename(location));
  }
}

/** Tables have ids and names that no other table of the file may have. */
function makeTableUnique(book: TemplateBook, part: string, names: Map<string, string>): void {
  const tables = book.sheets.flatMap((sheet) =>
    relationsOf(book.file, sheet.part)
      .filter((relation) => relation.kind === 'table')
      .map((relation) => book.file.document(relation.target).root),
  );
  const { root } = book.file.document(part);
  const taken = new Set(tables.map((table) => table.get('displayName')));
  const name = root.get('displayName') ?? 'Table';
  let n = 2;
  while (taken.has(`${name}_${n}`)) n++;
  names.set(name, `${name}_${n}`);
  root.set('id', Math.max(0, ...tables.map((table) => Number(table.get('id')))) + 1);
  root.set('name', `${name}_${n}`);
  root.set('displayName', `${name}_${n}`);
  root.delete('*:uid');
}
