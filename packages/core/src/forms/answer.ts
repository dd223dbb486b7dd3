import type { Dictionary } from '../fields/dictionary.ts';
import type { FieldKey, ReaderKind } from '../fields/field.ts';
import type { FoldedCell, Resident } from '../residents/resident.ts';
import { applyMask } from '../values/mask.ts';
import { type TextStyle, textOfValue } from '../values/text-of-value.ts';
import type { PlainDate, Value } from '../values/value.ts';
import { withinEstate } from './estate.ts';
import type { GapReason } from './gap.ts';
import { type Households, isHead } from './household.ts';
import type { Masks } from './masks.ts';
import { tagAnswer } from './tag-answer.ts';

export interface AnswerContext {
  dictionary: Dictionary;
  households: Households;
  masks?: Masks;
  /** Everybody lives in one estate, so that its name tells nobody apart. */
  oneEstate: boolean;
  /** `YYYY-MM-DD`: certificates of age and the like are counted on this day. */
  today: string;
}

/** What goes into one cell of a form, and what ought to be said about it. */
export interface Answer {
  /** Empty where the cell stays empty. */
  text: string;
  number?: number;
  date?: PlainDate;
  doubt?: { reason: GapReason; detail: string };
}

/** Looks up what a form asks of a person. `null` where nothing is to be written and nothing is missing: ink, remarks. */
export function answerFor(
  field: FieldKey | null,
  path: string[],
  resident: Resident,
  context: AnswerContext,
): Answer | null {
  if (field === null) return unknownHeading(path, resident);
  const definition = context.dictionary.fields.get(field);
  if (!definition || definition.ink || definition.of === 'sheet' || field.startsWith('meta.')) return null;
  const cell = resident.row.get(field) ?? fromHousehold(field, resident, context);
  if (!cell && field === 'household.size') return householdSize(resident, context);
  if (!cell) {
    const tagged = tagAnswer(definition, resident);
    return tagged === undefined ? { text: '', doubt: { reason: 'unknown', detail: '' } } : { text: tagged };
  }
  return fromCell(field, path, cell, context);
}

function fromCell(field: FieldKey, path: string[], cell: FoldedCell, context: AnswerContext): Answer {
  const { value } = cell.said;
  const shown = textOfValue(value);
  if (value.type === 'none' && mustBeKnown.has(context.dictionary.fields.get(field)!.reader)) {
    return empty('none', cell.said.raw);
  }
  if (value.type === 'id' && value.quality === 'partial') return empty('partial', shown);
  if (value.type === 'id' && value.quality === 'wrong-check') return empty('wrong-check', shown);
  if (value.type === 'phone' && value.numbers.every((number) => number.includes('*')))
    return empty('partial', shown);
  const text = written(field, path, value, context);
  const answer: Answer = { text, doubt: doubtOf(cell) };
  if (value.type === 'number') answer.number = value.number;
  if (value.type === 'date') answer.date = { year: value.year, month: value.month, day: value.day };
  return answer;
}

/** 无 fills a cell about work or help; written as a name, a number or a date it would be taken for one. */
const mustBeKnown = new Set<ReaderKind>(['name', 'id', 'phone', 'date', 'address', 'building', 'number']);

/** As a form wants it: one phone number, the one that speaks best; no more of an address than tells it from others. */
function written(field: FieldKey, path: string[], value: Value, { masks, oneEstate }: AnswerContext): string {
  if (value.type === 'address' && field === 'addr.live' && oneEstate) return withinEstate(value);
  if (field === 'bank.account' && masks?.account)
    return applyMask(masks.account, textOfValue(value), 'account');
  const style: TextStyle = {
    date: dateStyleOf(path),
    idMask: masks?.id,
    phoneMask: masks?.phone,
    nameMask: masks?.name,
  };
  return textOfValue(value.type === 'phone' ? { ...value, numbers: [value.numbers[0]!] } : value, style);
}

/** A heading may say how it wants dates: `出生日期（格式：19500101）`, `（1950.01）`, `（××××年××月）`. */
function dateStyleOf(path: string[]): TextStyle['date'] {
  const hint = /[((](.*)[))]/.exec(path.join(' ').normalize('NFKC'))?.[1] ?? '';
  if (/(?<!\d)(19|20)\d{6}(?!\d)|yyyymmdd|8\s*位/i.test(hint)) return 'digits';
  if (/(19|20)\d\d\.\d|yyyy\.mm/i.test(hint)) return 'dots';
  return /年.{0,4}月/.test(hint) ? 'words' : undefined;
}

function empty(reason: GapReason, detail: string): Answer {
  return { text: '', doubt: { reason, detail } };
}

function doubtOf(cell: FoldedCell): Answer['doubt'] {
  if (cell.standing === 'disputed') {
    const others = new Set(cell.losing.map(({ said }) => textOfValue(said.value)));
    return { reason: 'disputed', detail: [...others].join(' / ') };
  }
  if (cell.said.inferred === 'remark') return { reason: 'from-remark', detail: cell.said.raw };
  if (cell.stale) return { reason: 'stale', detail: cell.saidAt ?? '' };
  if (cell.said.doubts && cell.said.doubts.length > 0) return { reason: 'doubtful', detail: cell.said.raw };
  return undefined;
}

/** Who heads the household and how many it has is known from its members where no cell says it. */
function fromHousehold(field: FieldKey, resident: Resident, context: AnswerContext): FoldedCell | undefined {
  const members = context.households.of(resident);
  const head = members[0]!;
  if (!isHead(head)) return undefined;
  if (field === 'household.head') return head.row.get('person.name');
  if (field === 'household.head_id') return head.row.get('person.id_no');
  if (field === 'household.head_phone') return head.row.get('person.phone');
  return undefined;
}

/** Counted where the head is known; without him the members that are known may be a few of many. */
function householdSize(resident: Resident, context: AnswerContext): Answer {
  const members = context.households.of(resident);
  if (!isHead(members[0]!)) return empty('unknown', '');
  return { text: String(members.length), number: members.length };
}

/** A heading the dictionary does not know is answered by a source that has the very same heading. */
function unknownHeading(path: string[], resident: Resident): Answer {
  const own = plain(path.at(-1) ?? '');
  for (const [key, cell] of resident.row) {
    if (
      key.startsWith('other.') &&
      plain(
        key
          .split('/')
          .at(-1)!
          .replace(/^other\./, ''),
      ) === own &&
      own !== ''
    ) {
      return { text: textOfValue(cell.said.value), doubt: doubtOf(cell) };
    }
  }
  return empty('not-asked', '');
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
