import type { Field, FieldKey } from '../fields/field.ts';
import { catalogue as shipped } from '../tags/catalogue.ts';
import { evenWidth } from '../tags/even-width.ts';
import { lexiconOf } from '../tags/lexicon.ts';
import type { TagCatalogue } from '../tags/tag.ts';

/** What the words of a filter may name. */
export interface FieldNames {
  /** By key, by name or by synonym; letters in any case, full-width as well. */
  field(word: string): Field | undefined;
  /** The name a tag is kept under. */
  tag(word: string): string | undefined;
  /** What a field is called in Chinese, for printing; the key where it has no name of its own. */
  nameOf(key: FieldKey): string;
  /** Names near a word that is unknown, nearest first, at most three. */
  near(word: string): string[];
}

/**
 * The names of a dictionary and a catalogue. `present` are the tags that the table itself has,
 * so that a tag which only this community uses can be asked for.
 */
export function fieldNames(
  fields: Iterable<Field>,
  catalogue: TagCatalogue = shipped,
  present: Iterable<string> = [],
): FieldNames {
  const byWord = new Map<string, Field>();
  const byKey = new Map<FieldKey, Field>();
  const nameTaken = new Map<string, FieldKey>();
  const all = [...fields];
  for (const field of all) {
    byKey.set(field.key, field);
    if (!nameTaken.has(field.name)) nameTaken.set(field.name, field.key);
  }
  // Names before synonyms, and the first field of the dictionary before later ones: 电话 is the person's own.
  for (const field of all) for (const word of [field.key, field.name]) addOnce(byWord, word, field);
  for (const field of all) for (const word of field.synonyms) addOnce(byWord, word, field);

  const lexicon = lexiconOf(catalogue);
  const own = new Map([...present].map((tag) => [plain(tag), tag]));
  return {
    field: (word) => byWord.get(plain(word)),
    tag: (word) => lexicon.exact(word)?.name ?? own.get(plain(word)),
    nameOf(key) {
      const name = byKey.get(key)?.name;
      return name && nameTaken.get(name) === key ? name : key;
    },
    near: (word) =>
      nearest(word, [
        ...all.map((field) => field.name),
        ...catalogue.tags.map((tag) => tag.name),
        ...own.values(),
      ]),
  };
}

function addOnce(byWord: Map<string, Field>, word: string, field: Field): void {
  const key = plain(word);
  if (!byWord.has(key)) byWord.set(key, field);
}

function plain(word: string): string {
  return evenWidth(word).replace(/\s+/g, '');
}

/** Words that share most of their characters with it, in the sense of Dice. */
function nearest(word: string, names: string[]): string[] {
  const asked = new Set(plain(word));
  return [...new Set(names)]
    .map((name) => {
      const letters = new Set(plain(name));
      const shared = [...letters].filter((letter) => asked.has(letter)).length;
      return { name, likeness: (2 * shared) / (letters.size + asked.size) };
    })
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
