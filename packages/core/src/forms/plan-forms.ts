import type { Resident } from '../residents/resident.ts';
import type { AnswerContext } from './answer.ts';
import type { BlankForm } from './blank-form.ts';
import type { FillPlan } from './plan.ts';
import { planCard } from './plan-card.ts';
import { planRoster } from './plan-roster.ts';

/** Plans all forms of one file. Several tables on one sheet are filled from top to bottom. */
export function planForms(
  forms: BlankForm[],
  residents: readonly Resident[],
  context: AnswerContext,
): FillPlan {
  const whole: FillPlan = { sheets: [], gaps: [], people: 0, cells: { asked: 0, filled: 0 } };
  for (const form of forms) {
    const plan =
      form.kind === 'roster' ? planRoster(form, residents, context) : planCard(form, residents, context);
    whole.sheets.push(...plan.sheets);
    whole.gaps = whole.gaps.concat(plan.gaps);
    whole.people = Math.max(whole.people, plan.people);
    whole.cells.asked += plan.cells.asked;
    whole.cells.filled += plan.cells.filled;
  }
  return whole;
}
