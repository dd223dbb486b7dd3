import { chineseDictionary, conflictsOf, type Entry, type Table, textOfValue } from '@onetable/core';
import type { Language } from '../language.ts';
import type { Sources } from '../reading/read-sources.ts';

/** Something that a person should decide or look at. */
export interface ReviewRow {
  kind: 'pair' | 'conflict' | 'cell' | 'left-out';
  /** That both are one person, from 0 to 1; pairs only. */
  probability?: number;
  decided?: 'together' | 'apart';
  residentA: string;
  nameA: string;
  whereA: string;
  residentB: string;
  nameB: string;
  whereB: string;
  reasons: string;
}

/** The doubtful pairs, most doubtful first; then what sources say differently; then cells that could not be read. */
export function reviewRows(table: Table, sources: Sources, language: Language): ReviewRow[] {
  const zh = language === 'zh';
  const rows: ReviewRow[] = [];
  for (const { a, b, probability, together, reasons } of table.doubtful) {
    rows.push({
      kind: 'pair',
      probability,
      decided: together ? 'together' : 'apart',
      ...side('A', a, table),
      ...side('B', b, table),
      reasons: reasons.map((reason) => (zh ? reason.message : reason.english)).join(zh ? '；' : '; '),
    } as ReviewRow);
  }
  for (const resident of table.residents) {
    for (const { standing, against, zh: chinese, en } of conflictsOf(resident, chineseDictionary.fields)) {
      const from = standing.from ?? resident.entries[0]!;
      const other = against[0]!;
      rows.push({
        kind: 'conflict',
        residentA: resident.id,
        nameA: nameOf(from),
        whereA: placeOf(from, standing.said.cell),
        residentB: resident.id,
        nameB: nameOf(other.from),
        whereB: placeOf(other.from, other.said.cell),
        reasons: zh ? chinese : en,
      });
    }
  }
  const entries = new Map(sources.entries.map((entry) => [entry.id, entry]));
  for (const { reading, sheets } of sources.files) {
    for (const { source, doubts, leftOut } of sheets) {
      for (const [reason, cells] of groupedByReason(leftOut)) {
        const where = `${[reading.name, source.sheet].filter(Boolean).join(' ')} ${cells.slice(0, 5).join(' ')}${cells.length > 5 ? ' …' : ''}`;
        rows.push({ kind: 'left-out', ...nobody, whereA: where, reasons: reason });
      }
      for (const doubt of doubts) {
        const entry = entries.get(doubt.entry)!;
        const resident = table.residentOf.get(entry.id)!;
        rows.push({
          kind: 'cell',
          residentA: resident.id,
          nameA: nameOf(entry),
          whereA: placeOf(entry, doubt.cell),
          residentB: '',
          nameB: '',
          whereB: '',
          reasons: `${doubt.text} [${doubt.codes.join(' ')}]`,
        });
      }
    }
  }
  return rows;
}

const nobody = { residentA: '', nameA: '', residentB: '', nameB: '', whereB: '' };

function groupedByReason(leftOut: { cell: string; reason: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { cell, reason } of leftOut) groups.set(reason, [...(groups.get(reason) ?? []), cell]);
  return groups;
}

function side(letter: 'A' | 'B', entry: Entry, table: Table) {
  return {
    [`resident${letter}`]: table.residentOf.get(entry.id)!.id,
    [`name${letter}`]: nameOf(entry),
    [`where${letter}`]: placeOf(entry),
  };
}

function nameOf(entry: Entry): string {
  const name = entry.said.get('person.name');
  return name ? textOfValue(name.value) : '';
}

/** `1-2号楼居民登记表.xlsx 1号楼 D7`: what a clerk needs to open the file and find the cell. */
function placeOf({ place }: Entry, cell = ''): string {
  return [place.file, place.sheet, cell || `${place.column}${place.row}`].filter(Boolean).join(' ');
}
