import type { DateValue, PlainDate } from '../values/value.ts';
import type { Truth } from './evaluate.ts';
import type { Operator } from './filter.ts';

/**
 * A date as vague as it was said is a span of days: 1985 against `>= 1985-06-01` is unknown, against `< 1990` true.
 * `= 1985` asks whether the date lies within the year. The operand is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function compareDates(value: DateValue, operator: Operator, operand: string): Truth {
  const [year, month, day] = operand.split('-').map(Number);
  if (!year) return false;
  const [first, last] = spanOf(value);
  const [from, to] = spanOf({ year, month, day });
  if (operator === '<') return decide(last < from, first >= from);
  if (operator === '<=') return decide(last <= to, first > to);
  if (operator === '>') return decide(first > to, last <= to);
  if (operator === '>=') return decide(first >= from, last < from);
  return decide(first >= from && last <= to, last < from || first > to);
}

/** The first and the last day as `yyyymmdd`. A lunar date falls up to two months after its figures say. */
function spanOf({ year, month, day, lunar }: PlainDate & { lunar?: boolean }): [number, number] {
  if (lunar) return [year * 10000 + 101, (year + 1) * 10000 + 228];
  const first = year * 10000 + (month ?? 1) * 100 + (day ?? 1);
  const last = year * 10000 + (month ?? 12) * 100 + (day ?? 31);
  return [first, last];
}

function decide(yes: boolean, no: boolean): Truth {
  return yes ? true : no ? false : undefined;
}
