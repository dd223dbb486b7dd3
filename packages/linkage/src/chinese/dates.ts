/** How two dates of one event (a birth) may differ and still be one. Best first. */
export const dateLevels = [
  /** Year, month and day. */
  'exact',
  /** As far as the less precise of the two goes: year and month. */
  'same-month',
  /** Both say no more than the year, or one of them does. */
  'same-year',
  /** 1985-03-12 and 1985-12-03. */
  'day-month-swapped',
  /** One digit of eight differs: 1985-03-12 and 1985-03-17. */
  'one-digit',
  /** 18 to 48 days apart: the farmer's calendar against the other. */
  'lunar',
  /** The same year, and one of them is 1 January, which stands for "some day". */
  'placeholder',
  /** No more than a year apart: counted from an age, or a 虚岁. */
  'near-year',
  'different',
] as const;

export type DateLevel = (typeof dateLevels)[number];

/** As precise as it was said. */
export interface PlainDate {
  year: number;
  month?: number;
  day?: number;
}

/** The level two dates fall in. Symmetric. */
export function compareDates(a: PlainDate, b: PlainDate): DateLevel {
  const months = a.month !== undefined && b.month !== undefined;
  const days = months && a.day !== undefined && b.day !== undefined;
  if (a.year === b.year) {
    if (!months) return 'same-year';
    if (a.month === b.month && !days) return 'same-month';
    if (a.month === b.month && a.day === b.day) return 'exact';
    if (days && a.month === b.day && a.day === b.month) return 'day-month-swapped';
  }
  if (days) {
    if (digitsApart(a, b) === 1) return 'one-digit';
    const apart = Math.abs(dayNumber(a) - dayNumber(b));
    if (apart >= 18 && apart <= 48) return 'lunar';
    if (a.year === b.year && (isPlaceholder(a) || isPlaceholder(b))) return 'placeholder';
  }
  return Math.abs(a.year - b.year) <= 1 ? 'near-year' : 'different';
}

function isPlaceholder(date: PlainDate): boolean {
  return date.month === 1 && date.day === 1;
}

function digitsApart(a: PlainDate, b: PlainDate): number {
  let x = a.year * 10000 + a.month! * 100 + a.day!;
  let y = b.year * 10000 + b.month! * 100 + b.day!;
  let apart = 0;
  for (; x > 0 || y > 0; x = Math.floor(x / 10), y = Math.floor(y / 10)) if (x % 10 !== y % 10) apart++;
  return apart;
}

function dayNumber(date: PlainDate): number {
  return Date.UTC(date.year, date.month! - 1, date.day!) / 86_400_000;
}
