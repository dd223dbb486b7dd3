import { cellAddress, columnLetter, type Grid } from '@onetable/workbook';
import { tagsFromTitle } from '../tags/tags-from-title.ts';
import { textOfValue } from '../values/text-of-value.ts';
import type { Entry } from './entry.ts';
import { addAround, readRoster } from './read-roster.ts';
import type { Reading, Source } from './reading.ts';
import { saidAround } from './said-around.ts';
import { Saying, type SayingContext } from './saying.ts';
import type { UnderstoodCard, UnderstoodItem } from './understand-sheet.ts';

/**
 * Reads a filled card: its holder, and the people of its small tables, as one household. A holder whom a small
 * table lists again is one record, the one in the table, and keeps what the head of the card says.
 */
export function readCard(
  understood: UnderstoodCard,
  grid: Grid,
  source: Source,
  context: SayingContext,
): Reading {
  const { card } = understood;
  const reading: Reading = {
    entries: [],
    outcomes: card.aside.map(({ row, kind }) => ({ row, outcome: kind })),
    doubts: [],
    leftOut: [],
  };
  // Cards may stand below each other on one sheet, each with a household of its own.
  const household = `${source.file}#${source.sheet}!card/${card.range.firstRow}`;
  const around = saidAround({ ...source, title: understood.title, lines: understood.lines });
  const titleTags = tagsFromTitle(`${understood.title} ${source.sheet} ${source.file}`);
  const { saying, place } = holderOf(understood.items, source, context);
  const members = understood.tables.map((table) =>
    readRoster({ ...table, lines: understood.lines }, grid, source, context),
  );
  for (const member of members) {
    reading.entries.push(...member.entries);
    reading.outcomes.push(...member.outcomes);
    reading.doubts.push(...member.doubts);
    reading.leftOut.push(...member.leftOut);
  }
  addAround(saying, around);
  reading.leftOut.push(...saying.leftOut);
  const holder = reading.entries.find((entry) => isHolder(entry, saying, understood.items));
  const standsAlone = !holder && saying.namesSomebody();
  if (holder) completeFrom(holder, saying);
  else if (standsAlone) {
    const id = `${source.file}#${source.sheet}!${place.column}${place.row}`;
    reading.entries.unshift({
      id,
      place,
      said: saying.said,
      tags: saying.tags,
      title: understood.title,
      saidAt: around.saidAt,
    });
    for (const doubt of saying.unread) reading.doubts.push({ entry: id, ...doubt });
  }
  for (const entry of reading.entries) {
    entry.household = household;
    entry.saidAt ??= around.saidAt;
    shareDwelling(entry, saying, context);
  }
  const holderEntry = holder ?? reading.entries[0];
  for (const tag of titleTags)
    if (holderEntry && !holderEntry.tags.some((one) => one.tag === tag)) {
      holderEntry.tags.push({ tag, has: true, raw: understood.title, cell: '' });
    }
  const told = new Set(reading.outcomes.map(({ row }) => row));
  const rows = new Set(understood.items.flatMap((item) => [item.label.row, item.answer.row]));
  for (const row of rows) {
    if (told.has(row) || grid.drawn(row).length === 0) continue;
    reading.outcomes.push({ row, outcome: row === place.row && standsAlone ? 'entry' : 'card' });
  }
  return reading;
}

function holderOf(items: UnderstoodItem[], source: Source, context: SayingContext) {
  const saying = new Saying(context);
  let place = { ...source, row: items[0]?.label.row ?? 1, column: columnLetter(items[0]?.label.column ?? 0) };
  for (const item of items) {
    if (item.text === '') continue;
    const { field } = item;
    const cell = cellAddress(item.answer.row, item.answer.column);
    if (field === 'person.name')
      place = { ...source, row: item.answer.row, column: columnLetter(item.label.column) };
    if (field === null) saying.addText(`other.${item.path.join('/')}`, item.text, cell);
    else saying.add(field, item.text, cell);
  }
  return { saying, place };
}

/** The same name or number; or the row that says 户主 on a card whose holder is the head of the household. */
function isHolder(entry: Entry, saying: Saying, items: UnderstoodItem[]): boolean {
  const same = (field: string) => {
    const [a, b] = [entry.said.get(field)?.value, saying.said.get(field)?.value];
    return a !== undefined && b !== undefined && textOfValue(a) === textOfValue(b);
  };
  const relation = entry.said.get('household.relation')?.value;
  const isHead = relation?.type === 'code' && relation.text === '户主';
  const ofHead = items.some(
    ({ field, path }) => field === 'person.name' && path.some((text) => text.includes('户主')),
  );
  return same('person.name') || same('person.id_no') || (isHead && ofHead);
}

function completeFrom(entry: Entry, saying: Saying): void {
  for (const [field, said] of saying.said) if (!entry.said.has(field)) entry.said.set(field, said);
  for (const tag of saying.tags) if (!entry.tags.some((one) => one.tag === tag.tag)) entry.tags.push(tag);
}

/** The card's address is everybody's on it. */
function shareDwelling(entry: Entry, saying: Saying, context: SayingContext): void {
  for (const [field, said] of saying.said) {
    const of = context.fieldOf(field)?.of;
    if (
      (of === 'dwelling' || of === 'household') &&
      field !== 'household.relation' &&
      !entry.said.has(field)
    ) {
      entry.said.set(field, { ...said, inferred: 'merged' });
    }
  }
}
