import type { PlainDate } from './value.ts';

/** Does the day exist in the calendar? */
export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2026-03-01`, `2026-03` or `2026` as a date; `null` for anything else. */
export function parsePlainDate(text: string): PlainDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text);
  if (!found) return null;
  const date: PlainDate = { year: Number(found[1]) };
  if (found[2]) date.month = Number(found[2]);
  if (found[3]) date.day = Number(found[3]);
  return date;
}

/** `2026-03-01`, as precise as it is. */
export function isoOf(date: PlainDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  let text = String(date.year).padStart(4, '0');
  if (date.month) text += `-${two(date.month)}`;
  if (date.month && date.day) text += `-${two(date.day)}`;
  return text;
}

/**
 * Completed years of life (周岁) on `today`; `null` where the birth is not known well enough to say,
 * or lies after it.
 */
export function ageAt(birth: PlainDate, today: PlainDate): number | null {
  const years = today.year - birth.year;
  if (birth.month === undefined || today.month === undefined) return null;
  let had: boolean;
  if (birth.month !== today.month) had = birth.month < today.month;
  else if (birth.day === undefined || today.day === undefined) return null;
  else had = birth.day <= today.day;
  const age = had ? years : years - 1;
  return age < 0 ? null : age;
}
