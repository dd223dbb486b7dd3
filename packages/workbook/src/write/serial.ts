/**
 * The serial number Excel keeps for a date: `2026-03-01` or `2026-03-01T08:30` → days since 1899-12-30 (or
 * 1904-01-01). `undefined` for a text that is no full date, or one that Excel's calendar cannot hold.
 */
export function dateSerial(text: string, date1904 = false): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year!, month! - 1, day!);
  if (new Date(time).getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return undefined;
  const days = (time - (date1904 ? BASE_1904 : BASE_1900)) / DAY;
  // Excel believes that 1900 was a leap year: before March of that year its serials are one too small.
  const serial = date1904 || days > 60 ? days : days - 1;
  return serial < (date1904 ? 0 : 1) ? undefined : serial + (hour * 3600 + minute * 60 + second) / 86400;
}

const DAY = 86_400_000;
const BASE_1900 = Date.UTC(1899, 11, 30);
const BASE_1904 = Date.UTC(1904, 0, 1);
