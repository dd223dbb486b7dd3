/**
 * The serial number Excel keeps for a date: `2026-03-01` or `2026-03-01T08:30` → days since 1899-12-30 (or
 * 1904-01-01). `undefined` for a text that is no full date, or one that Excel's calendar cannot hold.
 */
export function dateSerial(text: string, date1904 = false): number | undefined {
  const day = text.length === 10 ? text : text.slice(0, 10);
  if (day[4] !== '-' || day[7] !== '-') return undefined;
  const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
  const days = (Date.UTC(year, month - 1, date) - (date1904 ? BASE_1904 : BASE_1900)) / DAY;
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysOf(year, month))) return undefined;
  const time = text.length === 10 ? 0 : timeOfDay(text.slice(10));
  // Excel believes that 1900 was a leap year: before March of that year its serials are one too small.
  const serial = date1904 || days > 60 ? days : days - 1;
  return time === undefined || serial < (date1904 ? 0 : 1) ? undefined : serial + time;
}

/** `T08:30` as a share of a day. */
function timeOfDay(text: string): number | undefined {
  const [, hour, minute, second = 0] = /^[T ](\d\d):(\d\d)(?::(\d\d))?$/.exec(text)?.map(Number) ?? [];
  if (hour === undefined || hour > 23 || minute! > 59 || second > 59) return undefined;
  return (hour * 3600 + minute! * 60 + (second || 0)) / 86_400;
}

/** The number written from `from` to `to`; `NaN` where anything else is written. A pattern would cost five times as much. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const DAY = 86_400_000;
const BASE_1900 = Date.UTC(1899, 11, 30);
const BASE_1904 = Date.UTC(1904, 0, 1);
