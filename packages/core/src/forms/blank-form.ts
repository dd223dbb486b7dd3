import type { AsideRow, Sheet, Workbook } from '@onetable/workbook';
import { isAboutPeople } from '../entries/subject.ts';
import {
  type UnderstoodCard,
  type UnderstoodColumn,
  type UnderstoodItem,
  type UnderstoodTable,
  understandSheet,
} from '../entries/understand-sheet.ts';
import type { Dictionary } from '../fields/dictionary.ts';

/** A department's blank form, understood: where its answers go. */
export type BlankForm = RosterForm | CardForm;

/** One line per person. */
export interface RosterForm {
  kind: 'roster';
  sheet: string;
  title: string;
  /** What stands around the table in words: unit lines, notes, signature lines. */
  notes: string;
  headerRows: [number, number];
  columns: UnderstoodColumn[];
  /** The empty lines that are there already, ascending; more are made by cloning the last one. */
  lines: number[];
}

/** One sheet per person, or per household. */
export interface CardForm {
  kind: 'card';
  sheet: string;
  title: string;
  notes: string;
  of: 'person' | 'household';
  items: UnderstoodItem[];
  /** Small tables for the members of the family. */
  tables: RosterForm[];
}

/** How a row of the template is drawn: the same text for rows drawn alike, `undefined` where nothing is drawn. */
export type DrawnRow = (sheet: string, row: number) => string | undefined;

/**
 * Finds the forms in a blank workbook: visible sheets with a table or a card that asks about people.
 * Explanations, code lists and tables about other things are left alone.
 */
export function readBlankForms(workbook: Workbook, dictionary: Dictionary, drawn: DrawnRow): BlankForm[] {
  const forms: BlankForm[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.state === 'hidden') continue;
    for (const found of understandSheet(sheet, dictionary).found) {
      const form = found.kind === 'roster' ? rosterForm(found, sheet, drawn) : cardForm(found, sheet, drawn);
      if (form) forms.push(form);
    }
  }
  return forms;
}

function rosterForm(found: UnderstoodTable, sheet: Sheet, drawn: DrawnRow): RosterForm | undefined {
  if (!isAboutPeople(found.columns)) return undefined;
  return {
    kind: 'roster',
    sheet: sheet.name,
    title: found.title,
    notes: found.lines.join('\n'),
    headerRows: found.table.headerRows,
    columns: found.columns,
    lines: emptyLines(found, sheet.name, drawn),
  };
}

function cardForm(found: UnderstoodCard, sheet: Sheet, drawn: DrawnRow): CardForm | undefined {
  if (!isAboutPeople(found.items)) return undefined;
  const tables = found.tables
    .map((table) => rosterForm(table, sheet, drawn))
    .filter((table) => table !== undefined);
  return {
    kind: 'card',
    sheet: sheet.name,
    title: found.title,
    notes: found.lines.join('\n'),
    of: found.items.some(isHeadOfHousehold) ? 'household' : 'person',
    items: found.items,
    tables,
  };
}

/** 户主姓名 as the only name on a card: it is about the household, and its head speaks for it. */
function isHeadOfHousehold({ field, path }: UnderstoodItem): boolean {
  return field === 'person.name' && path.some((text) => text.includes('户主'));
}

const footers = new Set<AsideRow['kind']>(['total', 'subtotal', 'signature', 'note', 'unit-date', 'section']);

/** Lines end at the first row of the footer, or where rows stop being drawn like the first line. */
function emptyLines({ table }: UnderstoodTable, sheet: string, drawn: DrawnRow): number[] {
  const explained = table.aside.filter(({ kind }) => kind === 'explanation').map(({ row }) => row);
  const first = Math.max(table.headerRows[1], ...explained, ...table.records) + 1;
  const numbered = table.aside
    .filter(({ row, kind }) => kind === 'blank' && row >= first)
    .map(({ row }) => row);
  const footer = table.aside.find(({ row, kind }) => row >= first && footers.has(kind))?.row;
  const like = drawn(sheet, first);
  const lines: number[] = [];
  for (let row = first; row < (footer ?? Number.POSITIVE_INFINITY); row++) {
    const isNumbered = row <= (numbered.at(-1) ?? 0);
    if (!isNumbered && (like === undefined || drawn(sheet, row) !== like)) break;
    lines.push(row);
  }
  return lines;
}
