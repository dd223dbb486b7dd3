import type { BlockingRule, Values } from '@onetable/linkage';
import { prepareName, soundKey } from '@onetable/linkage/chinese';

/**
 * Which pairs are worth comparing. Every way in which two records of one person usually still agree has a rule; a name
 * alone is enough where few bear it, and where many do, birth and address decide who meets whom.
 */
export const personBlocking: BlockingRule[] = [
  { name: 'id', columns: ['id'], key: ([id]) => id?.slice(1) ?? null, maxBlock: 200 },
  { name: 'phone', columns: ['phone'], key: ([phone]) => phone?.split(' ') ?? null, maxBlock: 60 },
  { name: 'name', columns: ['name'], maxBlock: 100, within: ['birth', 'address'], window: 10 },
  {
    name: 'sound + building',
    columns: ['name', 'address'],
    key: (values) => join(sound(values[0]), building(values[1])),
    maxBlock: 100,
  },
  {
    name: 'sound + birth year',
    columns: ['name', 'birth'],
    key: (values) => join(sound(values[0]), year(values[1])),
    maxBlock: 60,
    within: ['birth', 'name'],
    window: 10,
  },
  {
    name: 'surname + birth',
    columns: ['name', 'birth'],
    key: (v) => join(surname(v[0]), whole(v[1])),
    maxBlock: 60,
  },
  {
    name: 'birth + room',
    columns: ['birth', 'address'],
    key: (v) => join(year(v[0]), room(v[1])),
    maxBlock: 30,
  },
  {
    name: 'surname + room',
    columns: ['name', 'address'],
    key: (v) => join(surname(v[0]), room(v[1])),
    maxBlock: 30,
  },
  {
    name: 'last + room',
    columns: ['name', 'address'],
    key: (v) => join(last(v[0]), room(v[1])),
    maxBlock: 30,
  },
];

type Value = Values[number] | undefined;

function join(a: string | null, b: string | null): string | null {
  return a && b ? `${a} ${b}` : null;
}

function sound(name: Value): string | null {
  return name ? soundKey(prepareName(name)) || null : null;
}

function surname(name: Value): string | null {
  return name ? prepareName(name).chars[0]! : null;
}

function last(name: Value): string | null {
  return name ? prepareName(name).chars.at(-1)! : null;
}

function year(birth: Value): string | null {
  return birth ? birth.replace('~', '').slice(0, 4) : null;
}

function whole(birth: Value): string | null {
  return birth?.includes('-') ? birth : null;
}

/** Estate names are left out: half the sheets do. */
function building(address: Value): string | null {
  return address?.split('|')[4] || null;
}

function room(address: Value): string | null {
  if (!address) return null;
  const parts = address.split('|');
  return parts[6] ? `${parts[4]}-${parts[6]}` : null;
}
