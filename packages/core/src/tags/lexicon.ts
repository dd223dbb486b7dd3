import { evenWidth } from './even-width.ts';
import type { ForbiddenTag, Tag, TagCatalogue } from './tag.ts';

/** What a word of the catalogue stands for. `unrelated` words are there to hide the shorter words inside them. */
export type Meaning =
  | { kind: 'tag'; tag: Tag }
  | { kind: 'forbidden'; tag: ForbiddenTag }
  | { kind: 'unrelated' };

export interface Word {
  text: string;
  meaning: Meaning;
}

export interface Lexicon {
  /** The tag a whole text names, by its name or any alias. */
  exact(text: string): Tag | undefined;
  /** The longest word that stands at `at` of a text already in even width. */
  wordAt(text: string, at: number): Word | undefined;
  tag(name: string): Tag | undefined;
}

/** All words of a catalogue, ready to be looked up. Made once per catalogue. */
export function lexiconOf(catalogue: TagCatalogue): Lexicon {
  const made = lexicons.get(catalogue) ?? compile(catalogue);
  lexicons.set(catalogue, made);
  return made;
}

const lexicons = new WeakMap<TagCatalogue, Lexicon>();

function compile(catalogue: TagCatalogue): Lexicon {
  const words = new Map<string, Word>();
  const add = (text: string, meaning: Meaning) => {
    const even = evenWidth(text);
    if (!words.has(even)) words.set(even, { text: even, meaning });
  };
  // Names before aliases: a tag's own name is never another's alias.
  for (const tag of catalogue.tags) add(tag.name, { kind: 'tag', tag });
  for (const tag of catalogue.forbidden) add(tag.name, { kind: 'forbidden', tag });
  for (const tag of catalogue.tags) for (const alias of tag.aliases) add(alias, { kind: 'tag', tag });
  for (const tag of catalogue.forbidden)
    for (const alias of tag.aliases) add(alias, { kind: 'forbidden', tag });
  for (const text of catalogue.unrelated) add(text, { kind: 'unrelated' });

  const byFirst = new Map<string, Word[]>();
  for (const word of words.values()) {
    const first = word.text[0]!;
    const list = byFirst.get(first);
    if (list) list.push(word);
    else byFirst.set(first, [word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);

  const byName = new Map(catalogue.tags.map((tag) => [tag.name, tag]));
  return {
    exact(text) {
      const meaning = words.get(evenWidth(text).replace(/\s+/g, ''))?.meaning;
      return meaning?.kind === 'tag' ? meaning.tag : undefined;
    },
    wordAt(text, at) {
      return byFirst.get(text[at]!)?.find((word) => text.startsWith(word.text, at));
    },
    tag: (name) => byName.get(name),
  };
}
