import type { Field } from '../fields/field.ts';
import { evenWidth } from '../tags/even-width.ts';
import { readValue } from '../values/read-value.ts';
import type { Blank } from './filter.ts';
import type { FilterErrorCode } from './filter-error.ts';
import { wholeNumber } from './whole-number.ts';

/** Why a text cannot be compared with a field, as the parser reports it. */
export interface OperandProblem {
  problem: FilterErrorCode;
  zh: string;
  en: string;
}

/**
 * A written operand in the one form in which it is kept: `六十岁` → `60` for a number, `2026年1月1日` → `2026-01-01`
 * for a date, `三号楼` → `3` for a building, `党员` → `中共党员` for a coded field. Every other field keeps the text as it was written.
 */
export function readOperand(text: string, field: Field): string | OperandProblem {
  if (field.reader === 'number' || field.reader === 'serial') return numberOf(text) ?? notNumber(text, field);
  if (field.reader === 'date') return dateOf(text) ?? notDate(text, field);
  if (field.reader === 'building') return buildingOf(text);
  if (field.codes === undefined) return text;
  const { value } = readValue(field, text);
  return value?.type === 'code' ? value.text : text;
}

/** The words for having no value. `无` of a yes-or-no field is a no. */
export function blankOf(text: string, field: Field): Blank | undefined {
  const blank = blanks[evenWidth(text)];
  return blank === '无' && field.reader === 'yesno' ? undefined : blank && { blank };
}

/** Whether a text is one of the words for having no value, in whatever field. */
export function isBlankWord(text: string): boolean {
  return evenWidth(text) in blanks;
}

/** `3号楼`, `3#`, `三栋`, `03` → `3`; `A座` → `A`. What has no such form is kept. */
export function buildingOf(text: string): string {
  const even = evenWidth(text)
    .replace(/\s+/g, '')
    .replace(/^第/, '')
    .replace(/(?:号楼|号院|#楼|#|栋|幢|座|弄|楼|号|单元|门|层|室|户)$/, '');
  const digits = wholeNumber(even) ?? even;
  return digits.replace(/^0+(?=[0-9])/, '').toUpperCase() || text;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a date in one of the usual manners of writing. */
export function dateOf(text: string): string | undefined {
  const even = evenWidth(text).replace(/\s+/g, '');
  const match =
    /^(\d{4})年?$/.exec(even) ??
    /^(\d{4})[-/.年](\d{1,2})月?$/.exec(even) ??
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(even) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(even);
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  return [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const blanks: Record<string, Blank['blank']> = {
  空: '空',
  空白: '空',
  空值: '空',
  empty: '空',
  blank: '空',
  null: '空',
  无: '无',
  none: '无',
  未知: '未知',
  unknown: '未知',
};

function numberOf(text: string): string | undefined {
  const even = evenWidth(text)
    .replace(/(?:周?岁|元|人|年|级|名|口)$/, '')
    .replace(/,/g, '');
  const digits = wholeNumber(even) ?? even;
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? String(Number(digits)) : undefined;
}

function notNumber(text: string, field: Field): OperandProblem {
  return {
    problem: 'filter.operand-number',
    zh: `“${field.name}”要和数字比较,“${text}”不是数字`,
    en: `${field.english} is compared with a number, and "${text}" is none`,
  };
}

function notDate(text: string, field: Field): OperandProblem {
  return {
    problem: 'filter.operand-date',
    zh: `“${field.name}”要和日期比较,如 2026-01-01,“${text}”不是日期`,
    en: `${field.english} is compared with a date such as 2026-01-01, and "${text}" is none`,
  };
}
