import { type Readings, readingsOf, shared } from './readings.ts';
import { nearShape } from './shapes.ts';
import { surnameLength } from './surnames.ts';
import { foldVariants } from './variants.ts';

/**
 * Why two Chinese names differ tells more than how much: a name has two or three characters, so one wrong one is already a
 * third or half of it. Best first; every pair of names falls in exactly one.
 */
export const nameLevels = [
  /** 王芳 = 王芳 */
  'exact',
  /** 劉偉 = 刘伟: traditional or variant forms of the same characters. */
  'variant',
  /** 杨丽 = 扬丽: every character sounds the same, tone included: a keyboard's choice. */
  'same-sound',
  /** 张颖 = 张莹: the same but for the tone. */
  'same-sound-but-tone',
  /** 陈林 = 程林: sounds many speakers do not tell apart. */
  'near-sound',
  /** 王茜 = 王西: one character looks like the other. */
  'near-shape',
  /** 李春玉 = 李玉春 */
  'swapped',
  /** 王小明 = 王明; 阿卜杜拉·买买提 = 阿卜杜拉: one is the other with something left out. */
  'shortened',
  /** 张*芳 fits 张丽芳: two or more known characters agree, nothing contradicts. */
  'masked-most',
  /** 张** fits 张丽芳: only the surname is known to agree. */
  'masked',
  /** 陈丽 and 王丽; 杨海燕 and 王海燕: the given name agrees, the surname does not. */
  'given-name',
  /** 王建国 and 王建军: brothers, often. */
  'one-character',
  /** 王芳 and 王建国 */
  'surname',
  'different',
] as const;

export type NameLevel = (typeof nameLevels)[number];

/** A name made ready to be compared many times. */
export interface Name {
  /** As given: inner spaces gone. */
  text: string;
  folded: string;
  chars: readonly string[];
  surname: 1 | 2;
  /** Per character. */
  readings: readonly Readings[];
  /** See `soundKey`. */
  sound: string;
  /** Some characters are hidden (`*`, 某, □) or could not be read. */
  masked: boolean;
}

/** Prepares a name; equal texts give the same object, so a million records share some hundred thousand. */
export function prepareName(text: string): Name {
  let name = prepared.get(text);
  if (!name) {
    const folded = foldVariants(text.replace(/[\s\u3000]/gu, '').replace(hidden, '*'));
    const chars = [...folded];
    const surname = surnameLength(chars);
    const readings = chars.map((char, i) => readingsOf(char, i < surname && surname === 1));
    const masked = folded.includes('*');
    const sound = masked ? '' : readings.map((reading) => reading.near[0]).join('.');
    name = { text, folded, chars, surname, readings, sound, masked };
    if (prepared.size >= mostPrepared) prepared.clear();
    prepared.set(text, name);
  }
  return name;
}

/** The level two names fall in. Symmetric. */
export function compareNames(a: Name, b: Name): NameLevel {
  if (a.masked || b.masked) return masked(a, b);
  if (a === b || a.text === b.text) return 'exact';
  if (a.folded === b.folded) return 'variant';
  if (a.chars.length === b.chars.length) {
    const level = sameLength(a, b);
    if (level) return level;
  } else if (isShortened(a.chars, b.chars)) return 'shortened';
  return partly(a, b);
}

/**
 * A key that names of the same or near sound share, for blocking: surname and given name as numbers of the merged sounds
 * of their commonest readings. `''` for a masked name.
 */
export function soundKey(name: Name): string {
  return name.sound;
}

const prepared = new Map<string, Name>();
/** Enough for the names of a county; a server that links for years must not keep them all. */
const mostPrepared = 500_000;
const hidden = /[*＊某□■○●？?�\uE000-\uF8FF]/gu;

function sameLength(a: Name, b: Name): NameLevel | undefined {
  let tone = true;
  let plain = true;
  let near = true;
  let first = -1;
  let last = -1;
  let unlike = 0;
  for (let i = 0; i < a.chars.length; i++) {
    if (a.chars[i] === b.chars[i]) continue;
    if (first < 0) first = i;
    last = i;
    unlike++;
    const x = a.readings[i]!;
    const y = b.readings[i]!;
    tone &&= shared(x.tone, y.tone);
    plain &&= shared(x.plain, y.plain);
    near &&= shared(x.near, y.near);
  }
  if (tone) return 'same-sound';
  if (plain) return 'same-sound-but-tone';
  if (near) return 'near-sound';
  if (unlike === 1 && nearShape(a.chars[first]!, b.chars[first]!)) return 'near-shape';
  const crossed = a.chars[first] === b.chars[last] && a.chars[last] === b.chars[first];
  return unlike === 2 && crossed && last === first + 1 ? 'swapped' : undefined;
}

/** The shorter of the two, at least two characters long, is the longer with some left out, the first one kept. */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short[0] !== long[0]) return false;
  let i = 0;
  for (const char of long) if (char === short[i]) i++;
  return i === short.length;
}

function partly(a: Name, b: Name): NameLevel {
  const surname = a.folded.slice(0, a.surname) === b.folded.slice(0, b.surname);
  const given = a.chars.slice(a.surname);
  const other = b.chars.slice(b.surname);
  if (!surname) return given.length > 0 && given.join('') === other.join('') ? 'given-name' : 'different';
  const alike = given.length === other.length && given.length > 1 && given.some((c, i) => c === other[i]);
  return alike ? 'one-character' : 'surname';
}

function masked(a: Name, b: Name): NameLevel {
  const known = fits(a, b);
  if (known >= 2) return 'masked-most';
  if (known === 1) return 'masked';
  return a.chars[0] === b.chars[0] && a.chars[0] !== '*' ? 'surname' : 'different';
}

/**
 * How many known characters agree, or -1 where two contradict; characters that sound alike count for nothing either way.
 * A `*` at the end may stand for several characters.
 */
function fits(a: Name, b: Name): number {
  const [short] = a.chars.length < b.chars.length ? [a] : [b];
  if (a.chars.length !== b.chars.length && short.chars.at(-1) !== '*') return -1;
  let known = 0;
  for (let i = 0; i < short.chars.length; i++) {
    if (a.chars[i] === '*' || b.chars[i] === '*') continue;
    if (a.chars[i] === b.chars[i]) known++;
    else if (!shared(a.readings[i]!.plain, b.readings[i]!.plain)) return -1;
  }
  return known;
}
