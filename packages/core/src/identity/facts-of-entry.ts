import type { Entry } from '../entries/entry.ts';
import { sexOf } from '../values/sex-of.ts';
import type { AddressValue, IdValue, Value } from '../values/value.ts';
import type { PersonFacts } from './person-facts.ts';

/** Reads from an entry what tells people apart. */
export function factsOf(entry: Entry): PersonFacts {
  const id = idOf(entry);
  const birth = read(entry, 'person.birth', 'date');
  const age = read(entry, 'person.age', 'number');
  const year = Number(entry.saidAt?.slice(0, 4));
  const fromAge = age && year ? { year: year - Math.floor(age.number) } : undefined;
  const name = read(entry, 'person.name', 'name')?.text;
  return {
    name,
    id: id && id.quality !== 'other' ? id : undefined,
    // A lunar birthday cannot be compared with the other calendar's; its year can.
    birth: id?.birth ?? (birth?.lunar ? { year: birth.year } : birth) ?? fromAge,
    birthFromAge: !id?.birth && !birth && fromAge !== undefined,
    sex: sexOf(entry.said.get('person.sex')?.value) ?? id?.sex,
    phones: [...phonesOf(entry, 'person.phone'), ...phonesOf(entry, 'person.phone2')],
    address: addressOf(entry),
    table: `${entry.place.file}#${entry.place.sheet}`,
    household: entry.household,
    others: othersOf(entry, name),
  };
}

function read<T extends Value['type']>(
  entry: Entry,
  key: string,
  type: T,
): Extract<Value, { type: T }> | undefined {
  const value = entry.said.get(key)?.value;
  return value?.type === type ? (value as Extract<Value, { type: T }>) : undefined;
}

/** The ID number, else the one inside the certificate of disability. */
function idOf(entry: Entry): IdValue | undefined {
  const own = read(entry, 'person.id_no', 'id');
  return own && own.quality !== 'other' ? own : (read(entry, 'dis.cert', 'id') ?? own);
}

function phonesOf(entry: Entry, key: string): string[] {
  return read(entry, key, 'phone')?.numbers ?? [];
}

const parts = {
  estate: 'estate',
  phase: 'phase',
  building: 'building',
  unit: 'unit',
  room: 'room',
  group: 'road',
} as const;

/** The address in one cell, completed by the columns that give a part of it. */
function addressOf(entry: Entry): AddressValue | undefined {
  const whole = read(entry, 'addr.live', 'address');
  const address: AddressValue = whole ? { ...whole } : { type: 'address', text: '' };
  for (const [column, part] of Object.entries(parts)) {
    const value = entry.said.get(`addr.${column}`)?.value;
    const text = value?.type === 'text' ? value.text : value?.type === 'address' ? value[part] : undefined;
    if (text && address[part] === undefined) address[part] = text;
  }
  // 曹杨新村 is an estate, whatever its name says; and where there are no buildings, a village is what an estate is.
  const village =
    address.community?.endsWith('新村') || (!address.building && address.community?.endsWith('村'));
  if (!address.estate && village) address.estate = address.community;
  return address.building || address.room || address.road || address.estate ? address : undefined;
}

const names = [
  'household.head',
  'person.emergency_name',
  'dis.guardian',
  'family.spouse',
  'family.father',
  'family.mother',
  'family.child_name',
  'family.member_name',
];
const phones = ['person.emergency_phone', 'dis.guardian_phone', 'household.head_phone'];

function othersOf(entry: Entry, own: string | undefined): string[] {
  const others = names.map((key) => read(entry, key, 'name')?.text).filter((text) => text && text !== own);
  return [...(others as string[]), ...phones.flatMap((key) => phonesOf(entry, key))];
}
