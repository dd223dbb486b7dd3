import { CODE_TABLES, type CodeTable } from '../values/codes/tables.ts';
import { ADDRESS } from './data/address.ts';
import { AID } from './data/aid.ts';
import { BANK } from './data/bank.ts';
import { CHILD } from './data/child.ts';
import { COMMUNITY } from './data/community.ts';
import { CONDITION } from './data/condition.ts';
import { CONTACT } from './data/contact.ts';
import { DISABILITY } from './data/disability.ts';
import { ELDER } from './data/elder.ts';
import { FAMILY } from './data/family.ts';
import { FORBIDDEN } from './data/forbidden.ts';
import { HOUSE } from './data/house.ts';
import { HOUSEHOLD } from './data/household.ts';
import { JOB } from './data/job.ts';
import { LEAGUE } from './data/league.ts';
import { LIVING } from './data/living.ts';
import { META } from './data/meta.ts';
import { PARTY } from './data/party.ts';
import { PERSON } from './data/person.ts';
import { SAFETY } from './data/safety.ts';
import { VEHICLE } from './data/vehicle.ts';
import { VETERAN } from './data/veteran.ts';
import { VISIT } from './data/visit.ts';
import type { Field, FieldKey } from './field.ts';
import type { FieldRow } from './field-row.ts';
import { canonicalHeading } from './heading-text.ts';

/** The words a community's sheets use, and what they mean. Data: a province loads its own. */
export interface Dictionary {
  fields: Map<FieldKey, Field>;
  codeTables: Map<string, CodeTable>;
  /** By canonical heading; more than one field where only the values below can tell (门牌号). */
  headings: Map<string, FieldKey[]>;
}

/**
 * Makes a dictionary from plain rows. A key that comes twice adds its synonyms to the first.
 * @throws Error naming the field, if it uses a code table that is not given.
 */
export function loadDictionary(rows: FieldRow[], codeTables: CodeTable[]): Dictionary {
  const dictionary: Dictionary = {
    fields: new Map(),
    codeTables: new Map(codeTables.map((table) => [table.name, table])),
    headings: new Map(),
  };
  for (const row of rows) addField(dictionary, row);
  return dictionary;
}

function addField(dictionary: Dictionary, row: FieldRow): void {
  if (row.codes && !dictionary.codeTables.has(row.codes))
    throw new Error(`field ${row.key} uses the code table ${row.codes}, which is not given`);
  const given = typeof row.synonyms === 'string' ? row.synonyms.trim().split(/\s+/) : (row.synonyms ?? []);
  const known = dictionary.fields.get(row.key);
  const field: Field = known ?? { ...row, of: row.of ?? 'person', synonyms: [] };
  const synonyms = given.filter((synonym) => synonym !== '');
  field.synonyms = [...field.synonyms, ...synonyms];
  dictionary.fields.set(row.key, field);
  const english = canonicalHeading(row.english);
  // An English table of ours can be read back; where two fields share an English name the first one has it.
  if (!dictionary.headings.has(english)) dictionary.headings.set(english, [row.key]);
  for (const heading of [row.name, ...synonyms]) {
    const canonical = canonicalHeading(heading);
    const keys = dictionary.headings.get(canonical) ?? [];
    if (!keys.includes(row.key)) dictionary.headings.set(canonical, [...keys, row.key]);
  }
}

/** Every row of the dictionary that is shipped. */
export const CHINESE_FIELDS: FieldRow[] = [
  ...PERSON,
  ...CONTACT,
  ...CONDITION,
  ...HOUSEHOLD,
  ...ADDRESS,
  ...LIVING,
  ...HOUSE,
  ...COMMUNITY,
  ...JOB,
  ...DISABILITY,
  ...AID,
  ...BANK,
  ...ELDER,
  ...PARTY,
  ...LEAGUE,
  ...VETERAN,
  ...VEHICLE,
  ...VISIT,
  ...SAFETY,
  ...CHILD,
  ...FAMILY,
  ...META,
  ...FORBIDDEN,
];

/** The dictionary that is shipped: community forms of mainland China. */
export const chineseDictionary: Dictionary = loadDictionary(CHINESE_FIELDS, CODE_TABLES);
