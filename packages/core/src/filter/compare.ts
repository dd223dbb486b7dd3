import { evenWidth } from '../tags/even-width.ts';
import type { AddressValue, Value } from '../values/value.ts';
import { compareDates } from './compare-dates.ts';
import type { Truth } from './evaluate.ts';
import type { Item, Operator } from './filter.ts';
import { buildingOf } from './operand.ts';
import { wholeNumber } from './whole-number.ts';

/** Whether a known value stands so to an operand. `undefined` where the value is too vague to tell. */
export function compareValue(value: Value, operator: Operator, operand: string): Truth {
  if (value.type === 'none') return operator === '!=';
  if (operator === '!=') {
    const same = compareValue(value, '=', operand);
    return same === undefined ? undefined : !same;
  }
  if (operator === '含') return contains(value, operand);
  if (value.type === 'date') return compareDates(value, operator, operand);
  if (operator === '=') return equals(value, operand);
  return ordered(value, operator, operand);
}

/** Whether a known value is one item of a list: equal to it, or within a range with both ends. */
export function isAmong(value: Value, item: Item): Truth {
  if (typeof item === 'string') return compareValue(value, '=', item);
  const from = compareValue(value, '>=', item.from);
  const to = compareValue(value, '<=', item.to);
  if (from === false || to === false) return false;
  return from === undefined || to === undefined ? undefined : true;
}

function equals(value: Exclude<Value, { type: 'none' | 'date' }>, operand: string): Truth {
  switch (value.type) {
    case 'number':
      return value.number === Number(operand);
    case 'yesno':
      return yesWords.test(evenWidth(operand))
        ? value.yes
        : noWords.test(evenWidth(operand))
          ? !value.yes
          : false;
    case 'code':
      return value.code === operand || alike(value.text, operand);
    case 'id':
      return masked(value.text, plain(operand).toUpperCase());
    case 'phone':
      return anyOf(value.numbers.map((number) => masked(number, operand.replace(/\D/g, ''))));
    case 'address':
      return alike(value.text, operand) || isOwnBuilding(value, operand);
    case 'name':
    case 'text':
      return alike(value.text, operand);
  }
}

function contains(value: Value, operand: string): Truth {
  const sought = plain(operand);
  switch (value.type) {
    case 'none':
      return false;
    case 'phone':
      return value.numbers.some((number) => number.includes(sought.replace(/\D/g, '') || sought));
    case 'date':
      return [value.year, value.month, value.day]
        .filter((part) => part !== undefined)
        .join('-')
        .includes(sought);
    case 'number':
      return String(value.number).includes(sought);
    case 'yesno':
      return equals(value, operand);
    default:
      return plain(value.text).includes(sought);
  }
}

/** Numbers by size, codes and numbered texts by the number in them; nothing else has an order. */
function ordered(value: Value, operator: Operator, operand: string): Truth {
  const left = sizeOf(value);
  const right = sizeIn(operand);
  if (left === undefined || right === undefined) return undefined;
  if (operator === '>') return left > right;
  if (operator === '>=') return left >= right;
  if (operator === '<') return left < right;
  return left <= right;
}

function sizeOf(value: Value): number | undefined {
  if (value.type === 'number') return value.number;
  if (value.type === 'code') return sizeIn(value.text) ?? sizeIn(value.code);
  if (value.type === 'address') return sizeIn(ownBuilding(value) ?? '');
  return value.type === 'text' ? sizeIn(value.text) : undefined;
}

/** The one number in a text: `3号楼`, `二级`, `第三网格`; `undefined` where there are none or several. */
function sizeIn(text: string): number | undefined {
  const found = plain(text).match(/\d+(?:\.\d+)?|[零〇一二三四五六七八九十百]+/g);
  return found?.length === 1 ? Number(wholeNumber(found[0]) ?? found[0]) : undefined;
}

const yesWords = /^(?:是|有|对|√|y|yes|true|1|在)$/;
const noWords = /^(?:否|无|不是|没有|×|n|no|false|0)$/;

/** Equal but for width, spaces, 第, the manner of writing numbers: 第三网格 = 3网格 = 三网格; 3号楼 = 3. */
function alike(one: string, other: string): boolean {
  const a = label(one);
  const b = label(other);
  return a === b || buildingOf(a) === buildingOf(b) || gridOf(a, b) || gridOf(b, a);
}

function label(text: string): string {
  return plain(text)
    .replace(/[零〇一二三四五六七八九十百]+/g, (number) => wholeNumber(number) ?? number)
    .replace(/第(?=\d)/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

/** A grid is often named with its community before it: 柳巷社区第三网格. */
function gridOf(whole: string, part: string): boolean {
  const number = /^(?:(\d+)号?网格|网格(\d+))$/.exec(part)?.slice(1).find(Boolean);
  return (
    number !== undefined && new RegExp(`(?:^|\\D)${number}号?网格$|网格${number}$|^${number}$`).test(whole)
  );
}

function plain(text: string): string {
  return evenWidth(text)
    .replace(/\s+/g, '')
    .replace(/[・•．]/g, '·');
}

/** A number with hidden places can equal more than one: not false, and not known to be true. */
function masked(text: string, operand: string): Truth {
  const number = text.toUpperCase();
  if (!number.includes('*')) return number === operand;
  const fits =
    number.length === operand.length && [...number].every((mark, i) => mark === '*' || mark === operand[i]);
  return fits ? undefined : false;
}

function anyOf(truths: Truth[]): Truth {
  return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}

/** A cell of one part only: the building, the stairwell, the floor or the room. */
function ownBuilding(value: AddressValue): string | undefined {
  const { building, unit, floor, room } = value;
  const parts = [building, unit, floor, room].filter((part) => part !== undefined);
  return parts.length === 1 ? parts[0] : undefined;
}

function isOwnBuilding(value: AddressValue, operand: string): boolean {
  const own = ownBuilding(value);
  return own !== undefined && buildingOf(own) === buildingOf(operand);
}
