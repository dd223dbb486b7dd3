import { dropSheetFromFormula } from '../formulas/rename.ts';
import type { Package } from '../package/package.ts';
import { relationsOf, relationsPart, setContentType } from '../package/relations.ts';
import type { TemplateBook } from '../template-book.ts';
import { removeListed } from './listed-sheets.ts';

/** Removes a sheet and the parts that hang on it alone. What pointed at it becomes `#REF!`, as in Excel. */
export function removeSheet(book: TemplateBook, name: string): void {
  const sheet = book.listed(name);
  removeListed(book, sheet);
  const { root } = book.file.document(relationsPart(book.part));
  for (const relation of relationsOf(book.file, book.part)) {
    if (relation.target === sheet.part)
      root.children = root.children.filter((child) => child !== relation.element);
  }
  removePart(book.file, sheet.part);
  book.drop(sheet.part);
  const drop = (formula: string) => dropSheetFromFormula(formula, sheet.name);
  for (const { element } of book.names()) {
    const dropped = drop(element.text);
    if (dropped !== element.text) element.text = dropped;
  }
  for (const other of book.sheets) {
    if (!book.mentions(other.part).has(sheet.name.toLowerCase())) continue;
    const part = book.sheet(other.name);
    if (part.mapFormulas(drop)) part.changed = true;
  }
}

function removePart(file: Package, part: string): void {
  const related = relationsOf(file, part).filter((relation) => !relation.external);
  file.delete(part);
  file.delete(relationsPart(part));
  setContentType(file, part, undefined);
  for (const { target } of related) {
    if (file.has(target) && !isPointedAt(file, target)) removePart(file, target);
  }
}

function isPointedAt(file: Package, part: string): boolean {
  return file.names().some((name) => {
    const [, folder, owner] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
    if (folder === undefined) return false;
    return relationsOf(file, folder + owner).some(
      (relation) => !relation.external && relation.target === part,
    );
  });
}
