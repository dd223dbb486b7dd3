import { parseNodes, type XmlElement } from '../xml/tree.ts';

/** The cell formats of a template. */
export class Styles {
  readonly #root: XmlElement;
  readonly #kinds = new Map<string, 'date' | 'text' | 'other'>();
  readonly #recordStyles = new Map<string, string>();

  constructor(root: XmlElement) {
    this.#root = root;
  }

  /** What a format index is made for. */
  kind(style: string): 'date' | 'text' | 'other' {
    let kind = this.#kinds.get(style);
    if (!kind) {
      kind = this.#kindOf(style);
      this.#kinds.set(style, kind);
    }
    return kind;
  }

  /** Whether a cell of that format shows lines around it. */
  hasBorder(style: string): boolean {
    const index = Number(this.#xf(style)?.get('borderId') ?? 0);
    const border = this.#list('borders').all('border')[index];
    return SIDES.some((side) => (border?.child(side)?.get('style') ?? 'none') !== 'none');
  }

  /**
   * The format of a record under a heading of the given format: the same borders, typeface and size, neither bold
   * nor filled, as text. What a clerk would draw who has to add lines to a form that ends with its headings.
   */
  recordStyle(heading: string): string {
    let style = this.#recordStyles.get(heading);
    if (style === undefined) {
      style = this.#addRecordStyle(heading);
      this.#recordStyles.set(heading, style);
    }
    return style;
  }

  #kindOf(style: string): 'date' | 'text' | 'other' {
    const id = Number(this.#xf(style)?.get('numFmtId') ?? 0);
    if (id === 49) return 'text';
    if (isBuiltInDate(id)) return 'date';
    const formats = this.#root.child('numFmts')?.all('numFmt') ?? [];
    const code = formats.find((format) => format.get('numFmtId') === String(id))?.get('formatCode');
    if (code === '@') return 'text';
    return code && isDateCode(code) ? 'date' : 'other';
  }

  #addRecordStyle(heading: string): string {
    const xf = this.#xf(heading)?.clone();
    const formats = this.#list('cellXfs');
    if (!xf) return heading;
    xf.set('numFmtId', 49);
    xf.set('applyNumberFormat', 1);
    xf.set('fillId', 0);
    xf.set('fontId', this.#plainFont(xf.get('fontId') ?? '0'));
    return String(this.#append(formats, xf));
  }

  /** The same font, not bold, in the colour of text: white headings on blue would vanish without the blue. */
  #plainFont(index: string): number {
    const fonts = this.#list('fonts');
    const font = fonts.all('font')[Number(index)];
    if (!font?.elements.some((part) => DECORATION.has(part.name))) return Number(index);
    const plain = font.clone();
    plain.children = plain.children.filter((part) => typeof part === 'string' || !DECORATION.has(part.name));
    const same = fonts.all('font').findIndex((known) => String(known) === String(plain));
    return same >= 0 ? same : this.#append(fonts, plain);
  }

  #append(list: XmlElement, item: XmlElement): number {
    list.children.push(item);
    const count = list.elements.length;
    list.set('count', count);
    return count - 1;
  }

  #xf(style: string): XmlElement | undefined {
    return this.#list('cellXfs').all('xf')[Number(style || 0)];
  }

  #list(name: string): XmlElement {
    const list = this.#root.child(name);
    if (list) return list;
    const [made] = parseNodes(`<${this.#root.prefix}${name}/>`) as [XmlElement];
    return made;
  }
}

/** `start` and `end` are left and right in strict files. */
const SIDES = ['left', 'right', 'top', 'bottom', 'start', 'end'];
const DECORATION = new Set(['b', 'i', 'u', 'strike', 'color', 'outline', 'shadow']);

/** 27–36 and 50–58 are the dates of Chinese, Japanese and Korean Excel; no file spells them out. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}
