import type { Said } from '../entries/entry.ts';
import type { FieldKey } from '../fields/field.ts';
import { ageBetween } from '../tags/age.ts';
import { monthsBetween } from '../values/plain-date.ts';
import type { DateValue, IdValue, Value } from '../values/value.ts';
import { likeness } from './likeness.ts';
import type { FoldedCell } from './resident.ts';

type Row = Map<FieldKey, FoldedCell>;

/**
 * What follows from the ID number is not asked and not argued with: a valid number's birth date and sex stand over what
 * was written. A number that is damaged speaks only where nothing else does.
 */
export function deriveFromId(row: Row, today: string): void {
  const id = row.get('person.id_no');
  const value = id?.said.value;
  if (!id || value?.type !== 'id') return;
  if (value.birth && !beliedByAge(row, value, today))
    put(row, 'person.birth', { type: 'date', ...value.birth }, id, value);
  if (value.sex) put(row, 'person.sex', sexes[value.sex], id, value);
}

/** Full years on the day; where no birth date is known, the age once stated, moved on by the years since. */
export function deriveAge(row: Row, today: string): void {
  const birth = row.get('person.birth');
  const stated = row.get('person.age');
  if (birth?.said.value.type === 'date') {
    const age = ageOn(birth.said.value, today);
    const said: Said = {
      raw: birth.said.raw,
      value: { type: 'number', number: age.years },
      cell: birth.said.cell,
    };
    if (birth.said.inferred) said.inferred = birth.said.inferred;
    if (!age.exact) said.doubts = ['age.vague'];
    const losing = [
      ...(stated ? [{ said: stated.said, from: stated.from! }] : []),
      ...(stated?.losing ?? []),
    ].filter((claim) => Math.abs(yearsNow(claim.said.value, claim.from.saidAt, today) - age.years) > 1);
    row.set('person.age', {
      ...birth,
      said,
      derivedFrom: 'person.birth',
      standing: 'derived',
      stale: false,
      losing,
    });
  } else if (stated?.said.value.type === 'number') {
    const years = yearsNow(stated.said.value, stated.saidAt, today);
    if (years === stated.said.value.number) return;
    const said: Said = { ...stated.said, value: { type: 'number', number: years }, doubts: ['age.moved-on'] };
    row.set('person.age', { ...stated, said, derivedFrom: 'person.age', standing: 'derived' });
  }
}

/** GB/T 2261.1. */
const sexes: Record<'male' | 'female', Value> = {
  male: { type: 'code', code: '1', text: '男' },
  female: { type: 'code', code: '2', text: '女' },
};

/** A damaged digit may lie in the year: then the age that somebody stated is the better witness. */
function beliedByAge(row: Row, id: IdValue, today: string): boolean {
  const stated = row.get('person.age');
  if (id.quality === 'valid' || !stated || !id.birth) return false;
  const { years } = ageOn({ type: 'date', ...id.birth }, today);
  return Math.abs(yearsNow(stated.said.value, stated.saidAt, today) - years) > 2;
}

function put(row: Row, key: FieldKey, value: Value, id: FoldedCell, number: IdValue): void {
  const written = row.get(key);
  const like = written && likeness(written.said.value, value);
  const whole = number.quality === 'valid';
  if (written && (like === 'same' || like === 'finer')) return;
  if (written && !whole && like !== 'vaguer') return;
  const said: Said = { raw: id.said.raw, value, cell: id.said.cell, inferred: 'id-number' };
  const losing = (written ? [{ said: written.said, from: written.from! }, ...written.losing] : []).filter(
    (claim) => likeness(claim.said.value, value) === 'other',
  );
  if (!whole) said.doubts = ['id.not-whole'];
  if (losing.length > 0) said.doubts = [key === 'person.birth' ? 'id.birth-disagrees' : 'id.sex-disagrees'];
  const standing = losing.length > 0 ? 'disputed' : 'derived';
  row.set(key, {
    said,
    from: id.from,
    derivedFrom: 'person.id_no',
    saidAt: id.saidAt,
    standing,
    stale: false,
    losing,
  });
}

/** Of a birth year alone the birthday may be still to come: taken as past from July on. */
function ageOn(birth: DateValue, today: string): { years: number; exact: boolean } {
  const [year = 0, month, day] = today.split('-').map(Number);
  const [youngest, oldest] = ageBetween(birth, { year, month, day });
  return { years: (month ?? 12) >= 7 ? oldest : youngest, exact: youngest === oldest && !birth.lunar };
}

function yearsNow(value: Value, saidAt: string | undefined, today: string): number {
  if (value.type !== 'number') return Number.NaN;
  return value.number + (saidAt ? Math.max(0, Math.floor(monthsBetween(saidAt, today) / 12)) : 0);
}
