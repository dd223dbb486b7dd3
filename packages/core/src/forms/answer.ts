import type { Dictionary } from '../fields/dictionary.ts';
import type { FieldKey } from '../fields/field.ts';
import type { FoldedCell, Resident } from '../residents/resident.ts';
import { applyMask } from '../values/mask.ts';
import { textOfValue } from '../values/text-of-value.ts';
import type { PlainDate, Value } from '../values/value.ts';
import type { GapReason } from './gap.ts';
import { type Households, isHead } from './household.ts';
import type { Masks } from './masks.ts';
import { tagAnswer } from './tag-answer.ts';

export interface AnswerContext {
  dictionary: Dictionary;
  households: Households;
  masks?: Masks;
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
  if (!cell) {
    const tagged = tagAnswer(definition, resident);
    return tagged === undefined ? { text: '', doubt: { reason: 'unknown', detail: '' } } : { text: tagged };
  }
  return fromCell(field, cell, context);
}

function fromCell(field: FieldKey, cell: FoldedCell, context: AnswerContext): Answer {
  const { value } = cell.said;
  const shown = textOfValue(value);
  if (value.type === 'id' && value.quality === 'partial') return empty('partial', shown);
  if (value.type === 'id' && value.quality === 'wrong-check') return empty('wrong-check', shown);
  if (value.type === 'phone' && value.numbers.every((number) => number.includes('*')))
    return empty('partial', shown);
  const text = masked(field, value, context.masks);
  const answer: Answer = { text, doubt: doubtOf(cell) };
  if (value.type === 'number') answer.number = value.number;
  if (value.type === 'date') answer.date = { year: value.year, month: value.month, day: value.day };
  return answer;
}

/** A form has room for one number: the first is the one that speaks best. */
function masked(field: FieldKey, value: Value, masks: Masks | undefined): string {
  const text = value.type === 'phone' ? value.numbers[0]! : textOfValue(value);
  if (value.type === 'id' && masks?.id) return applyMask(masks.id, text, 'id');
  if (value.type === 'phone' && masks?.phone) return applyMask(masks.phone, text, 'phone');
  if (value.type === 'name' && masks?.name) return applyMask(masks.name, text, 'name');
  return field === 'bank.account' && masks?.account ? applyMask(masks.account, text, 'account') : text;
}

function empty(reason: GapReason, detail: string): Answer {
  return { text: '', doubt: { reason, detail } };
}

function doubtOf(cell: FoldedCell): Answer['doubt'] {
  if (cell.standing === 'disputed') {
    return { reason: 'disputed', detail: cell.losing.map(({ said }) => textOfValue(said.value)).join(' / ') };
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
