import { posix } from 'node:path';
import type { XmlHandler } from '../xml/events.ts';

/** Where a part points to: `type` is the last word of the type's address, the same in strict and transitional files. */
export interface Relationship {
  id: string;
  type: string;
  /** The full name of the part pointed to, without a leading slash. */
  target: string;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsName(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** Hears a `.rels` part. `base` is the part it belongs to; `''` for the package itself. */
export class RelationshipsHandler implements XmlHandler {
  readonly relationships: Relationship[] = [];
  readonly #folder: string;
  wantsText = false;

  constructor(base: string) {
    this.#folder = posix.dirname(`/${base}`);
  }

  open(name: string, tag: { get(name: string): string | undefined }): void {
    if (name !== 'Relationship' || tag.get('TargetMode') === 'External') return;
    const target = (tag.get('Target') ?? '').replaceAll('\\', '/');
    this.relationships.push({
      id: tag.get('Id') ?? '',
      type: (tag.get('Type') ?? '').split('/').at(-1)!,
      target: posix.resolve(this.#folder, target).slice(1),
    });
  }

  text(): void {}
  close(): void {}
}
