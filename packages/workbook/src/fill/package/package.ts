import { formLimits, type Limits } from '../../read/limits.ts';
import { collect, type RawEntry, type Sink, ZipWriter } from '../../write/zip.ts';
import { parseXml, type XmlDocument } from '../xml/tree.ts';
import { readArchive, unpack } from './archive.ts';

/** What a part can be given: text, bytes, or text made piece by piece when the file is saved. */
export type Content = string | Uint8Array | (() => Iterable<string>);

/**
 * The parts of an Office file by name (`xl/workbook.xml`). A part nobody changes is saved as the bytes it came as.
 * Part names do not tell case apart.
 */
export class Package {
  readonly #entries = new Map<string, RawEntry>();
  readonly #contents = new Map<string, { name: string; content: Content }>();
  readonly #documents = new Map<string, { document: XmlDocument; asRead: string }>();

  static async open(bytes: Uint8Array, limits?: Partial<Limits>): Promise<Package> {
    const opened = new Package();
    for (const entry of await readArchive(bytes, { ...formLimits, ...limits })) {
      const key = entry.name.toLowerCase();
      // Of entries of the same name the first counts, as for the reader.
      if (!opened.#entries.has(key)) opened.#entries.set(key, entry);
    }
    return opened;
  }

  names(): string[] {
    const added = [...this.#contents].filter(([key]) => !this.#entries.has(key));
    return [...this.#entries.values(), ...added.map(([, part]) => part)].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase()) || this.#contents.has(name.toLowerCase());
  }

  /** The part as text as it now is; `''` where there is none. */
  text(name: string): string {
    const document = this.#documents.get(name.toLowerCase());
    if (document) return document.document.toString();
    const given = this.#contents.get(name.toLowerCase())?.content;
    if (typeof given === 'string') return given;
    if (typeof given === 'function') return [...given()].join('');
    const bytes = this.bytes(name);
    return bytes ? decode(bytes) : '';
  }

  bytes(name: string): Uint8Array | undefined {
    const given = this.#contents.get(name.toLowerCase())?.content;
    if (given instanceof Uint8Array) return given;
    const entry = this.#entries.get(name.toLowerCase());
    return entry && unpack(entry);
  }

  /** The part as a tree; changes to the tree are saved. The inside of `opaque` elements stays unread. */
  document(name: string, opaque?: string): XmlDocument {
    const key = name.toLowerCase();
    const known = this.#documents.get(key);
    if (known) return known.document;
    const asRead = this.text(name);
    const document = parseXml(asRead, opaque);
    this.#documents.set(key, { document, asRead });
    return document;
  }

  set(name: string, content: Content): void {
    const key = name.toLowerCase();
    this.#documents.delete(key);
    this.#contents.set(key, { name: this.#entries.get(key)?.name ?? name, content });
  }

  delete(name: string): void {
    const key = name.toLowerCase();
    this.#documents.delete(key);
    this.#contents.delete(key);
    this.#entries.delete(key);
  }

  /** A part name like `pattern` with its number counted up until it is free: `xl/worksheets/sheet3.xml`. */
  freeName(pattern: string): string {
    const [stem, ending] = /^(.*?)\d*(\.[^./]*)$/.exec(pattern)?.slice(1) ?? [pattern, ''];
    for (let n = (this.#counters.get(stem!) ?? 0) + 1; ; n++) {
      this.#counters.set(stem!, n);
      if (!this.has(`${stem}${n}${ending}`)) return `${stem}${n}${ending}`;
    }
  }
  readonly #counters = new Map<string, number>();

  async save(): Promise<Uint8Array> {
    const { sink, bytes } = collect();
    await this.saveTo(sink);
    return bytes();
  }

  async saveTo(sink: Sink): Promise<void> {
    const zip = new ZipWriter(sink);
    const names = [...this.#entries].map(([key, entry]) => [key, entry.name]);
    for (const [key, { name }] of this.#contents) if (!this.#entries.has(key)) names.push([key, name]);
    for (const [key, name] of names as [string, string][]) {
      const content = this.#changedText(key) ?? this.#contents.get(key)?.content;
      if (typeof content === 'function') await zip.stream(name, content());
      else if (content !== undefined) await zip.add(name, content);
      else await zip.copy(this.#entries.get(key)!);
    }
    await zip.end();
  }

  #changedText(key: string): string | undefined {
    const known = this.#documents.get(key);
    if (!known) return undefined;
    const now = known.document.toString();
    return now === known.asRead ? undefined : asUtf8(now);
  }
}

/** XML is UTF-8 unless it starts with the mark of UTF-16. The mark itself is kept. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: encoding === 'utf-8' }).decode(bytes);
}

function asUtf8(xml: string): string {
  return xml.replace(/^(\ufeff?<\?xml[^>]*encoding\s*=\s*["'])utf-16[a-z]*/i, '$1UTF-8');
}
