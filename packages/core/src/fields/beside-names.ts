import type { Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import type { HeadingMatch } from './heading-match.ts';
import type { ColumnToMatch } from './match-columns.ts';

/** 监护人 | 电话: a bare noun right behind another person's name is that person's, if the row has the noun elsewhere. */
export function inheritNeighbours(
  columns: ColumnToMatch[],
  matches: HeadingMatch[],
  dictionary: Dictionary,
): void {
  for (const [own, byName] of Object.entries(BESIDE)) {
    const places = matches.flatMap((match, index) => (match.field === own ? [index] : []));
    for (const index of places) {
      const before = matches[index - 1]?.field;
      const role = before ? byName[before] : undefined;
      if (places.length < 2 && !(own === 'person.phone' && before && ANSWERS_FOR.has(before))) continue;
      if (!role || !dictionary.fields.has(role) || matches.some((match) => match.field === role)) continue;
      if (
        columns[index]!.path.at(-1) !== undefined &&
        !/^(?:联系)?(?:电话|方式|电话号码|手机号?码?)$|身份证|证件/.test(
          columns[index]!.path.at(-1)!.replace(/\s/g, ''),
        )
      )
        continue;
      matches[index] = {
        field: role,
        confidence: 0.75,
        reason: { code: 'composed', zh: '紧跟在他人姓名后面', en: 'right behind another person’s name' },
      };
    }
  }
}

const BESIDE: Record<FieldKey, Record<FieldKey, FieldKey>> = {
  'person.phone': {
    'household.head': 'household.head_phone',
    'dis.guardian': 'dis.guardian_phone',
    'person.emergency_name': 'person.emergency_phone',
    'house.owner': 'house.owner_phone',
    'family.child_name': 'family.child_phone',
    'family.spouse': 'family.spouse_phone',
    'family.father': 'family.father_phone',
    'family.mother': 'family.mother_phone',
    'family.member_name': 'person.emergency_phone',
    'volunteer.name': 'volunteer.phone',
    'grid.worker': 'grid.worker_phone',
    'building.leader': 'building.leader_phone',
    'elder.partner': 'elder.partner_phone',
    'meta.filler': 'meta.filler_phone',
  },
  'person.id_no': {
    'household.head': 'household.head_id',
    'dis.guardian': 'dis.guardian_id',
    'house.owner': 'house.owner_id',
    'family.child_name': 'family.child_id',
    'family.spouse': 'family.spouse_id',
    'volunteer.name': 'volunteer.id_no',
    'bank.holder': 'bank.holder_id',
  },
};

/** Whose phone it is, even where the row has no other: the head's or the spouse's phone is as good as the person's own. */
const ANSWERS_FOR = new Set<FieldKey>(
  'dis.guardian person.emergency_name house.owner family.child_name family.member_name volunteer.name grid.worker building.leader elder.partner meta.filler'.split(
    ' ',
  ),
);
