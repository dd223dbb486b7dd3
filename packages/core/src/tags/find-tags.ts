import { catalogue as shipped } from './catalogue.ts';
import { evenWidth } from './even-width.ts';
import { lexiconOf, type Meaning } from './lexicon.ts';
import type { TagCatalogue } from './tag.ts';

export interface FoundTag {
  tag: string;
  /** `false` where the text says that the person does not have it: 非党员, 低保已取消. */
  has: boolean;
  /** Where the words stand in the text, in UTF-16 units, the end not included. */
  start: number;
  end: number;
}

/** Words that may not be kept, where they stand and why. */
export interface ForbiddenWords {
  tag: string;
  start: number;
  end: number;
  reason: string;
}

/**
 * Reads a remark or a tag cell: `低保、残疾` → two tags with their places; `非党员` → 党员, has not.
 * A relative's tag (`父亲党员`) and a guess (`已搬走?`) are not found. Nothing here is decided: they are proposals.
 */
export function findTags(text: string, catalogue: TagCatalogue = shipped): FoundTag[] {
  const even = evenWidth(text);
  return wordsIn(even, catalogue).flatMap(({ meaning, start, end }) => {
    if (meaning.kind !== 'tag' || isSomeoneElse(even, start, end) || isUncertain(even, start, end)) return [];
    return [{ tag: meaning.tag.name, has: !isDenied(even, start, end), start, end }];
  });
}

/** What a text says that is not kept in this house, so that it can be left out and reported. */
export function findForbidden(text: string, catalogue: TagCatalogue = shipped): ForbiddenWords[] {
  return wordsIn(evenWidth(text), catalogue).flatMap(({ meaning, start, end }) =>
    meaning.kind === 'forbidden' ? [{ tag: meaning.tag.name, start, end, reason: meaning.tag.reason }] : [],
  );
}

/** The catalogue's words in a text of even width, the longest at each place, none within another. */
function wordsIn(even: string, catalogue: TagCatalogue): { meaning: Meaning; start: number; end: number }[] {
  const lexicon = lexiconOf(catalogue);
  const words = [];
  for (let at = 0; at < even.length; ) {
    const word = lexicon.wordAt(even, at);
    if (word) words.push({ meaning: word.meaning, start: at, end: at + word.text.length });
    at += word?.text.length ?? 1;
  }
  return words;
}

const relatives =
  /(?:父亲|母亲|父母|丈夫|妻子|配偶|爱人|老伴|儿子|女儿|子女|儿媳|女婿|孙子|孙女|外孙|哥哥|弟弟|姐姐|妹妹|公公|婆婆|岳父|岳母|其父|其母|其子|其女|其夫|其妻|房东|租客|亲属|家属|监护人|联系人)(?:是|为|系|属|也是|均为|都是|享受|有|[::])?\s*$/;

function isSomeoneElse(text: string, start: number, end: number): boolean {
  return (
    relatives.test(text.slice(Math.max(0, start - 8), start)) ||
    /^(?:家属|子女|配偶|遗属|亲属|父母|监护人)/.test(text.slice(end))
  );
}

const deniedBefore =
  /(?:非|不是|并非|不属于|不属|不享受|不符合|未享受|未纳入|没有|没|无|未|不|取消|已取消|停发|退出|已退出|停止|曾享受|曾|原|注销)\s*$/;
const deniedAfter =
  /^\s*(?:[::=]?\s*(?:否|无|不是|没有|×|✗|✘|n\b|no\b|0(?!\d))|(?:资格|待遇|身份|金|补贴|户|人员|证)?\s*[((]?\s*(?:已|\d{4}年(?:\d{1,2}月)?)?\s*(?:取消|停发|停止|停保|退出|注销|已停|停(?![车放留])))/;

/** `已搬走?`, `疑似低保`: the keeper does not know himself. */
function isUncertain(text: string, start: number, end: number): boolean {
  return (
    /(?:疑似|可能|或许|好像|听说|不知是否|是否|待核实)\s*$/.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\s*\?|^\s*(?:待核|不确定|未核实)/.test(text.slice(end))
  );
}

function isDenied(text: string, start: number, end: number): boolean {
  return (
    deniedBefore.test(text.slice(Math.max(0, start - 6), start)) ||
    deniedAfter.test(text.slice(end, end + 16))
  );
}
