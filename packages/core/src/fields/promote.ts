import type { Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import type { HeadingMatch } from './heading-match.ts';

/** Where nobody has a name of his own on the table, the row is about the head, the owner, the volunteer. */
export function promote(matches: HeadingMatch[], dictionary: Dictionary): void {
  if (matches.some((match) => match.field === 'person.name' && match.confidence >= 0.5)) return;
  // Whoever is named first is whom the list is about: a child before its mother, a head before his children.
  const first = matches.find(({ field }) => field !== null && promotionOf(field));
  const promotion = first && promotionOf(first.field!);
  if (!promotion) return;
  for (const [index, match] of matches.entries()) {
    const own = match.field === null ? undefined : promotion[match.field];
    if (!own || !dictionary.fields.has(own)) continue;
    if (matches.some((other) => other.field === own && other.confidence >= 0.5)) continue;
    const name = dictionary.fields.get(match.field!)!.name;
    matches[index] = {
      field: own,
      confidence: match.confidence * 0.9,
      reason: {
        code: 'promoted',
        zh: `本表一行就是一位${name.replace('姓名', '')}`,
        en: `the row is about the ${match.field}`,
      },
    };
  }
}

function promotionOf(field: FieldKey): Record<FieldKey, FieldKey> | undefined {
  return PROMOTIONS.find((fields) => fields[field] === 'person.name');
}

/** Whose table it is, where no column is the person's own name. */
const PROMOTIONS: Record<FieldKey, FieldKey>[] = [
  {
    'household.head': 'person.name',
    'household.head_id': 'person.id_no',
    'household.head_phone': 'person.phone',
  },
  { 'family.child_name': 'person.name', 'family.child_id': 'person.id_no' },
  { 'ebike.owner': 'person.name', 'ebike.owner_id': 'person.id_no', 'ebike.owner_phone': 'person.phone' },
  { 'house.owner': 'person.name', 'house.owner_id': 'person.id_no', 'house.owner_phone': 'person.phone' },
  { 'volunteer.name': 'person.name', 'volunteer.id_no': 'person.id_no', 'volunteer.phone': 'person.phone' },
  { 'building.leader': 'person.name', 'building.leader_phone': 'person.phone' },
  { 'family.spouse': 'person.name' },
  { 'bank.holder': 'person.name', 'bank.holder_id': 'person.id_no' },
  { 'elder.partner': 'person.name', 'elder.partner_phone': 'person.phone' },
];
