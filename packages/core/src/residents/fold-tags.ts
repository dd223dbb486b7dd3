import type { Entry, SaidTag } from '../entries/entry.ts';
import type { Field, FieldKey } from '../fields/field.ts';
import { type DerivedTag, deriveTags, impliedBy } from '../tags/derive-tags.ts';
import { lexiconOf } from '../tags/lexicon.ts';
import type { TagCatalogue } from '../tags/tag.ts';
import { compareText } from '../values/compare-text.ts';
import { monthsBetween } from '../values/plain-date.ts';
import type { FoldedCell, ResidentTag } from './resident.ts';

interface Word {
  from: Entry;
  said: SaidTag;
}

/**
 * The tags a person has, each with who says so. A rule over age decides where the age is known, whatever a list says.
 * Elsewhere a list or a tag cell outranks a remark, then the newer word counts, then the one that gives the tag.
 */
export function foldTags(
  entries: Entry[],
  row: ReadonlyMap<FieldKey, FoldedCell>,
  fields: ReadonlyMap<FieldKey, Field>,
  today: string,
  catalogue: TagCatalogue,
): Map<string, ResidentTag> {
  const tags = new Map<string, ResidentTag>();
  for (const [tag, words] of wordsByTag(entries, fields, catalogue)) {
    const best = words.sort(louder)[0]!;
    if (best.said.has) tags.set(tag, assigned(tag, best, today, catalogue));
  }
  for (const one of deriveTags((key) => row.get(key)?.said.value, today, catalogue)) {
    if (one.has && !tags.has(one.tag)) tags.set(one.tag, derived(one, row));
    else if (!one.has && lexiconOf(catalogue).tag(one.tag)?.rule) tags.delete(one.tag);
  }
  for (const [name, tag] of [...tags]) {
    for (const implied of impliedBy(name, catalogue))
      if (!tags.has(implied)) tags.set(implied, { ...tag, tag: implied });
  }
  return new Map([...tags].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Under the one name of the catalogue; a yes-or-no column that stands for a tag is a word as well. */
function wordsByTag(
  entries: Entry[],
  fields: ReadonlyMap<FieldKey, Field>,
  catalogue: TagCatalogue,
): Map<string, Word[]> {
  const words = new Map<string, Word[]>();
  const add = (from: Entry, said: SaidTag) => {
    const tag = lexiconOf(catalogue).exact(said.tag)?.name ?? said.tag;
    const list = words.get(tag);
    if (list) list.push({ from, said });
    else words.set(tag, [{ from, said }]);
  };
  for (const from of entries) {
    for (const said of from.tags) add(from, said);
    for (const [key, { value, raw, cell }] of from.said) {
      const tag = value.type === 'yesno' ? fields.get(key)?.tag : undefined;
      if (tag && value.type === 'yesno') add(from, { tag, has: value.yes, raw, cell });
    }
  }
  return words;
}

function louder(a: Word, b: Word): number {
  return (
    Number(a.said.proposal ?? false) - Number(b.said.proposal ?? false) ||
    compareText(b.from.saidAt ?? '', a.from.saidAt ?? '') ||
    Number(b.said.has) - Number(a.said.has) ||
    compareText(a.from.id, b.from.id) ||
    compareText(a.said.cell, b.said.cell)
  );
}

function assigned(tag: string, { from, said }: Word, today: string, catalogue: TagCatalogue): ResidentTag {
  const life = lexiconOf(catalogue).tag(tag)?.shelfLifeMonths;
  const stale = life !== undefined && from.saidAt !== undefined && monthsBetween(from.saidAt, today) > life;
  return {
    tag,
    from,
    basis: said.proposal ? 'proposed' : 'assigned',
    raw: said.raw,
    saidAt: from.saidAt,
    stale,
  };
}

function derived({ tag, from }: DerivedTag, row: ReadonlyMap<FieldKey, FoldedCell>): ResidentTag {
  const cell = row.get(from);
  return {
    tag,
    from: cell?.from,
    basis: 'derived',
    raw: cell?.said.raw,
    derivedFrom: from,
    saidAt: cell?.saidAt,
    stale: cell?.stale,
  };
}
