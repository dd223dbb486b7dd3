import { chineseDictionary, type Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import { type HeadingMatch, noMatch } from './match.ts';
import { matchHeading } from './match-heading.ts';

export interface ColumnToMatch {
  /** From the topmost heading to the column's own; empty where there is none. */
  path: string[];
  /** Some raw cells below it. */
  samples?: string[];
}

/** What `matchHeading` says of each column, once all of them are looked at together. */
export type ColumnMatch = HeadingMatch;

/**
 * Matches all columns of one table together, so that no field is given twice: the surest column keeps it, a second phone
 * becomes the second phone, anything else is kept under its own heading. Where nobody but the head of the household (the
 * owner, the volunteer …) has a name, the row is about that person, and the fields become the person's own.
 */
export function matchColumns(
  columns: ColumnToMatch[],
  title?: string,
  dictionary: Dictionary = chineseDictionary,
): ColumnMatch[] {
  const matches = columns.map((column) =>
    matchHeading(column.path, { samples: column.samples, title, dictionary }),
  );
  inheritNeighbours(columns, matches, dictionary);
  promote(matches, dictionary);
  completeDwelling(matches);
  settleTwins(columns, matches);
  return matches;
}

/** 监护人 | 电话: a bare noun right behind another person's name is that person's, if the row has the noun elsewhere. */
function inheritNeighbours(columns: ColumnToMatch[], matches: HeadingMatch[], dictionary: Dictionary): void {
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

/** Whose table it is, where no column is the person's own name; the first that is there. */
const PROMOTIONS: Record<FieldKey, FieldKey>[] = [
  {
    'household.head': 'person.name',
    'household.head_id': 'person.id_no',
    'household.head_phone': 'person.phone',
  },
  { 'ebike.owner': 'person.name', 'ebike.owner_id': 'person.id_no', 'ebike.owner_phone': 'person.phone' },
  { 'house.owner': 'person.name', 'house.owner_id': 'person.id_no', 'house.owner_phone': 'person.phone' },
  { 'volunteer.name': 'person.name', 'volunteer.id_no': 'person.id_no', 'volunteer.phone': 'person.phone' },
  { 'building.leader': 'person.name', 'building.leader_phone': 'person.phone' },
  { 'family.spouse': 'person.name' },
  { 'bank.holder': 'person.name', 'bank.holder_id': 'person.id_no' },
  { 'elder.partner': 'person.name', 'elder.partner_phone': 'person.phone' },
];

function promote(matches: HeadingMatch[], dictionary: Dictionary): void {
  if (matches.some((match) => match.field === 'person.name' && match.confidence >= 0.5)) return;
  const promotion = PROMOTIONS.find((fields) =>
    matches.some((match) => match.field !== null && fields[match.field] === 'person.name'),
  );
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

/** 楼号 | 单元 | 门牌号: behind a building or a stairwell it is the room, unless the values said otherwise. */
function completeDwelling(matches: HeadingMatch[]): void {
  const has = (field: FieldKey) => matches.some((match) => match.field === field);
  if (has('addr.room') || !(has('addr.building') || has('addr.unit'))) return;
  for (const [index, match] of matches.entries()) {
    const before = matches[index - 1]?.field;
    if (
      match.field !== 'addr.live' ||
      match.confidence > 0.85 ||
      (before !== 'addr.building' && before !== 'addr.unit')
    )
      continue;
    const reason = {
      code: 'composed',
      zh: '紧跟在楼号或单元后面，是房号',
      en: 'behind the building or the stairwell: the room',
    };
    matches[index] = { field: 'addr.room', confidence: 0.85, reason };
  }
}

/** Of two columns for one field the surer stays; the first, where they are alike. */
function settleTwins(columns: ColumnToMatch[], matches: HeadingMatch[]): void {
  const keeper = new Map<FieldKey, number>();
  for (const [index, match] of matches.entries()) {
    if (match.field === null) continue;
    const other = keeper.get(match.field);
    if (other === undefined || rank(columns[index]!, match) > rank(columns[other]!, matches[other]!))
      keeper.set(match.field, index);
  }
  for (const [index, match] of matches.entries()) {
    if (match.field === null || keeper.get(match.field) === index || MANY.has(match.field)) continue;
    const spare = SPARE[match.field];
    const free = spare && !matches.some((other) => other.field === spare);
    matches[index] = free
      ? {
          field: spare,
          confidence: match.confidence * 0.9,
          reason: { code: 'duplicate', ...second(match.field) },
        }
      : noMatch(
          'duplicate',
          `已有另一列是“${columns[keeper.get(match.field)!]!.path.at(-1) ?? ''}”`,
          'another column is this field already',
        );
  }
}

/** Sure words first; a column that holds something before one that is empty. */
function rank(column: ColumnToMatch, match: HeadingMatch): number {
  const filled = column.samples?.some((sample) => sample.trim() !== '') ?? true;
  return match.confidence - (filled ? 0 : 0.3);
}

/** Where a second column of a field goes. */
const SPARE: Record<FieldKey, FieldKey> = {
  'person.phone': 'person.phone2',
  'aid.amount': 'aid.paid',
};

function second(field: FieldKey) {
  return { zh: '已有一列同样的内容，这是第二列', en: `a second column of ${field}` };
}

/** A table may have several columns for ink. */
const MANY = new Set<FieldKey>(['meta.signature', 'meta.stamp', 'meta.opinion', 'meta.remark']);
