import { relationsOf } from '../package/relations.ts';
import type { TemplateBook } from '../template-book.ts';
import { unescapeXml } from '../xml/text.ts';
import { parseNodes, type XmlElement } from '../xml/tree.ts';
import { type Run, runsOf } from './rich-text.ts';
import type { CellShape, Filling } from './row.ts';
import type { SheetPart } from './sheet-part.ts';

/** What stands in a cell, stretch by stretch; none where it is empty. */
export function cellRuns(book: TemplateBook, sheet: SheetPart, number: number, column: number): Run[] {
  const row = sheet.row(number);
  const filling = row?.fillings?.[column];
  if (filling !== undefined) return fillingRuns(filling);
  const cell = row?.cell(column);
  return cell?.inner ? drawnRuns(book, cell) : [];
}

function fillingRuns(filling: Filling): Run[] {
  if (filling === null) return [];
  if (typeof filling !== 'object') return [{ text: String(filling), font: '' }];
  return itemRuns(`<is>${filling.runs}</is>`);
}

function drawnRuns(book: TemplateBook, cell: CellShape): Run[] {
  if (cell.type === 'inlineStr') return itemRuns(cell.inner);
  const value = /<(?:\w+:)?v[^>]*>([^<]*)</.exec(cell.inner)?.[1] ?? '';
  if (cell.type !== 's') return value ? [{ text: unescapeXml(value), font: '' }] : [];
  const item = sharedItems(book)[Number(value)];
  return item ? runsOf(item) : [];
}

function itemRuns(xml: string): Run[] {
  const item = parseNodes(xml).find((node) => typeof node !== 'string');
  return item ? runsOf(item) : [];
}

const known = new WeakMap<TemplateBook, XmlElement[]>();

function sharedItems(book: TemplateBook): XmlElement[] {
  let items = known.get(book);
  if (!items) {
    const strings = relationsOf(book.file, book.part).find((relation) => relation.kind === 'sharedStrings');
    items = strings ? book.file.document(strings.target).root.all('si') : [];
    known.set(book, items);
  }
  return items;
}
