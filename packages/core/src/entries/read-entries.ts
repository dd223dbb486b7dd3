import { Grid, type Workbook } from '@onetable/workbook';
import { chineseDictionary, type Dictionary } from '../fields/dictionary.ts';
import { learnAddressPattern } from '../values/address-pattern.ts';
import { readCard } from './read-card.ts';
import { readRoster } from './read-roster.ts';
import type { Reading, Source } from './reading.ts';
import type { SayingContext } from './saying.ts';
import { type UnderstoodSheet, understandSheet } from './understand-sheet.ts';

export interface EntriesOptions {
  dictionary?: Dictionary;
  /** `YYYY-MM-DD`: decides two-digit years and ages. */
  today: string;
}

/** What one sheet gave: how it was understood, its entries, and what became of every row. */
export interface SheetReading extends Reading {
  source: Source;
  understood: UnderstoodSheet;
}

/** Reads every sheet of a file as entries. `file` is the name people know it by. Never throws on content. */
export function readEntries(file: string, workbook: Workbook, options: EntriesOptions): SheetReading[] {
  const dictionary = options.dictionary ?? chineseDictionary;
  const single = workbook.format === 'csv' || workbook.format === 'tsv';
  const sheets = workbook.sheets.map((sheet) => understandSheet(sheet, dictionary));
  const context: SayingContext = {
    today: options.today,
    fieldOf: (key) => dictionary.fields.get(key),
    address: learnAddressPattern(sheets.flatMap(addressesOf)),
  };
  return sheets.map((understood) => {
    const source = { file, sheet: single ? '' : understood.sheet.name };
    return { source, understood, ...readSheet(understood, source, context) };
  });
}

function readSheet(understood: UnderstoodSheet, source: Source, context: SayingContext): Reading {
  const grid = new Grid(understood.sheet);
  const reading: Reading = { entries: [], outcomes: [], doubts: [], leftOut: [] };
  for (const found of understood.found) {
    const part =
      found.kind === 'roster'
        ? readRoster(found, grid, source, context)
        : readCard(found, grid, source, context);
    for (const entry of part.entries) reading.entries.push(entry);
    for (const outcome of part.outcomes) reading.outcomes.push(outcome);
    for (const doubt of part.doubts) reading.doubts.push(doubt);
    for (const one of part.leftOut) reading.leftOut.push(one);
  }
  const told = new Set(reading.outcomes.map(({ row }) => row));
  const headings = headingRows(understood);
  for (const { number: row } of understood.sheet.rows) {
    if (!told.has(row)) reading.outcomes.push({ row, outcome: headings.has(row) ? 'heading' : 'outside' });
  }
  return reading;
}

function headingRows({ found }: UnderstoodSheet): Set<number> {
  const rows = new Set<number>();
  const tables = found.flatMap((one) => (one.kind === 'roster' ? [one] : one.tables));
  for (const { table } of tables) {
    for (let row = table.headerRows[0]; row <= table.headerRows[1]; row++) rows.add(row);
  }
  return rows;
}

const ADDRESS_SAMPLES = 500;

function addressesOf({ sheet, found }: UnderstoodSheet): string[] {
  const grid = new Grid(sheet);
  const texts: string[] = [];
  for (const one of found) {
    if (one.kind !== 'roster') continue;
    for (const { column, field } of one.columns) {
      if (field !== 'addr.live') continue;
      for (const row of one.table.records.slice(0, ADDRESS_SAMPLES)) texts.push(grid.seen(row, column));
    }
  }
  return texts.filter(Boolean);
}
