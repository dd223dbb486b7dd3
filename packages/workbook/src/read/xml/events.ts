/**
 * What a part of an Office file says, tag by tag. Names are local: `<x:row>` and `<row>` are both `row`,
 * for producers choose prefixes freely.
 */
export interface XmlHandler {
  /** Text is decoded and told only while this is true; most of a sheet's text is of no interest. */
  wantsText: boolean;
  open(name: string, tag: Tag): void;
  /** May come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

export interface Tag {
  /** An attribute by its local name. */
  get(name: string): string | undefined;
}

/** A source of events, fed with bytes. */
export interface XmlSource {
  push(chunk: Buffer): void;
  end(): void;
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  const colon = name.lastIndexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
