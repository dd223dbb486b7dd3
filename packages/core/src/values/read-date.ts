import type { Field } from '../fields/field.ts';
import { digitsOfChinese } from './chinese-number.ts';
import { isAfter, isRealDate } from './plain-date.ts';
import { type Read, type ReadContext, type StoredCell, unreadable } from './read.ts';
import type { DateValue } from './value.ts';

/**
 * Reads a date, as precise as it was said. Of a span (2025.3-2026.3) the first is read, and for a stay the second too.
 * Doubts: `date.two-digit-year`, `date.no-year` (the year is today's), `date.impossible` (the possible part is kept),
 * `date.future`, `date.lunar`, `date.month-unsure` (1985.1 stored as a number may be October), `date.unreadable`.
 */
export function readDate(field: Field, raw: string, context: ReadContext): Read {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw);
  if (iso && !context.stored)
    return checked(field, [Number(iso[1]), Number(iso[2]), Number(iso[3])], [], context);
  const stored = context.stored && storedDate(field, context.stored, context);
  if (stored) return stored;
  const text = tidy(raw);
  const span = SPAN.exec(text);
  if (span) return spanOf(field, span[1]!, span[2]!, context);
  return single(field, text, context) ?? unreadable(raw.trim(), 'date.unreadable');
}

/** 2025.3-2026.3, 2025年3月至今. A dash parts a span only where both sides are dates with another sign inside. */
const SPAN =
  /^(\d{4}[\d年月日./-]*?)(?:至|到|~|—+|--|(?<=[./年].*)-(?=\d{4}[./年]))(\d{4}[\d年月日./-]*|今|长期)$/;

function tidy(raw: string): string {
  const text = raw
    .normalize('NFKC')
    .replace(/[\s'’‘"]/g, '')
    .replace(/[〜～－]/g, '~');
  return digitsOfChinese(
    text
      .replace(/年元月|^元月/g, (found) => found.replace('元', '一'))
      .replace(/廿/g, '二十')
      .replace(/初(?=[一二三四五六七八九十])/g, ''),
  );
}

function spanOf(field: Field, from: string, to: string, context: ReadContext): Read {
  const read = single(field, from, context) ?? unreadable(from, 'date.unreadable');
  const until = field.key === 'live.since' ? single(field, to, { ...context, stored: undefined }) : null;
  if (until?.value?.type === 'date') read.more = [{ field: 'live.until', value: until.value }];
  return read;
}

/** A date cell keeps its date; its number format says how precise it was meant. */
function storedDate(field: Field, stored: StoredCell, context: ReadContext): Read | null {
  if (stored.kind === 'date' && stored.date) {
    const [year, month, day] = stored.date.slice(0, 10).split('-').map(Number) as [number, number, number];
    const format = (stored.format ?? '').replace(/\[.*?\]|"[^"]*"|\\./g, (quoted) =>
      /[日]/.test(quoted) ? 'd' : '',
    );
    const noDay = /y/i.test(format) && !/d/i.test(format);
    const noMonth = noDay && !/m/i.test(format);
    return checked(field, noMonth ? [year] : noDay ? [year, month] : [year, month, day], [], context);
  }
  if (stored.kind !== 'number' || stored.value === undefined) return null;
  if (Number.isInteger(stored.value) && stored.value >= 3000 && stored.value < 80_000)
    return serial(field, stored.value, context);
  const text = String(stored.value);
  const read = single(field, text, context);
  if (read?.value?.type === 'date' && /^\d{2,4}\.1$/.test(text)) read.doubts.push('date.month-unsure');
  return read;
}

/** Days since 1899-12-30 (Excel counts a 29 February 1900 that never was), or since 1904-01-01. */
function serial(field: Field, days: number, context: ReadContext): Read {
  const start = context.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(start + Math.floor(days) * 86_400_000);
  return checked(field, [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()], [], context);
}

function single(field: Field, given: string, context: ReadContext): Read | null {
  const doubts: string[] = [];
  if (/农历|阴历|旧历|\(农\)|\(阴\)|腊月|正月|冬月/.test(given)) doubts.push('date.lunar');
  const text = given
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/正月/, '1月')
    .replace(/腊月/, '12月')
    .replace(/冬月/, '11月')
    .replace(
      /\(.*?[^\d月年日].*?\)|农历|阴历|旧历|公历|阳历|新历|星期.|周.$|左右|约|生$|出生$|上旬|中旬|下旬|份/g,
      '',
    )
    .replace(/^[('(]|[)')]$/g, '')
    .replace(/(?<=\d{1,2}[日号]?)[T ]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '');
  let found =
    /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})[日号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:日|\.0)?$/.exec(text);
  if (found) return checked(field, [Number(found[1]), Number(found[2]), Number(found[3])], doubts, context);
  found = /^(\d{4})[年./-](\d{1,2})[月.]?$/.exec(text) ?? /^((?:1[89]|2[01])\d{2})年?(\d{2})月?$/.exec(text);
  if (found) return checked(field, [Number(found[1]), Number(found[2])], doubts, context);
  found = /^(\d{4})年?(?:生人)?$/.exec(text);
  if (found) return checked(field, [Number(found[1])], doubts, context);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serial(field, Number(text), context);
  found = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (found)
    return checked(
      field,
      Number(found[1]) > 12
        ? [Number(found[3]), Number(found[2]), Number(found[1])]
        : [Number(found[3]), Number(found[1]), Number(found[2])],
      doubts,
      context,
    );
  found =
    /^(\d{2})[年./-](\d{1,2})(?:[月./-](?:(\d{1,2})[日号]?)?)?$/.exec(text) ??
    /^(\d{2})年$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (found) {
    const parts = [
      pivoted(field, Number(found[1]), context),
      ...[found[2], found[3]].filter((part) => part).map(Number),
    ];
    return checked(field, parts, [...doubts, 'date.two-digit-year'], context);
  }
  found = /^(\d{1,2})月(?:(\d{1,2})[日号])?$/.exec(text);
  if (found && context.today) {
    const parts = [
      Number(context.today.slice(0, 4)),
      ...[found[1], found[2]].filter((part) => part).map(Number),
    ];
    return checked(field, parts, [...doubts, 'date.no-year'], context);
  }
  return null;
}

/** 85 is 1985 and 05 is 2005: nobody is born after today, and an end may lie ten years ahead. */
function pivoted(field: Field, year: number, context: ReadContext): number {
  const now = context.today ? Number(context.today.slice(2, 4)) : 30;
  const ahead = /birth/.test(field.key) ? 0 : /until|due|next/.test(field.key) ? 10 : 1;
  return year <= now + ahead ? 2000 + year : 1900 + year;
}

/** Keeps the part of the date that can be. */
function checked(field: Field, parts: number[], doubts: string[], context: ReadContext): Read {
  const [year, month, day] = parts as [number, number?, number?];
  if (!(year >= 1850 && year <= 2200)) return unreadable(parts.join('-'), 'date.impossible');
  const value: DateValue = { type: 'date', year };
  if (month !== undefined && month !== 0) {
    if (month > 12) doubts = [...doubts, 'date.impossible'];
    else {
      value.month = month;
      if (day !== undefined && day !== 0) {
        if (isRealDate(year, month, day) || doubts.includes('date.lunar')) value.day = day;
        else doubts = [...doubts, 'date.impossible'];
      }
    }
  }
  if (doubts.includes('date.lunar')) value.lunar = true;
  if (/birth/.test(field.key) && context.today && isAfter(value, context.today))
    doubts = [...doubts, 'date.future'];
  return { value, doubts };
}
