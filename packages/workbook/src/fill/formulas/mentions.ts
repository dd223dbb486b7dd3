import type { Package } from '../package/package.ts';
import { relationsOf } from '../package/relations.ts';
import { unescapeXml } from '../xml/text.ts';

/**
 * The sheets that a part may name in a formula, in lower case: it and the parts that hang on it. A quick look at the
 * text, which may find a name too many but never one too few.
 */
export function mentionedSheets(
  file: Package,
  part: string,
  found = new Set<string>(),
  depth = 0,
): Set<string> {
  const text = file.text(part);
  if (text.includes('!')) {
    for (const [, quoted, plain] of unescapeXml(` ${text}`).matchAll(NAMED)) {
      found.add((quoted?.replaceAll("''", "'") ?? plain!).toLowerCase());
    }
  }
  if (depth < 2) {
    for (const { kind, target, external } of relationsOf(file, part)) {
      if (!external && HOLD_FORMULAS.has(kind) && file.has(target))
        mentionedSheets(file, target, found, depth + 1);
    }
  }
  return found;
}

const NAMED = /'((?:[^'<>]|'')+)'!|([\p{L}\p{N}_.\\]+)!/gu;
const HOLD_FORMULAS = new Set(['drawing', 'chart', 'table', 'ctrlProp', 'pivotTable']);
