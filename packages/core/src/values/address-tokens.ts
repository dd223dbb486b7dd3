import { numeralOf } from './chinese-number.ts';

/** A number of an address and the mark behind it: 3 and 号楼. A bare number has the mark `''`. */
export interface AddressToken {
  value: string;
  mark: string;
}

/** The numbered end of an address, cut from what stands before and (a word or two) behind it. */
export interface AddressEnd {
  prefix: string;
  tokens: AddressToken[];
  suffix: string;
}

/** NFKC, no blanks but between numbers, numerals before a mark as digits, notes in brackets gone. */
export function tidyAddress(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[([【](?!\d+[)\]】])[^)\]】]*[)\]】]/g, '')
    .trim()
    .replace(/(?<=[\dA-Za-z])\s+(?=[\dA-Za-z])/g, '-')
    .replace(/[\s'"\u200b\ufeff]+/g, '')
    .replace(/[‐-―−－~_]+/g, '-')
    .replace(/(?<=\d)撞/g, '幢')
    .replace(NUMERALS, (run) => numeralOf(run) ?? run)
    .replace(/负(\d)(?=层|楼)/g, 'B$1')
    .replace(/[,,、;。.]+$/, '');
}

/** 三栋, but not 三里 or 五一路. */
const NUMERALS =
  /[〇零一二三四五六七八九十百两]+(?=号楼|号院|栋|幢|座|单元|门(?!路|街|村|头|外|口)|层|楼(?!村|镇)|室|期|组|弄|号(?!线))/g;

/** The earliest place from which everything is numbers and their marks; `null` where there is none. */
export function addressEnd(text: string): AddressEnd | null {
  for (let start = 0; start < text.length; start++) {
    if (!STARTS.test(text[start]!)) continue;
    if (start > 0 && LATIN.test(text[start]!) && LATIN.test(text[start - 1]!)) continue;
    const end = endFrom(text, start);
    if (end) return end;
  }
  return null;
}

const STARTS = /[\dA-Za-z第甲乙丙丁东西南北中]/;
const LATIN = /[\dA-Za-z]/;

const TOKEN = new RegExp(
  [
    '第?',
    // 501, A3, 12B, a letter, or a sign of its own before a mark (东单元, 西户).
    String.raw`([A-Za-z甲乙丙丁]?\d{1,6}[A-Za-z]?|[A-Za-z]\d?|[甲乙丙丁东西南北中](?=单元|门|座|栋|幢|户|室))`,
    '(号楼|号院|号栋|号门|号室|栋楼|幢楼|#楼|#|栋|幢|座|单元|门洞|门栋|门|梯|层|楼|F|f|室|房间|房|户|期|组团|支弄|弄|组|队|社|号|U|)',
    String.raw`(?:[-/|.,、#]+|$|(?=[\dA-Za-z第甲乙丙丁东西南北中])|(?=[^\dA-Za-z]{1,3}$))?`,
  ].join(''),
  'y',
);

/** A word or two may stand behind: 501室内, 1203室之二. */
const SUFFIX = /^[^\d\sA-Za-z-]{1,3}$/;

function endFrom(text: string, start: number): AddressEnd | null {
  const tokens: AddressToken[] = [];
  let at = start;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) break;
    tokens.push({ value: found[1]!.replace(/^0+(?=\d)/, '').toUpperCase(), mark: found[2]! });
    at = TOKEN.lastIndex;
  }
  const suffix = text.slice(at);
  const marked = tokens.filter((token) => token.mark !== '').length;
  if (
    suffix !== '' &&
    !(SUFFIX.test(suffix) && tokens.length >= 2 && (marked > 0 || /^[东西南北中]/.test(suffix)))
  )
    return null;
  if (tokens.length > 7 || !tokens.some((token) => /\d/.test(token.value))) return null;
  return { prefix: text.slice(0, start).replace(/[-,、/|.]+$/, ''), tokens, suffix };
}
