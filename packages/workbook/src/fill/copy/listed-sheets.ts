import type { ListedSheet, TemplateBook } from '../template-book.ts';
import type { XmlElement } from '../xml/tree.ts';

export interface NewSheet {
  to: string;
  /** The relation to its part. */
  id: string;
  position: number;
  rename: (formula: string) => string;
}

/** Lists a copy of a sheet, with names (print area, print titles) like those local to the original. */
export function insertListed(book: TemplateBook, source: ListedSheet, sheet: NewSheet): void {
  const { to, id, position, rename } = sheet;
  const listed = book.sheets;
  const element = source.element.clone();
  element.set('name', to);
  element.set('sheetId', Math.max(...listed.map((other) => Number(other.element.get('sheetId')))) + 1);
  element.set('*:id', id);
  element.delete('state');
  const local = book.names().filter((name) => name.sheet === source.name);
  renumber(book, (index) => (index >= position ? index + 1 : index));
  const list = book.root.child('sheets')!;
  const before = listed[position];
  const at = before ? list.children.indexOf(before.element) : list.children.length;
  list.children.splice(at, 0, element);
  for (const name of local) {
    const copy = name.element.clone();
    copy.set('localSheetId', position);
    copy.text = rename(copy.text);
    book.root.child('definedNames')!.children.push(copy);
  }
  book.forgetNames();
}

/** Takes a sheet off the list, with the names local to it. */
export function removeListed(book: TemplateBook, sheet: ListedSheet): void {
  const position = book.sheets.findIndex((other) => other.element === sheet.element);
  const local = new Set(
    book
      .names()
      .filter((name) => name.sheet === sheet.name)
      .map((name) => name.element),
  );
  const names = book.root.child('definedNames');
  if (names) remove(names, (element) => local.has(element));
  if (names?.elements.length === 0) remove(book.root, (element) => element === names);
  remove(book.root.child('sheets')!, (element) => element === sheet.element);
  renumber(book, (index) => (index > position ? index - 1 : index));
  book.forgetNames();
  showVisibleSheet(book);
}

/** A workbook must not open on a sheet that is hidden or gone. */
function showVisibleSheet(book: TemplateBook): void {
  const { sheets } = book;
  for (const view of book.root.child('bookViews')?.all('workbookView') ?? []) {
    const active = sheets[Number(view.get('activeTab') ?? 0)];
    if (active && !isHidden(active)) continue;
    view.set(
      'activeTab',
      sheets.findIndex((sheet) => !isHidden(sheet)),
    );
    view.delete('firstSheet');
  }
}

export function isHidden(sheet: ListedSheet): boolean {
  return (sheet.element.get('state') ?? 'visible') !== 'visible';
}

/** Names and views point at sheets by their place in the list. */
function renumber(book: TemplateBook, change: (index: number) => number): void {
  for (const { element } of book.names()) {
    const local = element.get('localSheetId');
    if (local !== undefined) element.set('localSheetId', change(Number(local)));
  }
  for (const view of book.root.child('bookViews')?.all('workbookView') ?? []) {
    for (const name of ['activeTab', 'firstSheet']) {
      const index = view.get(name);
      if (index !== undefined) view.set(name, change(Number(index)));
    }
  }
}

function remove(parent: XmlElement, which: (element: XmlElement) => boolean): void {
  parent.children = parent.children.filter((child) => typeof child === 'string' || !which(child));
}
