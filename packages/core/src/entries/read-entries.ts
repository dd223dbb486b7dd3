import { Grid, type Workbook } from '@onetable/workbook';
import { chineseDictionary, type Dictionary } from '../fields/dictionary.ts';
import { type AddressPattern, learnAddressPattern } from '../values/address-pattern.ts';
import { readCard } from './read-card.ts';
import { readRoster } from './read-roster.ts';
import type { Reading, Source } from './reading.ts';
import { placesIn } from './said-around.ts';
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
    codeTables: dictionary.codeTables,
    address: patternOf(sheets),
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

interface SampledAddress {
  raw: string;
  /** The building that the row or the sheet names beside it: it tells `2-501` of building 2 from unit 2. */
  building?: string;
}

function addressesOf({ sheet, found }: UnderstoodSheet): SampledAddress[] {
  const grid = new Grid(sheet);
  const addresses: SampledAddress[] = [];
  for (const one of found) {
    if (one.kind !== 'roster') continue;
    const column = one.columns.find(({ field }) => field === 'addr.live')?.column;
    if (column === undefined) continue;
    const building = one.columns.find(({ field }) => field === 'addr.building')?.column;
    const around = placesIn(`${one.title} ${sheet.name}`).get('addr.building');
    for (const row of one.table.records.slice(0, ADDRESS_SAMPLES)) {
      const raw = grid.seen(row, column);
      const beside = building === undefined ? around : grid.seen(row, building);
      if (raw !== '') addresses.push({ raw, building: beside?.match(/\d+/)?.[0] });
    }
  }
  return addresses;
}

function patternOf(sheets: UnderstoodSheet[]): AddressPattern {
  const addresses = sheets.flatMap(addressesOf);
  return learnAddressPattern(
    addresses.map(({ raw }) => raw),
    addresses.map(({ building }) => (building ? { building } : undefined)),
  );
}
