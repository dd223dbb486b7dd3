import { cellAddress } from '@onetable/workbook';
import { choicesIn } from '../entries/boxes.ts';
import type { Field } from '../fields/field.ts';
import type { Resident } from '../residents/resident.ts';
import { catalogue } from '../tags/catalogue.ts';
import { lexiconOf } from '../tags/lexicon.ts';
import { type Answer, type AnswerContext, answerFor } from './answer.ts';
import type { CardForm } from './blank-form.ts';
import { inWalkingOrder } from './order.ts';
import type { FillPlan, SheetPlan } from './plan.ts';
import { linesFor, nameOf, planLine } from './plan-roster.ts';
import { writeInto } from './preprinted.ts';

/** Plans one copy of the card for each person, or for each household that one of them belongs to. */
export function planCard(form: CardForm, residents: readonly Resident[], context: AnswerContext): FillPlan {
  const plan: FillPlan = { sheets: [], gaps: [], people: 0, cells: { asked: 0, filled: 0 } };
  const ordered = inWalkingOrder(residents, context.households);
  const holders =
    form.of === 'person' ? ordered : [...new Set(ordered.map((one) => context.households.headOf(one)))];
  const names = new Set<string>();
  for (const holder of holders) {
    const sheet: SheetPlan = {
      template: form.sheet,
      copyAs: unlike(nameOf(holder), names),
      insertions: [],
      writes: [],
    };
    plan.sheets.push(sheet);
    plan.people++;
    planFamily(form, holder, context, plan, sheet);
    planItems(form, holder, context, plan, sheet);
  }
  return plan;
}

function planItems(
  form: CardForm,
  holder: Resident,
  context: AnswerContext,
  plan: FillPlan,
  sheet: SheetPlan,
): void {
  const pushed = [...sheet.insertions];
  for (const { field, path, answer: place, printed } of form.items) {
    const definition = field === null ? undefined : context.dictionary.fields.get(field);
    const answer = chosenByTags(definition, printed, holder) ?? answerFor(field, path, holder, context);
    if (!answer) continue;
    plan.cells.asked++;
    const row = place.row + pushed.reduce((sum, one) => sum + (one.afterRow < place.row ? one.count : 0), 0);
    const text = answer.text === '' ? undefined : writeInto(printed, answer.text, answer.date);
    const doubt =
      answer.doubt ??
      (text === undefined ? { reason: 'no-choice' as const, detail: answer.text } : undefined);
    if (text !== undefined) {
      plan.cells.filled++;
      const own = printed === '' ? { number: answer.number, date: answer.date } : {};
      sheet.writes.push({ row, column: place.column, text, ...own });
    }
    if (doubt) {
      plan.gaps.push({
        resident: holder.id,
        name: nameOf(holder),
        heading: path.join('/'),
        filled: text ?? '',
        field,
        cell: `${sheet.copyAs}!${cellAddress(row, place.column)}`,
        ...doubt,
      });
    }
  }
}

/**
 * Printed choices that are tags (人员类别: □党员 □低保 □高龄) are answered by the tags, all that hold. Of a field with
 * one value (政治面貌) its own cell speaks.
 */
function chosenByTags(field: Field | undefined, printed: string, holder: Resident): Answer | undefined {
  if (field && field.reader !== 'tags') return undefined;
  const held = choicesIn(printed).filter((choice) => {
    const tag = lexiconOf(catalogue).exact(choice)?.name ?? choice;
    return holder.tags.has(tag);
  });
  return held.length === 0 ? undefined : { text: held.join('、') };
}

/** The rest of the household goes into the card's small table; on a household's own card its head as well. */
function planFamily(
  form: CardForm,
  holder: Resident,
  context: AnswerContext,
  plan: FillPlan,
  sheet: SheetPlan,
): void {
  const members = context.households.of(holder).filter((one) => form.of === 'household' || one !== holder);
  let shift = 0;
  for (const table of form.tables) {
    const { rows, insertions } = linesFor(table, members.length);
    sheet.insertions.push(...insertions);
    members.forEach((member, i) => {
      planLine(table, rows[i]!, shift, i + 1, member, context, plan, sheet);
    });
    shift += insertions.reduce((sum, { count }) => sum + count, 0);
  }
}

function unlike(name: string, taken: Set<string>): string {
  let own = name;
  for (let n = 2; taken.has(own); n++) own = `${name}${n}`;
  taken.add(own);
  return own;
}
