import { open, writeFile } from 'node:fs/promises';
import {
  chineseDictionary,
  type FieldKey,
  Households,
  inWalkingOrder,
  type Resident,
  type Table,
  textOfValue,
} from '@onetable/core';
import { type CellToWrite, writeCsv, writeXlsxTo } from '@onetable/workbook/write';
import type { Context } from '../command.ts';
import type { ReviewRow } from './review.ts';

interface OutColumn {
  heading: string;
  width: number;
  cell(resident: Resident): CellToWrite;
}

/** The table, one row per resident, as .xlsx or .csv by the ending of `target`. */
export async function writeTable(
  path: string,
  target: string,
  table: Table,
  context: Context,
): Promise<void> {
  const columns = columnsOf(table, context);
  const rows = function* () {
    const households = new Households(table.residents);
    for (const resident of inWalkingOrder(table.residents, households))
      yield columns.map((column) => column.cell(resident));
  };
  await writeRows(path, target, context.message('merge.sheet'), columns, rows());
}

export async function writeReview(path: string, rows: ReviewRow[], context: Context): Promise<void> {
  const { message } = context;
  const header = (
    [
      'kind',
      'sure',
      'decided',
      'resident-a',
      'name-a',
      'where-a',
      'resident-b',
      'name-b',
      'where-b',
      'reasons',
    ] as const
  ).map((code) => message(`review.${code}`));
  const lines = rows.map((row) => [
    message(`review.${row.kind}`),
    row.probability === undefined ? '' : `${Math.round(row.probability * 100)}%`,
    row.decided ? message(`review.${row.decided}`) : '',
    row.residentA,
    row.nameA,
    row.whereA,
    row.residentB,
    row.nameB,
    row.whereB,
    row.reasons,
  ]);
  await writeFile(path, writeCsv([header, ...lines]));
}

async function writeRows(
  path: string,
  target: string,
  name: string,
  columns: OutColumn[],
  rows: Iterable<CellToWrite[]>,
): Promise<void> {
  if (/\.csv$/i.test(target)) {
    const text = function* () {
      yield columns.map(({ heading }) => heading);
      for (const row of rows) yield row.map((cell) => String(cell ?? ''));
    };
    await writeFile(path, writeCsv(text()));
    return;
  }
  const file = await open(path, 'w');
  try {
    await writeXlsxTo((chunk) => file.write(chunk), [{ name, columns, rows }]);
  } finally {
    await file.close();
  }
}

/** Fields in the order of the dictionary, then what the dictionary does not know, then where it all comes from. */
function columnsOf(table: Table, { message, language }: Context): OutColumn[] {
  const present = new Set<FieldKey>();
  for (const { row } of table.residents) for (const key of row.keys()) present.add(key);
  const columns: OutColumn[] = [
    { heading: message('merge.column-id'), width: 10, cell: ({ id }) => id },
    { heading: message('merge.column-household'), width: 10, cell: ({ household }) => household ?? '' },
  ];
  for (const [key, field] of chineseDictionary.fields) {
    if (!present.has(key) || field.of === 'sheet') continue;
    const heading = language === 'zh' ? field.name : field.english;
    columns.push({ heading, width: widths[field.reader] ?? 12, cell: (resident) => shown(resident, key) });
  }
  columns.push({
    heading: message('merge.column-tags'),
    width: 24,
    cell: ({ tags }) => [...tags.keys()].join('、'),
  });
  for (const key of [...present].filter((one) => one.startsWith('other.')).sort()) {
    columns.push({
      heading: key.slice('other.'.length),
      width: 12,
      cell: (resident) => shown(resident, key),
    });
  }
  columns.push({
    heading: message('merge.column-sources'),
    width: 50,
    cell: ({ entries }) => sourcesOf(entries, message),
  });
  return columns;
}

const MOST_SOURCES = 20;

/** A person of a hundred visits stands in a hundred rows: the entries list has them all, the table the first. */
function sourcesOf(entries: Resident['entries'], message: Context['message']): string {
  const places = entries
    .slice(0, MOST_SOURCES)
    .map(({ place: { file, sheet, column, row } }) => [file, sheet, column + row].filter(Boolean).join(' '));
  const more = entries.length > MOST_SOURCES ? message('merge.more-sources', { count: entries.length }) : '';
  return places.join('；') + more;
}

const widths: Record<string, number> = { id: 21, address: 26, phone: 14, building: 7, name: 10 };

function shown(resident: Resident, key: FieldKey): CellToWrite {
  const cell = resident.row.get(key);
  if (!cell) return null;
  const { value } = cell.said;
  return value.type === 'number' ? value.number : shortened(textOfValue(value));
}

/** Excel's own limit; the whole text stays in its source. */
const MOST_TEXT = 32_767;

function shortened(text: string): string {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text;
}
