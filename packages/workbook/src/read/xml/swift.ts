import { failure } from '../failures.ts';
import type { Limits } from '../limits.ts';
import type { Tag, XmlHandler, XmlSource } from './events.ts';

declare global {
  interface Buffer {
    /** Node's own, and twice as quick on short pieces as `toString`. */
    latin1Slice(start?: number, end?: number): string;
    utf8Slice(start?: number, end?: number): string;
  }
}

/** Thrown by `SwiftXml` at whatever it leaves to `CarefulXml`. */
export class Unusual extends Error {}

/**
 * The XML that spreadsheet programs really write: UTF-8, tags, attributes, text, the five entities.
 * A third of the cost of a full parser. Comments, CDATA, DTDs, other encodings and anything not well-formed
 * throw `Unusual`; a test holds that both sources tell the same story of everything else.
 */
export class SwiftXml implements XmlSource {
  readonly #handler: XmlHandler;
  readonly #limits: Limits;
  /** The open tags, as written and by their local names. */
  readonly #open: string[] = [];
  readonly #openLocal: string[] = [];
  readonly #tag = new Attributes();
  #rest: Buffer | undefined;
  #started = false;
  #rootSeen = false;

  constructor(handler: XmlHandler, limits: Limits) {
    this.#handler = handler;
    this.#limits = limits;
  }

  push(chunk: Buffer): void {
    const bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    if (!this.#started && bytes.length < 4) {
      this.#rest = bytes;
      return;
    }
    const stop = this.#scan(bytes);
    this.#rest = stop < bytes.length ? bytes.subarray(stop) : undefined;
    if (bytes.length - stop > this.#limits.textBytes) {
      throw failure('file.bomb', ['有异常长的文本', 'an abnormally long text']);
    }
  }

  end(): void {
    if (this.#open.length > 0 || !this.#rootSeen || this.#rest?.toString('latin1').trim())
      throw new Unusual();
  }

  /** Returns where the first unfinished piece begins. Positions in the Latin-1 string are positions in the bytes. */
  #scan(bytes: Buffer): number {
    const handler = this.#handler;
    const text = bytes.latin1Slice();
    let at = this.#started ? 0 : start(text);
    this.#started = true;
    for (;;) {
      const open = text.indexOf('<', at);
      if (open === -1) return handler.wantsText ? at : text.length;
      if (open > at) {
        if (this.#open.length === 0) expectBlank(text, at, open);
        else if (handler.wantsText) handler.text(decode(bytes, text, at, open));
      }
      const first = text.charCodeAt(open + 1);
      const close = first === QUESTION ? text.indexOf('>', open) : endOfTag(text, open + 1);
      if (close === -1) return open;
      if (first === SLASH) {
        this.#close(text, open + 2, close);
      } else if (first === BANG) {
        throw new Unusual();
      } else if (first === QUESTION) {
        expectDeclaration(text.substring(open, close + 1), this.#rootSeen);
      } else {
        this.#element(bytes, text, open + 1, close);
      }
      at = close + 1;
    }
  }

  #element(bytes: Buffer, text: string, from: number, close: number): void {
    if (this.#open.length === 0 && this.#rootSeen) throw new Unusual();
    this.#rootSeen = true;
    const empty = text.charCodeAt(close - 1) === SLASH;
    const end = empty ? close - 1 : close;
    let nameEnd = from;
    let localFrom = from;
    for (let code = text.charCodeAt(from); nameEnd < end && code > SPACE; code = text.charCodeAt(++nameEnd)) {
      if (code === COLON) localFrom = nameEnd + 1;
    }
    if (nameEnd === localFrom) throw new Unusual();
    const local = text.substring(localFrom, nameEnd);
    this.#tag.set(bytes, text, nameEnd, end);
    if (this.#open.length === this.#limits.depth) {
      throw failure('file.bomb', ['嵌套层次过深', 'nested too deeply']);
    }
    this.#handler.open(local, this.#tag);
    if (empty) {
      this.#handler.close(local);
    } else {
      this.#open.push(localFrom === from ? local : text.substring(from, nameEnd));
      this.#openLocal.push(local);
    }
  }

  /** The innermost open tag must be the one that closes. */
  #close(text: string, from: number, close: number): void {
    const name = this.#open.pop();
    const local = this.#openLocal.pop();
    if (name === undefined || local === undefined || !isAt(name, text, from)) throw new Unusual();
    for (let at = from + name.length; at < close; at++) if (text.charCodeAt(at) > SPACE) throw new Unusual();
    this.#handler.close(local);
  }
}

/** Finds attributes only when asked, each once: most tags of a sheet are asked for three of them. */
class Attributes implements Tag {
  #bytes: Buffer = Buffer.alloc(0);
  #text = '';
  #end = 0;
  /** How far the tag has been looked through. */
  #at = 0;
  /** Of every attribute found: where its local name begins and ends, where its value begins and ends. */
  readonly #found = new Int32Array(4 * 64);
  #count = 0;

  set(bytes: Buffer, text: string, from: number, end: number): void {
    this.#bytes = bytes;
    this.#text = text;
    this.#at = from;
    this.#end = end;
    this.#count = 0;
  }

  get(name: string): string | undefined {
    const found = this.#found;
    for (let index = 0; index < this.#count || this.#findNext(); index++) {
      const from = found[4 * index]!;
      if (found[4 * index + 1]! - from !== name.length || !isAt(name, this.#text, from)) continue;
      return decode(this.#bytes, this.#text, found[4 * index + 2]!, found[4 * index + 3]!);
    }
    return undefined;
  }

  #findNext(): boolean {
    const text = this.#text;
    const end = this.#end;
    let at = this.#at;
    while (at < end && text.charCodeAt(at) <= SPACE) at++;
    if (at >= end) return false;
    let from = at;
    let code = text.charCodeAt(at);
    for (; at < end && code !== EQUALS && code > SPACE; code = text.charCodeAt(++at)) {
      if (code === COLON) from = at + 1;
    }
    const to = at;
    while (at < end && text.charCodeAt(at) <= SPACE) at++;
    if (text.charCodeAt(at) !== EQUALS) throw new Unusual();
    do at++;
    while (at < end && text.charCodeAt(at) <= SPACE);
    const quote = text.charCodeAt(at);
    if (quote !== DOUBLE && quote !== SINGLE) throw new Unusual();
    const first = ++at;
    for (let code = text.charCodeAt(at); at < end && code !== quote; code = text.charCodeAt(++at)) {
      if (code < SPACE) throw new Unusual();
    }
    if (at >= end || this.#count === 64) throw new Unusual();
    const slot = 4 * this.#count++;
    this.#found[slot] = from;
    this.#found[slot + 1] = to;
    this.#found[slot + 2] = first;
    this.#found[slot + 3] = at;
    this.#at = at + 1;
    return true;
  }
}

function isAt(name: string, text: string, from: number): boolean {
  for (let at = 0; at < name.length; at++) {
    if (text.charCodeAt(from + at) !== name.charCodeAt(at)) return false;
  }
  return true;
}

const SPACE = 32;
const DOUBLE = 34;
const SINGLE = 39;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const GREATER = 62;
const COLON = 58;
const EQUALS = 61;

/** A `>` inside quotes is part of a value. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === DOUBLE || code === SINGLE) {
      at = text.indexOf(code === DOUBLE ? '"' : "'", at + 1);
      if (at === -1) return -1;
    }
  }
  return -1;
}

function start(text: string): number {
  const at = text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  if (text.charCodeAt(at) > 0x7e || text.charCodeAt(at) === 0 || text.charCodeAt(at + 1) === 0)
    throw new Unusual();
  return at;
}

function expectBlank(text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > SPACE) throw new Unusual();
}

function expectDeclaration(instruction: string, rootSeen: boolean): void {
  if (rootSeen || !instruction.startsWith('<?xml ') || !instruction.endsWith('?>')) throw new Unusual();
  const encoding = /encoding\s*=\s*["']([^"']*)["']/.exec(instruction)?.[1] ?? 'utf-8';
  if (!/^(utf-?8|us-ascii|ascii)$/i.test(encoding)) throw new Unusual();
}

function decode(bytes: Buffer, text: string, from: number, to: number): string {
  // Short ASCII is copied from the string at hand; anything longer is decoded afresh, because V8 would keep the
  // whole chunk alive behind a long substring.
  let value: string;
  if (to - from < 13 && isAscii(text, from, to)) value = text.substring(from, to);
  else value = bytes.utf8Slice(from, to);
  if (value.includes('\r')) value = value.replace(/\r\n?/g, '\n');
  return value.includes('&') ? value.replace(/&([^;&]*);?/g, entity) : value;
}

function isAscii(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  const known = named[name];
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : Number.NaN;
  if (!whole.endsWith(';') || !(known || (code > 0 && code <= 0x10ffff))) throw new Unusual();
  return known ?? String.fromCodePoint(code);
}
