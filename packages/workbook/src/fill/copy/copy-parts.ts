import type { Package } from '../package/package.ts';
import {
  contentType,
  relationsOf,
  relationsPart,
  relativeTarget,
  setContentType,
} from '../package/relations.ts';

/** Told of each part copied, so that what must be unlike the original can be changed. */
export type OnCopy = (kind: string, part: string) => void;

/** Kinds that several parts may point at: a logo is kept once. */
const SHARED = new Set(['image', 'video', 'audio', 'media', 'hyperlink', 'pivotCacheDefinition']);
/** Conversations have world-wide ids and cannot be doubled; each also stands as an ordinary note. */
const LEFT_OUT = new Set(['threadedComment']);

/** Gives `to` relations like those of `from`, each to a copy of its own: drawings, notes, printer settings, tables. */
export function copyRelated(file: Package, from: string, to: string, onCopy: OnCopy): void {
  if (!file.has(relationsPart(from))) return;
  file.set(relationsPart(to), file.text(relationsPart(from)));
  const { root } = file.document(relationsPart(to));
  for (const { kind, target, external, element } of relationsOf(file, to)) {
    if (LEFT_OUT.has(kind)) root.children = root.children.filter((child) => child !== element);
    if (external || LEFT_OUT.has(kind)) continue;
    // Relative addresses are told from the part's folder, which is the same for the copy.
    const copy = SHARED.has(kind) || !file.has(target) ? target : copyPart(file, target, onCopy);
    if (copy === target) continue;
    element.set('Target', relativeTarget(to, copy));
    onCopy(kind, copy);
  }
}

function copyPart(file: Package, part: string, onCopy: OnCopy): string {
  const copy = file.freeName(part);
  file.set(copy, /\.(xml|vml)$/i.test(part) ? file.text(part) : file.bytes(part)!);
  setContentType(file, copy, contentType(file, part));
  copyRelated(file, part, copy, onCopy);
  return copy;
}
