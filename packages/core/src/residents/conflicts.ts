import type { Field, FieldKey } from '../fields/field.ts';
import type { Claim, FoldedCell, Resident } from './resident.ts';
import { soundness } from './soundness.ts';

/** Sources that differ about one person: what a clerk may want to look at. */
export interface Conflict {
  field: FieldKey;
  /** `3` touches who the person is or what is paid to him; `2` where and how to reach him; `1` the rest. */
  severity: 1 | 2 | 3;
  /** The value that stands; `from` is absent where it was derived. */
  standing: FoldedCell;
  /** The values that lost, one claim for each. */
  against: Claim[];
  zh: string;
  en: string;
}

/** The disagreements between sources on a person, the gravest first. Damaged and masked values are not disagreements. */
export function conflictsOf(resident: Resident, fields: ReadonlyMap<FieldKey, Field>): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [key, cell] of resident.row) {
    // A part of the address disagrees wherever the address does; remarks and visits are meant to differ.
    if (cell.standing !== 'disputed' || /^addr\.(?!live|hukou)|^(?:meta|other|visit)\./.test(key)) continue;
    const against = distinct(cell.losing.filter(({ said }) => soundness(said) > 1));
    if (against.length > 0) conflicts.push(conflict(key, cell, against, fields.get(key)));
  }
  return conflicts.sort((a, b) => b.severity - a.severity || (a.field < b.field ? -1 : 1));
}

function conflict(key: FieldKey, standing: FoldedCell, against: Claim[], field: Field | undefined): Conflict {
  const derived = standing.derivedFrom === 'person.id_no';
  const kept = show(standing);
  const others = against.map(({ said, from }) => `${place(from)} ${said.raw || textOf(said)}`);
  const zh = `${field?.name ?? key}不一致:${derived ? '身份证号推得' : '采用'} ${kept};另有 ${others.join(';')}`;
  const en = `${field?.english ?? key} differs: ${derived ? 'the ID number says' : 'kept'} ${kept}; also said ${others.join('; ')}`;
  return { field: key, severity: severityOf(key), standing, against, zh, en };
}

function severityOf(key: FieldKey): 1 | 2 | 3 {
  if (/^(?:person\.(?:name|id_no|birth|sex)|bank\.|dis\.(?:cert|kind|level)|aid\.)/.test(key)) return 3;
  return /^(?:addr\.|person\.phone|household\.|live\.)/.test(key) ? 2 : 1;
}

function distinct(claims: Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ said }) => {
    const text = textOf(said);
    return !seen.has(text) && seen.add(text);
  });
}

function show(cell: FoldedCell): string {
  const where = cell.from ? `(${place(cell.from)})` : '';
  return `${textOf(cell.said)}${where}`;
}

function place({ place: { file, sheet, row } }: Claim['from']): string {
  return `${file}${sheet ? ` ${sheet}` : ''} 第${row}行`;
}

/** The value as a person reads it. */
function textOf({ value, raw }: Claim['said']): string {
  if (value.type === 'phone') return value.numbers[0] ?? raw;
  if (value.type === 'date') {
    return [value.year, value.month, value.day]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  }
  if (value.type === 'number') return String(value.number);
  return 'text' in value ? value.text : raw;
}
