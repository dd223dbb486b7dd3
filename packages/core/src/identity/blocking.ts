import type { BlockingRule, Values } from '@onetable/linkage';
import { prepareName, soundKey } from '@onetable/linkage/chinese';
import type { PersonRecords } from './person-columns.ts';

/** In a block that is too large, those meet who live in one place. */
const within = ['address', 'name'];
/** Where there are many estates, thousands live in "3号楼501": only those of one estate meet. */
const few = { maxBlock: 20, within, window: 3 };

/**
 * Which pairs are worth comparing. Every way in which two records of one person usually still agree has a rule; a name
 * alone is enough where few bear it, and where many do, birth and address decide who meets whom.
 */
export function personBlocking({ columns }: PersonRecords): BlockingRule[] {
  const tell = estatesTell(columns.address);
  const room = tell ? withEstate(roomAnywhere) : roomAnywhere;
  const building = tell ? withEstate(buildingAnywhere) : buildingAnywhere;
  return [
    { name: 'id', columns: ['id'], key: ([id]) => id?.slice(1) ?? null, maxBlock: 200, within },
    { name: 'phone', columns: ['phone'], key: ([phone]) => phone?.split(' ') ?? null, maxBlock: 40, within },
    { name: 'name', columns: ['name'], maxBlock: 30, within: ['birth', 'address'], window: 6 },
    {
      name: 'sound + building',
      columns: ['name', 'address'],
      key: (values) => join(sound(values[0]), building(values[1])),
      maxBlock: 30,
      within,
      window: 4,
    },
    {
      name: 'sound + birth year',
      columns: ['name', 'birth'],
      key: (values) => join(sound(values[0]), year(values[1])),
      maxBlock: 30,
      within: ['birth', 'name'],
      window: 6,
    },
    {
      name: 'surname + birth',
      columns: ['name', 'birth'],
      key: (v) => join(surname(v[0]), whole(v[1])),
      ...few,
    },
    { name: 'birth + room', columns: ['birth', 'address'], key: (v) => join(year(v[0]), room(v[1])), ...few },
    {
      name: 'surname + room',
      columns: ['name', 'address'],
      key: (v) => join(surname(v[0]), room(v[1])),
      ...few,
    },
    { name: 'last + room', columns: ['name', 'address'], key: (v) => join(last(v[0]), room(v[1])), ...few },
  ];
}

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

function buildingAnywhere(address: Value): string | null {
  return address ? partsOf(address)[4] || null : null;
}

function roomAnywhere(address: Value): string | null {
  if (!address) return null;
  const [, , road, roadNumber, building, , room] = partsOf(address);
  if (room) return `${building}-${room}`;
  return roadNumber && !building ? `${road}-${roadNumber}` : null;
}

let lastAddress = '';
let lastParts: string[] = [];

/** Records come dwelling by dwelling, so the last address is mostly asked for again. */
function partsOf(address: string): string[] {
  if (address !== lastAddress) {
    lastAddress = address;
    lastParts = address.split('|');
  }
  return lastParts;
}

function withEstate(part: (address: Value) => string | null): (address: Value) => string | null {
  return (address) => {
    const found = part(address);
    return found && `${partsOf(address!)[0]} ${found}`;
  };
}

/** There are many estates, and nearly every address names its own. Otherwise estates are left out: half the sheets do. */
function estatesTell(addresses: readonly (string | null)[]): boolean {
  const estates = new Set<string>();
  let all = 0;
  let named = 0;
  for (const address of addresses) {
    if (!address) continue;
    const estate = address.slice(0, address.indexOf('|'));
    all++;
    if (!estate) continue;
    named++;
    estates.add(estate);
  }
  return estates.size > 1 && named >= all * 0.95;
}
