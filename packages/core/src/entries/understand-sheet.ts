import {
  type Card,
  type CardItem,
  type Cell,
  findTables,
  type Sheet,
  type Table,
  type TableColumn,
  textOf,
} from '@onetable/workbook';
import type { Dictionary } from '../fields/dictionary.ts';
import type { HeadingMatch } from '../fields/heading-match.ts';
import { headingSense } from '../fields/heading-sense.ts';
import { matchColumns } from '../fields/match-columns.ts';
import { asTagColumn, asTagItem } from './tag-columns.ts';

/** A sheet with its tables and cards found and their headings taken for fields. */
export interface UnderstoodSheet {
  sheet: Sheet;
  found: (UnderstoodTable | UnderstoodCard)[];
}

export interface UnderstoodTable {
  kind: 'roster';
  table: Table;
  columns: UnderstoodColumn[];
  /** The texts above the table that name it, joined by a space. */
  title: string;
  /** Unit and date lines above and signature lines below. */
  lines: string[];
}

export type UnderstoodColumn = TableColumn & HeadingMatch;

export interface UnderstoodCard {
  kind: 'card';
  card: Card;
  items: UnderstoodItem[];
  tables: UnderstoodTable[];
  title: string;
  lines: string[];
}

export type UnderstoodItem = CardItem & HeadingMatch;

const SAMPLES = 40;

/** Finds what a sheet holds and takes each heading for a field of the dictionary. Deterministic, never throws. */
export function understandSheet(sheet: Sheet, dictionary: Dictionary): UnderstoodSheet {
  const rows = new Map(sheet.rows.map((row) => [row.number, row.cells]));
  const textAt = (row: number, column: number) => textOf(rows.get(row)?.[column]).trim();
  const found = findTables(sheet, (text) => headingSense(text, dictionary)).map((one) =>
    one.kind === 'roster'
      ? understandTable(one, rows, textAt, dictionary)
      : understandCard(one, rows, textAt, dictionary),
  );
  return { sheet, found };
}

type Rows = Map<number, Cell[]>;
type TextAt = (row: number, column: number) => string;

function understandTable(table: Table, rows: Rows, textAt: TextAt, dictionary: Dictionary): UnderstoodTable {
  const title = asideTexts(table, rows, ['title']).join(' ');
  const samples = table.columns.map(({ column }) => samplesOf(table, column, textAt));
  const matches = matchColumns(
    table.columns.map(({ path }, i) => ({ path, samples: samples[i]! })),
    title,
    dictionary,
  );
  return {
    kind: 'roster',
    table,
    columns: table.columns.map((column, i) => ({ ...column, ...asTagColumn(matches[i]!, samples[i]!) })),
    title,
    lines: asideTexts(table, rows, ['unit-date', 'signature', 'note']),
  };
}

function understandCard(card: Card, rows: Rows, textAt: TextAt, dictionary: Dictionary): UnderstoodCard {
  const title = asideTexts(card, rows, ['title']).join(' ');
  const matches = matchColumns(
    card.items.map(({ path, text }) => ({ path, samples: text === '' ? [] : [text] })),
    title,
    dictionary,
  );
  return {
    kind: 'card',
    card,
    items: card.items.map((item, i) => ({ ...item, ...asTagItem(matches[i]!, item.printed) })),
    tables: card.tables.map((table) => understandTable(table, rows, textAt, dictionary)),
    title,
    lines: asideTexts(card, rows, ['unit-date', 'signature', 'note']),
  };
}

/** Different texts of a column, spread over the whole table: the head of a long sheet may be one household. */
function samplesOf(table: Table, column: number, textAt: TextAt): string[] {
  const step = Math.max(1, Math.floor(table.records.length / (SAMPLES * 2)));
  const samples = new Set<string>();
  for (let i = 0; i < table.records.length && samples.size < SAMPLES; i += step) {
    const text = textAt(table.records[i]!, column);
    if (text !== '') samples.add(text);
  }
  return [...samples];
}

/** A row above two rosters side by side speaks to each with what stands over its own columns. */
function asideTexts(found: Table | Card, rows: Rows, kinds: string[]): string[] {
  const [first, last] =
    found.kind === 'card'
      ? [0, Infinity]
      : [found.columns[0]?.column ?? 0, found.columns.at(-1)?.column ?? 0];
  return found.aside
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ row }) => {
      const cells = (rows.get(row) ?? []).map((cell, column) => ({ text: textOf(cell).trim(), column }));
      const written = cells.filter(({ text }) => text !== '');
      const own = written.filter(({ column }) => column >= first && column <= last);
      return (written.length > 1 ? own : written).map(({ text }) => text).join(' ');
    })
    .filter(Boolean);
}
