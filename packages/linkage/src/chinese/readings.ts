import { pinyin } from 'pinyin-pro';

/** How a character may be read, as numbers that are equal where the sounds are. Never empty. */
export interface Readings {
  /** With tone: 杨 yang2, 样 yang4. */
  tone: readonly number[];
  /** Without tone. */
  plain: readonly number[];
  /** With the sounds merged that many speakers do not tell apart: z/zh, s/sh, c/ch, n/l, an/ang, en/eng, in/ing, f/hu. */
  near: readonly number[];
}

/**
 * The readings of a character. A character of several readings keeps its two commonest, and as a surname the surname's
 * reading stands first (单 shàn, 仇 qiú). A character nobody can read (an unknown ideograph, a letter) sounds like itself.
 */
export function readingsOf(char: string, surname = false): Readings {
  const cache = surname ? asSurname : anywhere;
  let readings = cache.get(char);
  if (!readings) {
    readings = look(char, surname);
    cache.set(char, readings);
  }
  return readings;
}

/** Whether two characters have a reading in common; the lists hold one or two numbers. */
export function shared(a: readonly number[], b: readonly number[]): boolean {
  for (const x of a) for (const y of b) if (x === y) return true;
  return false;
}

/* pinyin-pro is asked once for a character: some four thousand times for a million names. */
const anywhere = new Map<string, Readings>();
const asSurname = new Map<string, Readings>();

function look(char: string, surname: boolean): Readings {
  const common = pinyin(char, { multiple: true, toneType: 'num', type: 'array' }).slice(0, 2);
  const sounds = surname
    ? [...pinyin(char, { surname: 'head', toneType: 'num', type: 'array' }), common[0] ?? char]
    : common;
  const plain = sounds.map((s) => s.replace(/\d$/, ''));
  return { tone: numbers(sounds), plain: numbers(plain), near: numbers(plain.map(merged)) };
}

function merged(syllable: string): string {
  return syllable
    .replace(/^hui$/, 'fei')
    .replace(/^hun$/, 'fen')
    .replace(/^hu(?=.)/, 'f')
    .replace(/^hu$/, 'fu')
    .replace(/^([zsc])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/([aei])ng$/, '$1n');
}

const codes = new Map<string, number>();
function numbers(sounds: string[]): number[] {
  const distinct = new Set<number>();
  for (const sound of sounds) {
    let code = codes.get(sound);
    if (code === undefined) {
      code = codes.size;
      codes.set(sound, code);
    }
    distinct.add(code);
  }
  return [...distinct];
}
