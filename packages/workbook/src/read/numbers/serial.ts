/** A day and a time of day, as a calendar shows them. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 is Sunday. */
  weekday: number;
  /** Rounded to whole seconds. */
  secondsOfDay: number;
}

const lastSerial = 2_958_466; // 10000-01-01

/**
 * What a date serial stands for; `undefined` outside the years 1900 to 9999.
 * In the 1900 base serial 60 is 29 February 1900, a day that never was but that Excel shows, and the days before it
 * are counted from 1 January = 1.
 */
export function momentOf(serial: number, date1904: boolean): Moment | undefined {
  let days = Math.floor(serial);
  let secondsOfDay = Math.round((serial - days) * 86_400);
  if (secondsOfDay === 86_400) {
    secondsOfDay = 0;
    days++;
  }
  if (date1904) days += 1462;
  if (!(days >= 0 && days < lastSerial)) return undefined;
  const time = {
    hour: Math.floor(secondsOfDay / 3600),
    minute: Math.floor(secondsOfDay / 60) % 60,
    second: secondsOfDay % 60,
    secondsOfDay,
    weekday: (days + 6) % 7,
  };
  if (days === 60) return { year: 1900, month: 2, day: 29, ...time };
  if (days === 0) return { year: 1900, month: 1, day: 0, ...time };
  const date = new Date(Date.UTC(1899, 11, days > 60 ? 30 : 31) + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...time };
}

/** `2026-03-01`, or `2026-03-01T08:30:00` with a time of day; `undefined` for a day no calendar has. */
export function isoOf(moment: Moment): string | undefined {
  const { year, month, day } = moment;
  if (day === 0 || (year === 1900 && month === 2 && day === 29)) return undefined;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (moment.secondsOfDay === 0) return date;
  return `${date}T${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}`;
}

/** The serial of `2026-03-01`, `2026-03-01T08:30:00` or with `Z`; `undefined` where it is not a date so written. */
export function serialOf(iso: string, date1904: boolean): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(iso);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  const serial = (days > 60 ? days : days - 1) - (date1904 ? 1462 : 0);
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
