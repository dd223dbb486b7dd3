import type {
  UnderstoodCard,
  UnderstoodColumn,
  UnderstoodItem,
  UnderstoodSheet,
  UnderstoodTable,
} from '@onetable/core';
import { type AsideKind, columnLetter, type Problem, type Sheet } from '@onetable/workbook';
import type { FileReading } from '../reading/read-files.ts';

/** What `inspect --json` prints for one file, on one line. Rows are counted from 1. */
export interface Inspection {
  file: string;
  format: string | null;
  encoding?: string;
  sheets: { name: string; hidden?: true; tables: InspectedTable[] }[];
  problems: Problem[];
}

export interface InspectedTable {
  kind: 'roster' | 'card';
  title?: string;
  headerRows: [number, number];
  dataRows: [number, number];
  columns: InspectedColumn[];
  aside: { row: number; kind: AsideKind }[];
}

export interface InspectedColumn {
  column: string;
  path: string[];
  field: string | null;
  confidence: number;
  reason: { code: string; zh: string; en: string };
  /** Cards: the cell where the answer stands. */
  answer?: string;
}

export function inspectionOf(
  reading: FileReading,
  understand: (sheet: Sheet) => UnderstoodSheet,
): Inspection {
  const { workbook, failure } = reading;
  if (!workbook)
    return { file: reading.input.shown, format: null, sheets: [], problems: failure ? [failure] : [] };
  return {
    file: reading.input.shown,
    format: workbook.format,
    encoding: workbook.encoding,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      ...(sheet.state === 'hidden' ? { hidden: true as const } : {}),
      tables: understand(sheet).found.flatMap(tablesOf),
    })),
    problems: workbook.problems,
  };
}

function tablesOf(found: UnderstoodTable | UnderstoodCard): InspectedTable[] {
  return found.kind === 'roster' ? [rosterOf(found)] : [cardOf(found), ...found.tables.map(rosterOf)];
}

function rosterOf({ table, columns, title }: UnderstoodTable): InspectedTable {
  return {
    kind: 'roster',
    ...(title ? { title } : {}),
    headerRows: table.headerRows,
    dataRows: table.dataRows,
    columns: columns.map(inspected),
    aside: table.aside,
  };
}

/** A card's labels are its headings: they stand in as many rows as it has. */
function cardOf({ card, items, title }: UnderstoodCard): InspectedTable {
  const rows = items.map(({ label }) => label.row);
  const range: [number, number] = [Math.min(...rows), Math.max(...rows)];
  return {
    kind: 'card',
    ...(title ? { title } : {}),
    headerRows: range,
    dataRows: range,
    columns: items.map((item) => ({
      ...inspected({ ...item, column: item.label.column }),
      answer: columnLetter(item.answer.column) + item.answer.row,
    })),
    aside: card.aside,
  };
}

function inspected({
  column,
  path,
  field,
  confidence,
  reason,
}: UnderstoodColumn | (UnderstoodItem & { column: number })): InspectedColumn {
  return {
    column: columnLetter(column),
    path,
    field,
    confidence: Math.round(confidence * 100) / 100,
    reason,
  };
}
