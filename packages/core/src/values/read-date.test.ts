import { expect, test } from 'vitest';
import { said } from './case.fixture.ts';

test.each([
  ['1985-03-12', '1985-03-12'],
  ['1985.3.12', '1985-03-12'],
  ['1985/3/12', '1985-03-12'],
  ['1985/03/12 00:00:00', '1985-03-12'],
  ['1985-03-12T08:30:00', '1985-03-12'],
  ['1985年3月12日', '1985-03-12'],
  ['1985年3月12', '1985-03-12'],
  ['１９８５年３月１２日', '1985-03-12'],
  ['19850312', '1985-03-12'],
  ['31118', '1985-03-12'],
  ['1985-03', '1985-03'],
  ['1985.03', '1985-03'],
  ['198503', '1985-03'],
  ['1985年3月', '1985-03'],
  ['1985年', '1985'],
  ['1985', '1985'],
  ['一九八五年三月', '1985-03'],
  ['一九八五年三月十二日', '1985-03-12'],
  ['二〇〇五年十二月二十一日', '2005-12-21'],
  ['85年3月', '1985-03 ?date.two-digit-year'],
  ['85.3', '1985-03 ?date.two-digit-year'],
  ['85.3.12', '1985-03-12 ?date.two-digit-year'],
  ['850312', '1985-03-12 ?date.two-digit-year'],
  ['05年3月', '2005-03 ?date.two-digit-year'],
  ['3/12/1985', '1985-03-12'],
  ['1985.2.30', '1985-02 ?date.impossible'],
  ['1985.13.1', '1985 ?date.impossible'],
  ['农历1985年3月12日', '1985-03-12 ?date.lunar'],
  ['1985年腊月', '1985-12 ?date.lunar'],
  ['1985年3月12日(阴历)', '1985-03-12 ?date.lunar'],
  ['2030-01-01', '2030-01-01 ?date.future'],
  ['1985.3.12生', '1985-03-12'],
  ['无', 'none'],
  ['不详', 'null ?unknown'],
  ['很久以前', '很久以前 ?date.unreadable'],
])('born %j is read as %s', (raw, read) => {
  expect(said('person.birth', raw)).toBe(read);
});

test.each([
  ['2025.3-2026.3', '2025-03 +live.until=2026-03'],
  ['2025-03-01至2026-02-28', '2025-03-01 +live.until=2026-02-28'],
  ['2025年3月1日~2026年2月28日', '2025-03-01 +live.until=2026-02-28'],
  ['2025.03.01—2026.02.28', '2025-03-01 +live.until=2026-02-28'],
  ['2025年3月至今', '2025-03'],
  ['2024/02/18', '2024-02-18'],
])('the stay %j is read as %s', (raw, read) => {
  expect(said('live.since', raw)).toBe(read);
});

test('a month without a year is this year’s, and doubtful', () => {
  expect(said('visit.at', '（八月份）')).toBe('2026-08 ?date.no-year');
  expect(said('visit.at', '8月')).toBe('2026-08 ?date.no-year');
  expect(said('visit.at', '3月12日')).toBe('2026-03-12 ?date.no-year');
});

test('a two-digit year of an end may lie ahead, that of a birth may not', () => {
  expect(said('live.until', '30.3.1')).toContain('2030-03-01');
  expect(said('person.birth', '30.3.1')).toContain('1930-03-01');
});

const stored = (value: number, more = {}) => ({
  kind: 'number' as const,
  text: String(value),
  value,
  ...more,
});

test('stored numbers are serials in the workbook’s own base, years, or written dates', () => {
  expect(said('person.birth', '31118', { stored: stored(31118) })).toBe('1985-03-12');
  expect(said('person.birth', '29656', { stored: stored(29656), date1904: true })).toBe('1985-03-12');
  expect(said('person.birth', '1985', { stored: stored(1985) })).toBe('1985');
  expect(said('person.birth', '19850312', { stored: stored(19850312) })).toBe('1985-03-12');
  expect(said('person.birth', '1985.03', { stored: stored(1985.03) })).toBe('1985-03');
  expect(said('person.birth', '1985.1', { stored: stored(1985.1) })).toBe('1985-01 ?date.month-unsure');
});

test('a date cell is as precise as its number format', () => {
  const date = (format: string) => ({
    kind: 'date' as const,
    text: '',
    value: 31107,
    date: '1985-03-01',
    format,
  });
  expect(said('person.birth', '1985-03-01', { stored: date('yyyy-mm-dd') })).toBe('1985-03-01');
  expect(said('person.birth', '1985年3月', { stored: date('yyyy"年"m"月"') })).toBe('1985-03');
  expect(said('person.birth', '1985年3月1日', { stored: date('yyyy"年"m"月"d"日"') })).toBe('1985-03-01');
  expect(said('person.birth', '1985.03', { stored: date('yyyy.mm') })).toBe('1985-03');
});
