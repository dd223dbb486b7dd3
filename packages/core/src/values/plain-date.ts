import type { PlainDate } from './value.ts';

/** Does the day exist in the calendar? */
export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** How many days the month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2026-03-01`, `2026-03` or `2026` as a date. */
export function plainDay(text: string): PlainDate {
  const [year = 0, month, day] = text.split('-').map(Number);
  return { year, month, day };
}

/** Is the date, as far as it is known, after the day (`YYYY-MM-DD`)? A year alone is not after a day within it. */
export function isAfter(date: PlainDate, day: string): boolean {
  const limit = plainDay(day);
  if (date.year !== limit.year) return date.year > limit.year;
  if (date.month === undefined || date.month !== limit.month) return (date.month ?? 0) > (limit.month ?? 0);
  return (date.day ?? 0) > (limit.day ?? 0);
}

/**
 * Whole months from one day to another, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; of a year alone its first month, so
 * that vagueness never makes anything newer.
 */
export function monthsBetween(from: string, to: string): number {
  return monthOf(to) - monthOf(from);
}

function monthOf(text: string): number {
  const { year, month } = plainDay(text);
  return year * 12 + (month || 1);
}

/** `2026-03-01`, as precise as it is. */
export function isoOf(date: PlainDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  let text = String(date.year).padStart(4, '0');
  if (date.month) text += `-${two(date.month)}`;
  if (date.month && date.day) text += `-${two(date.day)}`;
  return text;
}
