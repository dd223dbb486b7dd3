import type { Outcome, Reading } from './reading.ts';

/** A row that lies in two tables is counted once, for the most that became of it. */
const rank: Outcome[] = ['entry', 'nobody', 'no-person', 'card', 'heading'];

/** How many rows came to what. The numbers add up to the rows of the sheet that hold something. */
export function accountOf(readings: Pick<Reading, 'outcomes'>[]): Map<Outcome, number> {
  const account = new Map<Outcome, number>();
  for (const { outcomes } of readings) {
    const byRow = new Map<number, Outcome>();
    for (const { row, outcome } of outcomes) {
      const before = byRow.get(row);
      if (before === undefined || weight(outcome) < weight(before)) byRow.set(row, outcome);
    }
    for (const outcome of byRow.values()) account.set(outcome, (account.get(outcome) ?? 0) + 1);
  }
  return account;
}

function weight(outcome: Outcome): number {
  const at = rank.indexOf(outcome);
  return at < 0 ? rank.length : at;
}
