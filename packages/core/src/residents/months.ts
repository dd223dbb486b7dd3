/** Whole months from one day to another, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what is not said counts as its end. */
export function monthsBetween(from: string, to: string): number {
  return monthOf(to) - monthOf(from);
}

function monthOf(day: string): number {
  const [year = 0, month = 12] = day.split('-').map(Number);
  return year * 12 + month;
}
