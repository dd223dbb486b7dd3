import type { CellWrite, FillPlan, SheetPlan } from '@onetable/core';
import type { Template } from '@onetable/workbook/fill';

/** Does to the template what the plan says. Cards become one copy of their sheet each; the blank one goes. */
export function carryOut(plan: FillPlan, template: Template): void {
  const blank = new Set<string>();
  for (const sheet of plan.sheets) {
    const name =
      sheet.copyAs === undefined ? sheet.template : template.copySheet(sheet.template, sheet.copyAs);
    if (sheet.copyAs !== undefined) blank.add(sheet.template);
    fillSheet(sheet, name, template);
  }
  for (const name of blank) template.removeSheet(name);
}

function fillSheet(sheet: SheetPlan, name: string, template: Template): void {
  let shift = 0;
  // Lines made after a heading are ours to draw: numbers are numbers there, whatever the heading is formatted as.
  const fresh = sheet.insertions.some(({ heading }) => heading);
  for (const { afterRow, count, likeRow, heading } of sheet.insertions) {
    template.insertRows(name, afterRow + shift, count, { likeRow: likeRow + shift, heading });
    shift += count;
  }
  for (const write of sheet.writes) {
    // What the department computes stays computed.
    if (!template.hasFormula(name, write.row, write.column)) writeCell(write, name, template, fresh);
  }
}

function writeCell(
  { row, column, text, number, date }: CellWrite,
  sheet: string,
  template: Template,
  fresh: boolean,
): void {
  const day = date?.month && date.day ? isoDay(date as Required<typeof date>) : undefined;
  if (number !== undefined)
    template.setCell(sheet, row, column, number, fresh ? { as: 'number' } : undefined);
  else if (day !== undefined && template.isDateCell(sheet, row, column))
    template.setCell(sheet, row, column, day, { as: 'date' });
  else template.setCell(sheet, row, column, text, { as: 'text' });
}

function isoDay({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
