import { type Comparison, defineComparison } from './comparison.ts';
import { editDistance } from './edit-distance.ts';

interface Day {
  text: string;
  year: number;
  month: number;
  day: number;
  /** Days since 1970, or NaN where the calendar has no such day. */
  number: number;
}

/**
 * Birth dates and the like, written `YYYY-MM-DD` or `YYYYMMDD`; other texts are missing. A date that the
 * calendar does not have (a typing error) is still compared by its digits.
 */
export function dateComparison(column: string, name = column): Comparison<Day> {
  return defineComparison({
    name,
    columns: [column],
    prepare: ([text]) => readDay(text),
    levels: [
      { label: 'same', test: (a, b) => a.text === b.text, termFrequency: column },
      {
        label: 'one digit off',
        test: (a, b) => partsInCommon(a, b) > 0 && editDistance(a.text, b.text, 1) <= 1,
      },
      { label: 'day and month swapped', test: isSwapped },
      { label: 'two of year, month, day', test: (a, b) => partsInCommon(a, b) >= 2 },
      { label: 'within a year', test: (a, b) => Math.abs(a.number - b.number) <= 366 },
      { label: 'within ten years', test: (a, b) => Math.abs(a.number - b.number) <= 3653 },
    ],
  });
}

function readDay(text: string | null | undefined): Day | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text ?? '');
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // Out-of-range months and days roll over, which is near enough for "within".
  const number = Date.UTC(year, month - 1, day) / 86_400_000;
  return { text: parts.slice(1).join(''), year, month, day, number };
}

function isSwapped(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.day && a.day === b.month;
}

function partsInCommon(a: Day, b: Day): number {
  return Number(a.year === b.year) + Number(a.month === b.month) + Number(a.day === b.day);
}
