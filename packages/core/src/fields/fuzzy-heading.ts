import type { Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';

/**
 * The field of a heading that is one sign off (changed, missing or added): 身份证号玛. Only for four signs and more, and
 * only where every heading so near means the same field: 单元 and 单位 are one sign apart.
 */
export function fuzzyHeading(
  text: string,
  dictionary: Dictionary,
): { field: FieldKey; heading: string } | null {
  if (text.length < 4 || text.length > 12 || text.startsWith('是否')) return null;
  const found = new Map<FieldKey, string>();
  for (const pattern of holes(text)) {
    for (const heading of indexOf(dictionary).get(pattern) ?? []) {
      const fields = dictionary.headings.get(heading)!;
      if (!found.has(fields[0]!)) found.set(fields[0]!, heading);
    }
  }
  if (found.size !== 1) return null;
  const [field, heading] = [...found][0]!;
  if (dictionary.fields.get(field)!.forbidden || negates(text) !== negates(heading)) return null;
  return { field, heading };
}

const INDEXES = new WeakMap<Dictionary, Map<string, string[]>>();

/** Headings by what is left of them when one sign is taken out. */
function indexOf(dictionary: Dictionary): Map<string, string[]> {
  let index = INDEXES.get(dictionary);
  if (index) return index;
  index = new Map();
  for (const heading of dictionary.headings.keys()) {
    if (heading.length < 4) continue;
    for (const pattern of holes(heading)) index.set(pattern, [...(index.get(pattern) ?? []), heading]);
  }
  INDEXES.set(dictionary, index);
  return index;
}

/** The text itself, and with each sign replaced by a hole: two texts one sign apart share one. */
function holes(text: string): string[] {
  const patterns = [text];
  for (let at = 0; at < text.length; at++) {
    // Of four signs one makes half a word: 申报日期 and 申请日期.
    if (text.length > 4) patterns.push(`${text.slice(0, at)}?${text.slice(at + 1)}`);
    if (text.length > 4) patterns.push(text.slice(0, at) + text.slice(at + 1));
  }
  return patterns;
}

function negates(text: string): boolean {
  return /[未不非无被]/.test(text);
}
