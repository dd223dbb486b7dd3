import { HEADING } from './band.ts';
import type { DrawnCell } from './grid.ts';
import type { CardItem, HeadingSense } from './table.ts';

/** Is this a label of a card: a known heading, or a few characters before a colon? */
export const isLabel = (cell: DrawnCell, sense: HeadingSense): boolean =>
  sense(labelText(cell.text)) >= HEADING || /^[^:\uFF1A]{2,12}[:\uFF1A]$/.test(cell.text);

/** `姓 名：` → `姓名`. */
export const labelText = (text: string): string => text.replace(/\s+/g, '').replace(/[:\uFF1A]$/, '');

/** `姓名:张三` in one cell: the label and its answer. */
export function inlineItem(cell: DrawnCell, sense: HeadingSense): CardItem | undefined {
  const match = /^([^:\uFF1A]{1,14})[:\uFF1A]\s*(\S.*)$/su.exec(cell.text);
  if (!match || sense(labelText(match[1]!)) < HEADING) return undefined;
  const place = { row: cell.row, column: cell.column };
  const text = /^[_＿\s]*$/.test(match[2]!) ? '' : match[2]!.trim();
  return { path: [labelText(match[1]!)], label: place, answer: place, text, printed: cell.text };
}
