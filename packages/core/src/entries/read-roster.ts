import { cellAddress, columnLetter, type Grid, type Table } from '@onetable/workbook';
import type { FieldKey } from '../fields/field.ts';
import { tagsFromTitle } from '../tags/tags-from-title.ts';
import { losesDigits } from '../values/read-id.ts';
import { type ColourLegend, colourLegend, colourName } from './colour-legend.ts';
import { HouseholdBlocks, type SeenCell } from './household-blocks.ts';
import type { Reading, Source } from './reading.ts';
import { placesIn, type SaidAround, saidAround } from './said-around.ts';
import { Saying, type SayingContext } from './saying.ts';
import { isAboutPeople } from './subject.ts';
import type { UnderstoodColumn, UnderstoodTable } from './understand-sheet.ts';

/** Reads the records of a table as entries. A table that is about nobody gives none, and says so row by row. */
export function readRoster(
  understood: UnderstoodTable,
  grid: Grid,
  source: Source,
  context: SayingContext,
): Reading {
  const { table } = understood;
  const reading: Reading = {
    entries: [],
    outcomes: table.aside.map(({ row, kind }) => ({ row, outcome: kind })),
    doubts: [],
    leftOut: [],
  };
  const { columns } = understood;
  if (!isAboutPeople(columns)) {
    for (const row of table.records) reading.outcomes.push({ row, outcome: 'no-person' });
    return reading;
  }
  const { meanings, rest } = colourLegend([understood.title, ...understood.lines]);
  const [ownTitle = '', ...lines] = rest;
  const around = saidAround({ ...source, title: ownTitle, lines });
  const title = understood.title || source.sheet || source.file;
  const titleTags = tagsFromTitle(`${ownTitle} ${source.sheet} ${source.file}`);
  const blocks = new HouseholdBlocks(
    columns.map((column) => ({ ...column, shared: isShared(column.field, context) })),
    table.records.map((row) => seenRow(grid, row, columns)),
  );
  const damaged = damagedColumns(understood, grid, context);
  const begins = columnLetter(table.columns[0]!.column);
  const sectionOf = sections(understood, grid);

  for (const row of table.records) {
    const saying = new Saying(context);
    const { cells, block } = blocks.next(seenRow(grid, row, columns));
    for (const { column, field, path } of columns) {
      const { text, inferred } = cells[column]!;
      const cell = cellAddress(row, column);
      if (text === '') continue;
      if (field === null) saying.addText(`other.${path.join('/') || columnLetter(column)}`, text, cell);
      else
        saying.add(field, text, cell, {
          typed: inferred ? undefined : grid.cell(row, column),
          inferred,
          digitsLost: damaged.has(column),
        });
    }
    if (!saying.namesSomebody()) {
      reading.outcomes.push({ row, outcome: 'nobody' });
      continue;
    }
    const section = sectionOf(row);
    addAround(saying, { fields: placesIn(section) });
    addAround(saying, around);
    for (const tag of [...tagsFromTitle(section), ...titleTags]) saying.assign(tag, section || title);
    for (const words of coloursOf(grid, row, table, meanings))
      saying.addTags(words, `${begins}${row}`, false);
    const id = `${source.file}#${source.sheet}!${begins}${row}`;
    reading.outcomes.push({ row, outcome: 'entry' });
    for (const doubt of saying.unread) reading.doubts.push({ entry: id, ...doubt });
    for (const one of saying.leftOut) reading.leftOut.push(one);
    reading.entries.push({
      id,
      place: { ...source, row, column: begins },
      said: saying.said,
      tags: saying.tags,
      household: block === undefined ? undefined : `${source.file}#${source.sheet}!${begins}/${block}`,
      title: understood.title,
      saidAt: around.saidAt,
    });
  }
  return reading;
}

/** Columns of ID numbers that went through a spreadsheet as numbers: each of them lost its last digits there. */
function damagedColumns(
  { columns, table }: UnderstoodTable,
  grid: Grid,
  context: SayingContext,
): Set<number> {
  const ids = columns.filter(({ field }) => field !== null && context.fieldOf(field)?.reader === 'id');
  return new Set(
    ids
      .map(({ column }) => column)
      .filter((column) => losesDigits(table.records.map((row) => grid.written(row, column)))),
  );
}

/** What the colours of a row say of its person, where the sheet says what its colours mean. */
function coloursOf(grid: Grid, row: number, table: Table, meanings: ColourLegend['meanings']): string[] {
  if (meanings.size === 0) return [];
  const colours = new Set(table.columns.map(({ column }) => colourName(grid.fill(row, column) ?? '')));
  return [...meanings].filter(([colour]) => colours.has(colour)).map(([, words]) => words);
}

function isShared(field: FieldKey | null, context: SayingContext): boolean {
  const of = field === null ? undefined : context.fieldOf(field)?.of;
  return field !== 'household.relation' && (of === 'household' || of === 'dwelling');
}

function seenRow(grid: Grid, row: number, columns: UnderstoodColumn[]): SeenCell[] {
  const cells: SeenCell[] = [];
  for (const { column } of columns) {
    const written = grid.written(row, column);
    const seen = written === '' ? grid.seen(row, column) : written;
    cells[column] = written === seen ? { text: written } : { text: seen, inferred: 'merged' };
  }
  return cells;
}

/** The words of the nearest section row above a row; empty where there is none. */
function sections(understood: UnderstoodTable, grid: Grid): (row: number) => string {
  const rows = understood.table.aside.filter(({ kind }) => kind === 'section').map(({ row }) => row);
  return (row) => {
    const above = rows.findLast((section) => section < row);
    return above === undefined ? '' : (grid.drawn(above)[0]?.text ?? '');
  };
}

/** What stands around the table counts only where the row itself is silent. */
export function addAround(saying: Saying, around: SaidAround): void {
  for (const [field, text] of around.fields) {
    if (!saying.said.has(field)) saying.add(field, text, '', { inferred: 'title' });
  }
}
