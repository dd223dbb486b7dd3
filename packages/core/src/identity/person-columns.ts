import type { Records } from '@onetable/linkage';
import { type Address, PhoneUsers } from '@onetable/linkage/chinese';
import type { PersonFacts } from './person-facts.ts';

/** The columns that identity is decided by, as the linkage engine wants them: text, `null` for missing. */
export const columnNames = [
  'name',
  /** `v`, `w` or `p` for valid, wrong check digit or partial, then the number. */
  'id',
  /** The number where it is valid: one person never has two. */
  'validId',
  /** `1985-3-12`, `1985-3`, `1985`; `~1985` from an age. */
  'birth',
  'sex',
  /** Numbers, each followed by `p`, `f` or `m`: used by one person, a family, many; joined by a blank. */
  'phone',
  /** Parts joined by `|` in the order of `addressParts`. */
  'address',
  'table',
  /** Household block, unique over all tables. */
  'household',
  /** Names and telephones of those who stand around the person, joined by a blank. */
  'company',
] as const;

export type PersonColumn = (typeof columnNames)[number];
export type PersonRecords = Records & { readonly columns: Readonly<Record<PersonColumn, (string | null)[]>> };

export const addressParts = ['estate', 'phase', 'road', 'roadNumber', 'building', 'unit', 'room'] as const;

/** More surnames than this under one ID number: it was typed to fill the column, and proves nothing. */
const surnamesOfOneId = 3;
/** A "household" of more than this is a dormitory or a list without rooms. */
const largestHousehold = 15;

/** Lays out the facts of many records in columns, and adds what only all of them together can tell. */
export function personColumns(facts: Iterable<PersonFacts>): PersonRecords {
  const columns = Object.fromEntries(columnNames.map((name) => [name, []])) as unknown as Record<
    PersonColumn,
    (string | null)[]
  >;
  const homes: (string | null)[] = [];
  const others: (readonly string[] | undefined)[] = [];
  for (const one of facts) {
    const address = addressText(one.address);
    columns.name.push(one.name || null);
    columns.id.push(idText(one.id));
    columns.birth.push(birthText(one));
    columns.sex.push(one.sex ?? null);
    columns.phone.push(one.phones?.length ? one.phones.join(' ') : null);
    columns.address.push(address);
    columns.table.push(one.table);
    columns.household.push(one.household ? `${one.table}#${one.household}` : null);
    homes.push(homeOf(one, address));
    others.push(one.others);
  }
  dropSharedIds(columns);
  columns.validId = columns.id.map((id) => (id?.startsWith('v') ? id : null));
  columns.company = companyOf(columns, homes, others);
  columns.phone = phonesWithUsers(columns);
  return { count: columns.name.length, columns };
}

/**
 * A spreadsheet keeps 15 digits of a number and writes zeros for the rest; one such number in eleven passes the check digit
 * all the same. Of the whole ones hardly one in a thousand ends so.
 */
function idText(id: PersonFacts['id']): string | null {
  if (!id) return null;
  return id.text.endsWith('000') && id.text.length === 18
    ? `p${id.text.slice(0, 15)}***`
    : id.quality[0] + id.text;
}

function birthText({ birth, birthFromAge }: PersonFacts): string | null {
  if (!birth) return null;
  let text = `${birthFromAge ? '~' : ''}${birth.year}`;
  if (birth.month) text += `-${birth.month}`;
  if (birth.month && birth.day) text += `-${birth.day}`;
  return text;
}

/** Records of one table that belong together: the household block, else the dwelling. */
function homeOf({ table, household, address }: PersonFacts, text: string | null): string | null {
  if (household) return `${table}#${household}`;
  return address?.room || (address?.roadNumber && !address.building) ? `${table}@${text}` : null;
}

function addressText(address: Address | undefined): string | null {
  if (!address) return null;
  const text = addressParts.map((part) => address[part] ?? '').join('|');
  return text === '||||||' ? null : text;
}

function dropSharedIds({ id, name }: Record<PersonColumn, (string | null)[]>): void {
  const users = new PhoneUsers();
  for (let i = 0; i < id.length; i++) if (id[i] && name[i]) users.add(id[i]!, name[i]![0]!);
  for (let i = 0; i < id.length; i++) if (id[i] && users.count(id[i]!) > surnamesOfOneId) id[i] = null;
}

function phonesWithUsers({ phone, name }: Record<PersonColumn, (string | null)[]>): (string | null)[] {
  const users = new PhoneUsers();
  for (let i = 0; i < phone.length; i++) {
    if (!phone[i] || !name[i]) continue;
    for (const number of phone[i]!.split(' ')) users.add(number, name[i]!);
  }
  const mark = (number: string) => {
    const count = users.count(number);
    return number + (count <= 2 ? 'p' : count <= 6 ? 'f' : 'm');
  };
  return phone.map((numbers) => numbers?.split(' ').map(mark).join(' ') ?? null);
}

/** Who else stands in the same household or room of the same table, and whom the record itself names. */
function companyOf(
  { name, phone }: Record<PersonColumn, (string | null)[]>,
  homes: readonly (string | null)[],
  others: readonly (readonly string[] | undefined)[],
): (string | null)[] {
  const members = new Map<string, number[]>();
  for (let i = 0; i < homes.length; i++) {
    const home = homes[i];
    if (!home) continue;
    const list = members.get(home);
    if (list) list.push(i);
    else members.set(home, [i]);
  }
  return name.map((own, i) => {
    const around = new Set(others[i]);
    const home = homes[i] ? members.get(homes[i]!)! : [];
    if (home.length <= largestHousehold) {
      for (const other of home) {
        if (other === i) continue;
        if (name[other]) around.add(name[other]!);
        for (const number of phone[other]?.split(' ') ?? []) around.add(number);
      }
    }
    if (own) around.delete(own);
    for (const number of phone[i]?.split(' ') ?? []) around.delete(number);
    return around.size > 0 ? [...around].sort().join(' ') : null;
  });
}
