import { contentType, relationsOf, relationsPart, setContentType } from './package/relations.ts';
import type { TemplateBook } from './template-book.ts';

/** Makes a template (.xltx) or a workbook with macros (.xlsm) an ordinary workbook: Excel goes by the content type. */
export function asWorkbook(book: TemplateBook): void {
  const type = contentType(book.file, book.part) ?? '';
  if (/macroEnabled/i.test(type)) dropMacros(book);
  if (type !== '' && type !== WORKBOOK) setContentType(book.file, book.part, WORKBOOK);
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

function dropMacros(book: TemplateBook): void {
  for (const relation of relationsOf(book.file, book.part)) {
    if (relation.kind !== 'vbaProject') continue;
    const { root } = book.file.document(relationsPart(book.part));
    root.children = root.children.filter((child) => child !== relation.element);
    for (const { target } of relationsOf(book.file, relation.target)) drop(book, target);
    drop(book, relation.target);
  }
}

function drop(book: TemplateBook, part: string): void {
  book.file.delete(part);
  book.file.delete(relationsPart(part));
  setContentType(book.file, part, undefined);
}
