import { failure } from '../../read/failures.ts';
import { defaultLimits } from '../../read/limits.ts';
import { xmlAttribute } from '../../write/xml-text.ts';
import { unescapeXml } from './text.ts';

/** A piece of XML that is no element: text, comment, declaration, CDATA; kept as it is written. */
export type XmlNode = XmlElement | string;

/**
 * An element of a tree that gives back what was read, character by character, but for what was changed.
 * Names are told by their local part: `<x:row>` and `<row>` are both `row`.
 */
export class XmlElement {
  /** As written, prefix included. */
  readonly tag: string;
  /** As written, from the tag name's end to `>` or `/>`. */
  #attributes: string;
  children: XmlNode[] = [];
  selfClosing = false;

  constructor(tag: string, attributes = '') {
    this.tag = tag;
    this.#attributes = attributes;
  }

  get name(): string {
    return this.tag.slice(this.tag.indexOf(':') + 1);
  }

  /** `x:` or ``. */
  get prefix(): string {
    return this.tag.slice(0, this.tag.indexOf(':') + 1);
  }

  get rawAttributes(): string {
    return this.#attributes;
  }

  /** The value of an attribute by its written name, or by its local name with `*:`. */
  get(name: string): string | undefined {
    const match = attributePattern(name).exec(this.#attributes);
    return match ? unescapeXml(match[3]!) : undefined;
  }

  set(name: string, value: string | number): void {
    const written = xmlAttribute(String(value));
    const pattern = attributePattern(name);
    this.#attributes = pattern.test(this.#attributes)
      ? this.#attributes.replace(
          pattern,
          (_, before: string, quote: string) => before + quote + written + quote,
        )
      : `${this.#attributes.trimEnd()} ${name}="${written}"`;
  }

  delete(name: string): void {
    this.#attributes = this.#attributes.replace(attributePattern(name), '');
  }

  get elements(): XmlElement[] {
    return this.children.filter((child) => typeof child !== 'string');
  }

  /** The first child element of that local name. */
  child(name: string): XmlElement | undefined {
    return this.elements.find((child) => child.name === name);
  }

  /** All child elements of that local name. */
  all(name: string): XmlElement[] {
    return this.elements.filter((child) => child.name === name);
  }

  /** Every element below this one, in the order of the text. */
  *descendants(): Generator<XmlElement> {
    for (const child of this.children) {
      if (typeof child === 'string') continue;
      yield child;
      yield* child.descendants();
    }
  }

  /** The text directly inside, decoded. */
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? unescapeXml(child) : '')).join('');
  }

  set text(value: string) {
    this.children = [value.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'))];
    this.selfClosing = false;
  }

  /** The inside as XML. */
  get inner(): string {
    return this.children.map(String).join('');
  }

  clone(): XmlElement {
    const copy = new XmlElement(this.tag, this.#attributes);
    copy.selfClosing = this.selfClosing;
    copy.children = this.children.map((child) => (typeof child === 'string' ? child : child.clone()));
    return copy;
  }

  toString(): string {
    const open = `<${this.tag}${this.#attributes}`;
    return this.selfClosing && this.children.length === 0
      ? `${open}/>`
      : `${open}>${this.inner}</${this.tag}>`;
  }
}

/** A document: its root element and what stands before and after it. */
export class XmlDocument {
  readonly nodes: XmlNode[];
  readonly root: XmlElement;

  constructor(nodes: XmlNode[]) {
    const root = nodes.find((node) => typeof node !== 'string');
    if (!root) throw failure('file.damaged', ['内部文件为空', 'a part without content']);
    this.nodes = nodes;
    this.root = root;
  }

  toString(): string {
    return this.nodes.map(String).join('');
  }
}

/**
 * Reads XML into a lossless tree. The inside of elements with the local name `opaque` is left unread, as one text:
 * the rows of a sheet are many, and are read one at a time. Throws `file.damaged`, `file.bomb`.
 */
export function parseXml(xml: string, opaque?: string): XmlDocument {
  return new XmlDocument(parseNodes(xml, opaque));
}

/** The same for a fragment, such as one row. */
export function parseNodes(xml: string, opaque?: string): XmlNode[] {
  const top: XmlNode[] = [];
  const open: XmlElement[] = [];
  let children = top;
  let at = 0;
  while (at < xml.length) {
    const lt = xml.indexOf('<', at);
    if (lt !== at) children.push(xml.slice(at, lt < 0 ? xml.length : lt));
    if (lt < 0) break;
    const special = SPECIAL.find(([start]) => xml.startsWith(start, lt));
    if (special) {
      const end = endOf(xml, special[1], lt);
      children.push(xml.slice(lt, end));
      at = end;
    } else if (xml[lt + 1] === '/') {
      at = endOf(xml, '>', lt);
      const closed = open.pop();
      if (closed?.tag !== xml.slice(lt + 2, at - 1).trim()) throw damaged();
      children = open.at(-1)?.children ?? top;
    } else {
      at = tagEnd(xml, lt);
      const selfClosing = xml[at - 2] === '/';
      const inside = xml.slice(lt + 1, selfClosing ? at - 2 : at - 1);
      const tag = /^[^\s/>]+/.exec(inside)?.[0];
      if (!tag) throw damaged();
      const element = new XmlElement(tag, inside.slice(tag.length));
      element.selfClosing = selfClosing;
      children.push(element);
      if (selfClosing) continue;
      if (element.name === opaque) {
        const close = xml.indexOf(`</${tag}`, at);
        if (close < 0) throw damaged();
        element.children.push(xml.slice(at, close));
        at = endOf(xml, '>', close);
      } else {
        if (open.push(element) > defaultLimits.depth)
          throw failure('file.bomb', ['嵌套层次过深', 'nested too deeply']);
        children = element.children;
      }
    }
  }
  if (open.length > 0) throw damaged();
  return top;
}

const SPECIAL = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** The index after `mark`, looked for from `from`. */
function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw damaged();
  return found + mark.length;
}

/** The index after a tag's `>`; a `>` inside quotes does not end it. */
function tagEnd(xml: string, from: number): number {
  let end = xml.indexOf('>', from);
  let quote = '';
  for (let i = from; i <= end && end >= 0; i++) {
    const c = xml[i]!;
    if (quote) {
      if (c === quote) quote = '';
      else if (i === end) end = xml.indexOf('>', end + 1);
    } else if (c === '"' || c === "'") quote = c;
  }
  if (end < 0) throw damaged();
  return end + 1;
}

const patterns = new Map<string, RegExp>();

/** Groups: what stands before the value, the quote, the value. */
function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    const written = name.startsWith('*:') ? `(?:[^\\s=:"']+:)?${name.slice(2)}` : name;
    pattern = new RegExp(`(\\s${written}\\s*=\\s*)(["'])([\\s\\S]*?)\\2`);
    patterns.set(name, pattern);
  }
  return pattern;
}

function damaged() {
  return failure('file.damaged', ['内部文件格式不对', 'a part is not well-formed XML']);
}
