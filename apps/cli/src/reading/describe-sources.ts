import type { Outcome } from '@onetable/core';
import type { Context } from '../command.ts';
import type { MessageCode } from '../messages/message.ts';
import type { Sources } from './read-sources.ts';

/** Outcomes in the order in which they are told; those of one line of words are added up. */
const told: [code: MessageCode, outcomes: Outcome[]][] = [
  ['sum.people', ['entry']],
  ['sum.headings', ['heading', 'card', 'repeated-header']],
  ['sum.titles', ['title', 'unit-date', 'section', 'explanation', 'note']],
  ['sum.totals', ['subtotal', 'total']],
  ['sum.signatures', ['signature']],
  ['sum.blank', ['blank']],
  ['sum.nobody', ['nobody']],
  ['sum.no-person', ['no-person']],
  ['sum.outside', ['outside']],
];

/** Says what became of every row: per file (`failures`: only of files that could not be read), and the sum over all files. */
export function describeSources(
  sources: Sources,
  context: Context,
  which: 'all' | 'failures' = 'all',
): string[] {
  const { message, language } = context;
  const lines: string[] = [];
  const sum = new Map<Outcome, number>();
  for (const { reading, sheets, account } of sources.files) {
    for (const [outcome, count] of account) sum.set(outcome, (sum.get(outcome) ?? 0) + count);
    const people = sheets.reduce((total, sheet) => total + sheet.entries.length, 0);
    const rows = [...account.values()].reduce((total, count) => total + count, 0);
    if (reading.failure) {
      const { failure } = reading;
      lines.push(
        `  ✗ ${reading.name}  ${language === 'zh' ? failure.message : failure.english} [${failure.code}]`,
      );
    } else if (which === 'all' || reading.problems.length > 0)
      lines.push(`  ✓ ${reading.name}  ${message('source.rows', { rows, people })}`);
    for (const problem of reading.problems) {
      const where = [problem.sheet, problem.row].filter(Boolean).join(' ');
      lines.push(
        `    ! ${where ? `${where}  ` : ''}${language === 'zh' ? problem.message : problem.english} [${problem.code}]`,
      );
    }
  }
  const rows = [...sum.values()].reduce((total, count) => total + count, 0);
  const parts = told
    .map(([code, outcomes]) => ({
      code,
      count: outcomes.reduce((n, outcome) => n + (sum.get(outcome) ?? 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => `${count.toLocaleString('en-US')} ${message(code as 'sum.people')}`);
  lines.push(message('sum.rows', { rows, parts: parts.join(' + ') }));
  return lines;
}
