import { cellAddress } from '@onetable/workbook';
import { hasLeft } from '../residents/has-left.ts';
import type { Resident } from '../residents/resident.ts';
import { textOfValue } from '../values/text-of-value.ts';
import { type AnswerContext, answerFor } from './answer.ts';
import type { RosterForm } from './blank-form.ts';
import type { Gap } from './gap.ts';
import { inWalkingOrder } from './order.ts';
import type { CellWrite, FillPlan, SheetPlan } from './plan.ts';

/** Plans one line per person, in walking order; lines that the form lacks are made like its last one. */
export function planRoster(
  form: RosterForm,
  residents: readonly Resident[],
  context: AnswerContext,
): FillPlan {
  const lines = linesFor(form, residents.length);
  const sheet: SheetPlan = { template: form.sheet, insertions: lines.insertions, writes: [] };
  const plan: FillPlan = {
    sheets: [sheet],
    gaps: [],
    people: residents.length,
    cells: { asked: 0, filled: 0 },
  };
  inWalkingOrder(residents, context.households).forEach((resident, i) => {
    planLine(form, lines.rows[i]!, 0, i + 1, resident, context, plan, sheet);
  });
  return plan;
}

/** `line` is a row of the form as `linesFor` gives it; `shift` rows were put in above it by other tables of the sheet. */
export function planLine(
  form: RosterForm,
  line: number,
  shift: number,
  serial: number,
  resident: Resident,
  context: AnswerContext,
  plan: FillPlan,
  sheet: SheetPlan,
): void {
  const row = line + shift;
  const name = nameOf(resident);
  const own = form.printed.get(line);
  const cloned = form.printed.get(form.lines.at(-1) ?? 0);
  noteLeaving(resident, row, plan);
  for (const { column, path, field } of form.columns) {
    if (field === 'meta.serial') {
      sheet.writes.push({ row, column, text: String(serial), number: serial });
      continue;
    }
    if (path.length === 0 || own?.has(column)) continue;
    const printed = own ? undefined : cloned?.get(column);
    if (printed !== undefined) {
      sheet.writes.push({ row, column, text: printed });
      continue;
    }
    const answer = answerFor(field, path, resident, context);
    if (!answer) continue;
    plan.cells.asked++;
    const write: CellWrite = { row, column, text: answer.text, number: answer.number, date: answer.date };
    if (answer.text !== '') {
      plan.cells.filled++;
      sheet.writes.push(write);
    }
    if (answer.doubt) {
      const cell = (sheet.copyAs ? `${sheet.copyAs}!` : '') + cellAddress(row, column);
      plan.gaps.push({
        resident: resident.id,
        name,
        filled: answer.text,
        heading: path.join('/'),
        field,
        cell,
        ...answer.doubt,
      } satisfies Gap);
    }
  }
}

/** Only a remark says so: the person is filled in, and the clerk is told. */
function noteLeaving(resident: Resident, row: number, plan: FillPlan): void {
  const left = hasLeft(resident);
  if (!left) return;
  const gap = {
    resident: resident.id,
    name: nameOf(resident),
    heading: '',
    field: null,
    cell: String(row),
    filled: '',
  };
  plan.gaps.push({ ...gap, reason: 'left', detail: left.raw ?? left.tag });
}

export function nameOf(resident: Resident): string {
  const cell = resident.row.get('person.name');
  return cell ? textOfValue(cell.said.value) : resident.id;
}

/** The rows of the finished sheet that `count` people take, and the rows to be inserted for it. */
export function linesFor(
  form: RosterForm,
  count: number,
): { rows: number[]; insertions: SheetPlan['insertions'] } {
  const rows = form.lines.slice(0, count);
  const missing = count - rows.length;
  if (missing <= 0) return { rows, insertions: [] };
  const after = form.lines.at(-1) ?? form.headerRows[1];
  for (let i = 1; i <= missing; i++) rows.push(after + i);
  return {
    rows,
    insertions: [{ afterRow: after, count: missing, likeRow: after, heading: form.lines.length === 0 }],
  };
}
