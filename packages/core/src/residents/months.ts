/** Whole months from one day to another, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; of a year alone its first month, so that
 * vagueness never makes anything newer. */
export function monthsBetween(from: string, to: string): number {
  return monthOf(to) - monthOf(from);
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + (Number(day.slice(5, 7)) || 1);
}
