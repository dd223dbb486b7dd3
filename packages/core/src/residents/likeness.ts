import type { AddressValue, CodeValue, DateValue, IdValue, PhoneValue, Value } from '../values/value.ts';

/**
 * How one said value stands to another of the same field. `same`: they say the same thing. `vaguer`: the first could be
 * the second said with less: a year of a date, a masked number, a building without its room. `other`: they exclude each other.
 */
export type Likeness = 'same' | 'vaguer' | 'finer' | 'other';

export function likeness(a: Value, b: Value): Likeness {
  if (a.type === 'date' && b.type === 'date') return dates(a, b);
  if (a.type === 'id' && b.type === 'id') return ids(a, b);
  if (a.type === 'phone' && b.type === 'phone') return phones(a, b);
  if (a.type === 'address' && b.type === 'address') return addresses(a, b);
  if (a.type === 'code' && b.type === 'code') return codes(a, b);
  if (a.type !== b.type) return 'other';
  return texts(plainText(a), plainText(b), a.type === 'text');
}

/** What two values of one manner are compared by, and a stable order among values. */
export function plainText(value: Value): string {
  switch (value.type) {
    case 'none':
      return '';
    case 'date':
      return [value.year, value.month, value.day].map((part) => String(part ?? 0).padStart(2, '0')).join('-');
    case 'number':
      return String(value.number);
    case 'yesno':
      return String(value.yes);
    case 'phone':
      return value.numbers.join(';');
    case 'code':
      return value.code;
    default:
      return value.text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  }
}

/** GB/T 4761 and 2261.2 give the general word the tens and its kinds the units: 配偶 10, 夫 11, 妻 12; 已婚 20, 初婚 21. */
const general = new Set(['配偶', '子', '儿子', '女', '女儿', '父母', '已婚']);

const heads = new Set(['本人', '户主']);

function codes(a: CodeValue, b: CodeValue): Likeness {
  // On a household's list its head may call himself 本人 as well as 户主.
  if (a.code === b.code || (heads.has(a.text) && heads.has(b.text))) return 'same';
  if (a.code[0] !== b.code[0] || a.code.length !== 2 || b.code.length !== 2) return 'other';
  if (a.code[1] === '0' && general.has(a.text)) return 'vaguer';
  return b.code[1] === '0' && general.has(b.text) ? 'finer' : 'other';
}

function dates(a: DateValue, b: DateValue): Likeness {
  if (a.lunar !== b.lunar && a.lunar) return a.year === b.year ? 'vaguer' : 'other';
  if (a.lunar !== b.lunar) return a.year === b.year ? 'finer' : 'other';
  const parts = [
    [a.year, b.year],
    [a.month, b.month],
    [a.day, b.day],
  ] as const;
  for (const [left, right] of parts) {
    if (left === undefined && right === undefined) return 'same';
    if (left === undefined) return 'vaguer';
    if (right === undefined) return 'finer';
    if (left !== right) return 'other';
  }
  return 'same';
}

function ids(a: IdValue, b: IdValue): Likeness {
  if (a.text === b.text) return 'same';
  if (fits(a.text, b.text)) return 'vaguer';
  return fits(b.text, a.text) ? 'finer' : 'other';
}

/** Numbers one has in common are the same thing said. */
function phones(a: PhoneValue, b: PhoneValue): Likeness {
  if (a.numbers.some((number) => !number.includes('*') && b.numbers.includes(number))) return 'same';
  if (a.numbers.every((number) => b.numbers.some((other) => fits(number, other)))) return 'vaguer';
  return b.numbers.every((number) => a.numbers.some((other) => fits(number, other))) ? 'finer' : 'other';
}

const dwelling = ['estate', 'phase', 'building', 'unit', 'floor', 'room'] as const;
const region = ['province', 'city', 'district', 'street', 'community', 'road', 'roadNumber'] as const;

/** The dwelling decides; words about the region are often left out. A floor is also within the room's number. */
function addresses(a: AddressValue, b: AddressValue): Likeness {
  if (plainText(a) === plainText(b)) return 'same';
  const bothHaveHome = dwelling.some((part) => a[part]) && dwelling.some((part) => b[part]);
  const parts = bothHaveHome ? dwelling : [...region, ...dwelling];
  let vaguer = false;
  let finer = false;
  for (const part of parts) {
    if (a[part] === b[part]) continue;
    if (a[part] !== undefined && b[part] !== undefined) {
      if (part === 'estate' && (a[part].includes(b[part]) || b[part].includes(a[part]))) continue;
      return 'other';
    }
    if (part === 'floor' || part === 'estate' || part === 'phase') continue;
    if (a[part] === undefined) vaguer = true;
    else finer = true;
  }
  if (vaguer && finer) return 'other';
  if (!vaguer && !finer) return bothHaveHome ? 'same' : texts(plainText(a), plainText(b), true);
  return vaguer ? 'vaguer' : 'finer';
}

function texts(a: string, b: string, parts: boolean): Likeness {
  if (a === b) return 'same';
  if (parts && a.length > 1 && b.includes(a)) return 'vaguer';
  return parts && b.length > 1 && a.includes(b) ? 'finer' : 'other';
}

/** Whether a number with hidden places could be the other. */
function fits(masked: string, whole: string): boolean {
  if (!masked.includes('*') || masked.length !== whole.length) return false;
  for (let i = 0; i < masked.length; i++) {
    if (masked[i] !== '*' && masked[i] !== whole[i]) return false;
  }
  return true;
}
