import type { FieldKey } from '../fields/field.ts';

/** What the words around a table say of everybody in it: its building, its grid, when it was filled in. */
export interface SaidAround {
  /** Field and the words that say it: `addr.building` → `1号楼`. */
  fields: Map<FieldKey, string>;
  saidAt?: string;
}

const numeral = '\\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z]';
const building = new RegExp(`(?<![\\d一二三四五六七八九十、,~至到—-])(${numeral})\\s*(号楼|栋|幢|座)`, 'g');
const unit = new RegExp(`(?<![\\d、,~至到—-])(${numeral})\\s*单元`, 'g');
const grid = /第?\s*([一二三四五六七八九十]{1,3}|\d{1,3})\s*网格/g;
const severalBuildings = new RegExp(
  `(${numeral})\\s*(号楼|栋|幢|座)?\\s*[-~—至到、,和及]\\s*(${numeral})\\s*(号楼|栋|幢|座)`,
);

/**
 * Reads places from the name of a sheet, a title, or a section row. Two different buildings in one text
 * (`1-2号楼居民登记表`) say nothing of the single resident.
 */
export function placesIn(text: string): Map<FieldKey, string> {
  const plain = text.normalize('NFKC');
  const fields = new Map<FieldKey, string>();
  if (!severalBuildings.test(plain)) set(fields, 'addr.building', only(plain, building));
  set(fields, 'addr.unit', only(plain, unit));
  set(fields, 'grid.name', only(plain, grid));
  return fields;
}

/** Nearer words outrank farther ones: section row, sheet name, title; never the file's name for a place. */
export function saidAround(texts: {
  sheet: string;
  title: string;
  lines: string[];
  file: string;
}): SaidAround {
  const fields = new Map<FieldKey, string>();
  for (const text of [texts.title, texts.sheet]) {
    for (const [key, said] of placesIn(text)) fields.set(key, said);
  }
  const saidAt = [...texts.lines, texts.title, texts.sheet, texts.file].map(dateIn).find(Boolean);
  return { fields, saidAt };
}

const filledAt =
  /(?:填|报|制|登记|更新|截[至止]|统计)[^:\uFF1A\d]{0,6}(?:日期|时间|至|止)?\s*[:\uFF1A]?\s*((?:19|20)\d\d)\s*[年.\-/]\s*(\d{1,2})(?:\s*[月.\-/]\s*(\d{1,2}))?/;
const anyDate = /(?<!\d)((?:19|20)\d\d)\s*年?(?:\s*[年.\-/]\s*(\d{1,2})\s*(?:[月.\-/]\s*(\d{1,2})?)?)?(?!\d)/;
const quarter = /((?:19|20)\d\d)\s*年?\s*第?([一二三四1-4])季度/;

/** `填表日期:2026年3月` → `2026-03`; a quarter is dated by its last month. */
function dateIn(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const q = quarter.exec(plain);
  if (q)
    return `${q[1]}-${String(3 * ('一二三四'.includes(q[2]!) ? '一二三四'.indexOf(q[2]!) + 1 : Number(q[2]))).padStart(2, '0')}`;
  const match = filledAt.exec(plain) ?? anyDate.exec(plain);
  if (!match) return undefined;
  const month = Number(match[2] ?? 0);
  const day = Number(match[3] ?? 0);
  if (month < 1 || month > 12) return match[1]!;
  const yearMonth = `${match[1]}-${String(month).padStart(2, '0')}`;
  return day >= 1 && day <= 31 ? `${yearMonth}-${String(day).padStart(2, '0')}` : yearMonth;
}

function only(text: string, pattern: RegExp): string | undefined {
  const found = new Set([...text.matchAll(pattern)].map((match) => match[0].replace(/\s+/g, '')));
  return found.size === 1 ? [...found][0] : undefined;
}

function set(fields: Map<FieldKey, string>, key: FieldKey, said: string | undefined): void {
  if (said !== undefined) fields.set(key, said);
}
