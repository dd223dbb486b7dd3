import { type AsideRow, type Sheet, textOf, type Workbook } from '@onetable/workbook';
import { isAboutPeople } from '../entries/subject.ts';
import {
  type UnderstoodCard,
  type UnderstoodColumn,
  type UnderstoodItem,
  type UnderstoodTable,
  understandSheet,
} from '../entries/understand-sheet.ts';
import type { Dictionary } from '../fields/dictionary.ts';
import type { FieldKey } from '../fields/field.ts';

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
  /** What the lines have printed in them beside the serial number (社区: 幸福社区, a formula's last value), by line and column. */
  printed: Map<number, Map<number, string>>;
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
    ...emptyLines(found, sheet, drawn),
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

/**
 * Lines end at the first row of the footer, or where rows stop being drawn like the first line. A line is empty while
 * nobody's name or number stands in it, whatever else is printed there.
 */
function emptyLines(
  { table, columns }: UnderstoodTable,
  sheet: Sheet,
  drawn: DrawnRow,
): Pick<RosterForm, 'lines' | 'printed'> {
  const rows = new Map(sheet.rows.map((row) => [row.number, row.cells]));
  const text = (row: number, column: number) => textOf(rows.get(row)?.[column]).trim();
  const isTaken = (row: number) =>
    columns.some(({ column, field }) => naming.has(field ?? '') && text(row, column) !== '');
  const explained = table.aside.filter(({ kind }) => kind === 'explanation').map(({ row }) => row);
  const first = Math.max(table.headerRows[1], ...explained, ...table.records.filter(isTaken)) + 1;
  const begun = [
    ...table.records.filter((row) => row >= first),
    ...table.aside.filter(({ row, kind }) => kind === 'blank' && row >= first).map(({ row }) => row),
  ];
  const lastBegun = Math.max(0, ...begun);
  const footer = table.aside.find(({ row, kind }) => row >= first && footers.has(kind))?.row;
  const like = drawn(sheet.name, first);
  const lines: number[] = [];
  for (let row = first; row < (footer ?? Number.POSITIVE_INFINITY); row++) {
    if (row > lastBegun && (like === undefined || drawn(sheet.name, row) !== like)) break;
    lines.push(row);
  }
  return { lines, printed: new Map(lines.map((row) => [row, printedIn(row)])) };

  function printedIn(row: number): Map<number, string> {
    const own = columns.filter(({ field, path }) => field !== 'meta.serial' && path.length > 0);
    return new Map(
      own.map(({ column }) => [column, text(row, column)] as const).filter(([, one]) => one !== ''),
    );
  }
}

const naming = new Set<FieldKey>(['person.name', 'person.id_no']);
