import { daysIn } from '../values/plain-date.ts';
import type { PlainDate } from '../values/value.ts';

/**
 * Full years (周岁) on a day, as the youngest and the oldest a person born on that date can be:
 * 1966 on 2026-06-30 → `[59, 60]`; a full date gives the same number twice. Not below 0.
 */
export function ageBetween(birth: PlainDate, today: PlainDate): [number, number] {
  const { month = 12 } = birth;
  const latest = fullYears({ year: birth.year, month, day: birth.day ?? daysIn(birth.year, month) }, today);
  const earliest = fullYears({ year: birth.year, month: birth.month ?? 1, day: birth.day ?? 1 }, today);
  return [Math.max(0, latest), Math.max(0, earliest)];
}

function fullYears(birth: Required<PlainDate>, today: PlainDate): number {
  const { year, month = 12, day = 31 } = today;
  const hadBirthday = month > birth.month || (month === birth.month && day >= birth.day);
  return year - birth.year - (hadBirthday ? 0 : 1);
}
