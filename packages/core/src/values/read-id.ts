import {
  birthFromId,
  checkCharacter,
  eighteenFromFifteen,
  hasIdShape,
  isKnownProvince,
  sexFromId,
} from './id-number.ts';
import { isAfter } from './plain-date.ts';
import type { Read, ReadContext } from './read.ts';
import { readCertificate } from './read-disability.ts';
import type { IdValue, PlainDate } from './value.ts';

/**
 * Reads a resident ID number, or whatever stands in its place.
 * Doubts: `id.wrong-check`, `id.wrong-length`, `id.impossible-birth`, `id.digits-lost` (Excel kept 15 digits),
 * `id.masked`, `id.placeholder` (no number; the birth date in it is kept), `id.unknown-region`,
 * `id.other-document`, `id.ends-000`, `id.letter-for-digit`.
 */
export function readId(raw: string, context: ReadContext): Read {
  if (hasIdShape(raw) && context.stored === undefined && !raw.endsWith('000')) return whole(raw, context);
  const text = tidy(raw);
  const lost = lostDigits(text, context);
  if (lost) return partial(lost, ['id.digits-lost']);
  if (isPlaceholder(text)) return placeholder(text);
  if (hasIdShape(text)) return whole(text, context);
  if (/^\d{15}$/.test(text)) return fifteen(text, context);
  if (/^\d{17}[\dX][1-7][1-4]$/.test(text)) {
    const read = whole(text.slice(0, 18), context);
    return { ...read, more: [...(read.more ?? []), ...(readCertificate(text).more ?? []).slice(1)] };
  }
  const masked = unmask(text);
  if (masked) return partial(masked, ['id.masked']);
  return within(text, context) ?? other(text, context);
}

/**
 * Did a column of ID numbers pass through a program that keeps 15 digits? One in a thousand true numbers ends in 000,
 * so that a few of many say nothing.
 */
export function losesDigits(raws: string[]): boolean {
  const whole = raws.filter((raw) => /^['\s]*\d{17}[\dXx]\s*$|E\+17\s*$/i.test(raw));
  const damaged = whole.filter((raw) => /000\s*$|E\+17\s*$/i.test(raw));
  return damaged.length >= 2 && damaged.length > whole.length / 10;
}

/** Full-width digits, spaces, dashes, the leading ' of a text cell, a trailing .0, every way to write X. */
function tidy(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[\s'’‘`"“”\u200b-\u200f\ufeff]/g, '')
    .replace(/^(?:身份证号码?|身份证|证件号码?|id)[::]?/i, '')
    .replace(/\.0+$/, '')
    .replace(/(?<=\d)[-—–](?=[\dXx*])/g, '')
    .replace(/[×хХ✕✖]/g, 'X')
    .toUpperCase();
}

/** A number of 18 digits cannot be stored as a number: digits 16 to 18 are gone. */
function lostDigits(text: string, context: ReadContext): string | null {
  const stored = context.stored?.kind === 'number' ? context.stored.value : undefined;
  if (stored !== undefined && stored >= 1e17 && stored < 1e18)
    return `${BigInt(Math.round(stored))}`.slice(0, 15).padEnd(18, '*');
  const scientific = /^(\d)(?:\.(\d+))?E\+?17$/.exec(text);
  if (scientific) return (scientific[1]! + (scientific[2] ?? '')).slice(0, 15).padEnd(18, '*');
  if (
    /^\d{15}000$/.test(text) &&
    !isPlaceholder(text) &&
    (context.digitsLost || checkCharacter(text) !== '0')
  )
    return `${text.slice(0, 15)}***`;
  return null;
}

function isPlaceholder(text: string): boolean {
  return (
    /^(\d)\1{9,19}$/.test(text) ||
    /^0{6}\d{8}(?:0{4}|\d{4})$/.test(text) ||
    /^1234567890?12345678?$/.test(text) ||
    /^123456\d{8}1234$/.test(text)
  );
}

/** Children without a number were once written as 000000 + birth + 0000: the birth date is true. */
function placeholder(text: string): Read {
  const birth = /^0{6}/.test(text) ? birthFromId(text) : null;
  const more = birth ? [{ field: 'person.birth', value: { type: 'date' as const, ...birth } }] : undefined;
  return { value: null, doubts: ['id.placeholder'], ...(more && { more }) };
}

function whole(text: string, context: ReadContext): Read {
  const doubts: string[] = [];
  const birth = birthFromId(text);
  const right = checkCharacter(text) === text[17];
  if (!right) {
    if (isPlaceholder(text)) return placeholder(text);
    doubts.push('id.wrong-check');
  } else if (text.endsWith('000')) doubts.push('id.ends-000');
  const possible = birth !== null && !isUnborn(birth, context.today);
  if (!possible) doubts.push('id.impossible-birth');
  if (!isKnownProvince(text)) doubts.push('id.unknown-region');
  return {
    value: idValue(text, right && possible ? 'valid' : 'wrong-check', possible ? birth : null),
    doubts,
  };
}

function fifteen(text: string, context: ReadContext): Read {
  if (isPlaceholder(text)) return placeholder(text);
  const converted = eighteenFromFifteen(text);
  const read = whole(converted, context);
  read.doubts = read.doubts.filter((doubt) => doubt !== 'id.ends-000');
  return read;
}

function partial(text: string, doubts: string[]): Read {
  return { value: idValue(text, 'partial', birthFromId(text)), doubts };
}

function idValue(text: string, quality: IdValue['quality'], birth: PlainDate | null): IdValue {
  const value: IdValue = { type: 'id', text, quality };
  if (birth) value.birth = birth;
  const sex = quality === 'other' ? null : sexFromId(text);
  if (sex) value.sex = sex;
  return value;
}

/** Hidden places by any sign; a single run of the wrong length is stretched until the whole has 18 places. */
function unmask(text: string): string | null {
  if (!/[*X●•○■□#?★☆_…·]/.test(text) || !/^[\dX*●•○■□#?★☆_…·]+$/.test(text)) return null;
  const check = /\dX$/.test(text);
  const body = check ? text.slice(0, -1) : text;
  let masked = body.replace(/[X●•○■□#?★☆_…·]/g, '*') + (check ? 'X' : '');
  if (!masked.includes('*')) return null;
  const runs = masked.match(/\*+/g)!;
  if (masked.length !== 18 && runs.length === 1) {
    const hidden = 18 - (masked.length - runs[0]!.length);
    if (hidden >= 1) masked = masked.replace(/\*+/, '*'.repeat(hidden));
  }
  return masked.length === 18 && /[\d]/.test(masked) ? masked : null;
}

/** A number with something written around it: 370…(儿子), 张三370…. */
function within(text: string, context: ReadContext): Read | null {
  const found = /(?<!\d)\d{17}[\dX](?!\d)/.exec(text) ?? /(?<!\d)\d{15}(?!\d)/.exec(text);
  if (found && found[0] !== text) return readId(found[0], { ...context, stored: undefined });
  const letters = text.replace(/O/g, '0').replace(/[IL]/g, '1');
  if (letters !== text && hasIdShape(letters) && checkCharacter(letters) === letters[17]) {
    const read = whole(letters, context);
    return { ...read, doubts: ['id.letter-for-digit', ...read.doubts] };
  }
  return null;
}

function other(text: string, context: ReadContext): Read {
  const digits = text.replace(/X$/, '');
  if (/^\d{12,}$/.test(digits)) {
    const birth = birthFromId(text);
    const possible = birth !== null && !isUnborn(birth, context.today) ? birth : null;
    const value: IdValue = { type: 'id', text, quality: 'wrong-check' };
    if (possible) value.birth = possible;
    return { value, doubts: ['id.wrong-length'] };
  }
  const isDocument =
    /^[A-Z]{1,3}\d{6,12}[A-Z]?$|^\d{8}$|^\d{10}$|^[HM]\d{8,10}$/.test(text) || /字第?.*\d{4,}/.test(text);
  return {
    value: { type: 'id', text, quality: 'other' },
    doubts: [isDocument ? 'id.other-document' : 'id.unreadable'],
  };
}

function isUnborn(birth: PlainDate, today = '2100-12-31'): boolean {
  return isAfter(birth, today);
}
