import { chineseDictionary, conflictsOf, type Entry, type Table, textOfValue } from '@onetable/core';
import type { Language } from '../language.ts';
import type { Sources } from '../reading/read-sources.ts';
import { damage, doubtInWords } from './doubt-words.ts';

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
  const pairs = [...table.doubtful].sort((x, y) => doubt(y) - doubt(x));
  for (const { a, b, probability, together, reasons } of pairs) {
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
  rows.push(...sharedIds(table, zh));
  const entries = new Map(sources.entries.map((entry) => [entry.id, entry]));
  for (const { reading, sheets } of sources.files) {
    for (const { source, doubts, leftOut } of sheets) {
      for (const [reason, cells] of groupedByReason(leftOut)) {
        const where = `${[reading.name, source.sheet].filter(Boolean).join(' ')} ${cells.slice(0, 5).join(' ')}${cells.length > 5 ? ' …' : ''}`;
        rows.push({ kind: 'left-out', ...nobody, whereA: where, reasons: reason });
      }
      for (const one of doubts) {
        const entry = entries.get(one.entry)!;
        const resident = table.residentOf.get(entry.id)!;
        rows.push({
          kind: 'cell',
          residentA: resident.id,
          nameA: nameOf(entry),
          whereA: placeOf(entry, one.cell),
          residentB: '',
          nameB: '',
          whereB: '',
          reasons: `${one.text}${zh ? '：' : ': '}${doubtInWords(one.codes, language)}`,
        });
      }
    }
  }
  for (const entry of sources.entries) {
    const id = entry.said.get('person.id_no');
    const codes = id?.doubts?.filter((code) => damage.has(code)) ?? [];
    if (!id || codes.length === 0 || id.inferred || id.value.type !== 'id') continue;
    const [residentA, whereA] = [table.residentOf.get(entry.id)!.id, placeOf(entry, id.cell)];
    const reasons = `${id.raw}${zh ? '：' : ': '}${doubtInWords(codes, language)}`;
    rows.push({ kind: 'cell', ...nobody, residentA, nameA: nameOf(entry), whereA, reasons });
  }
  return rows;
}

/** One valid ID number on two people: they are kept apart, and one of the sources is wrong. */
function sharedIds(table: Table, zh: boolean): ReviewRow[] {
  const owners = new Map<string, Entry[]>();
  for (const resident of table.residents) {
    const own = new Map<string, Entry>();
    for (const entry of resident.entries) {
      const id = entry.said.get('person.id_no')?.value;
      if (id?.type === 'id' && id.quality === 'valid') own.set(id.text, entry);
    }
    for (const [id, entry] of own) owners.set(id, [...(owners.get(id) ?? []), entry]);
  }
  return [...owners].flatMap(([id, entries]) =>
    entries.slice(1).map(
      (entry): ReviewRow => ({
        kind: 'conflict',
        ...(side('A', entries[0]!, table) as Pick<ReviewRow, 'residentA' | 'nameA' | 'whereA'>),
        ...(side('B', entry, table) as Pick<ReviewRow, 'residentB' | 'nameB' | 'whereB'>),
        reasons: zh ? `同一个身份证号 ${id} 写在两个人身上` : `one ID number, ${id}, stands on two people`,
      }),
    ),
  );
}

/** As likely one person as two is the most doubtful. */
const doubt = ({ probability }: { probability: number }) => 0.5 - Math.abs(probability - 0.5);

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
