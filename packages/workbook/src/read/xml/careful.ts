import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { failure } from '../failures.ts';
import type { Limits } from '../limits.ts';
import { localName, type Tag, type XmlHandler, type XmlSource } from './events.ts';

/**
 * Any XML, in any encoding it declares, through saxes. Declarations in a DTD are never expanded.
 * What is not well-formed is reported once through `onFault`, and reading goes on with what can be understood.
 */
export class CarefulXml implements XmlSource {
  readonly #parser = new SaxesParser<{ position: false }>({ position: false });
  readonly #limits: Limits;
  #decoder: TextDecoder | undefined;
  #faulty = false;

  constructor(handler: XmlHandler, limits: Limits, onFault: (message: string) => void) {
    this.#limits = limits;
    let depth = 0;
    this.#parser.on('error', (error) => {
      if (!this.#faulty) onFault(error.message);
      this.#faulty = true;
    });
    this.#parser.on('opentag', (tag) => {
      if (++depth > limits.depth) throw failure('file.bomb', ['嵌套层次过深', 'nested too deeply']);
      handler.open(localName(tag.name), new SaxesAttributes(tag.attributes as Record<string, string>));
    });
    this.#parser.on('closetag', (tag) => {
      depth--;
      handler.close(localName(tag.name));
    });
    const tell = (text: string) => {
      if (depth > 0 && handler.wantsText) handler.text(text);
    };
    this.#parser.on('text', tell);
    this.#parser.on('cdata', tell);
  }

  push(chunk: Buffer): void {
    this.#decoder ??= new TextDecoder(encodingOf(chunk));
    this.#write(this.#decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    this.#write(this.#decoder?.decode() ?? '');
    this.#parser.close();
  }

  #write(text: string): void {
    this.#parser.write(text);
    // saxes keeps a text until its end is seen: a gigabyte of spaces would be kept whole.
    const kept = (this.#parser as unknown as { text: string }).text;
    if (kept.length > this.#limits.textBytes)
      throw failure('file.bomb', ['有异常长的文本', 'an abnormally long text']);
  }
}

class SaxesAttributes implements Tag {
  readonly #attributes: Record<string, string>;
  constructor(attributes: Record<string, string>) {
    this.#attributes = attributes;
  }
  get(name: string): string | undefined {
    const attributes = this.#attributes;
    if (Object.hasOwn(attributes, name)) return attributes[name];
    for (const key in attributes) if (localName(key) === name) return attributes[key];
    return undefined;
  }
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0x3c && start[1] === 0) return 'utf-16le';
  if (start[0] === 0 && start[1] === 0x3c) return 'utf-16be';
  const declared = /^[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(start.toString('latin1', 0, 200))?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').encoding;
  } catch {
    return 'utf-8';
  }
}
