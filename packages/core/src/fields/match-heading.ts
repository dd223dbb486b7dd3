import { chineseDictionary, type Dictionary } from './dictionary.ts';
import type { HeadingMatch } from './heading-match.ts';
import { headingText } from './heading-text.ts';
import { wordsOf } from './heading-words.ts';
import { weighSamples } from './sample-evidence.ts';

export interface HeadingContext {
  /** Some raw cells below the heading, blanks included or not. */
  samples?: string[];
  /** The sheet's title, which says whose table it is. */
  title?: string;
  /** Absent: the one that is shipped. */
  dictionary?: Dictionary;
}

/**
 * Which field a heading means. `path` runs from the topmost heading to the column's own: `['监护人', '联系电话']`.
 * What the words leave open, the values below decide; where they contradict the words, the confidence falls and the
 * reason says so. A heading nobody knows is `null` with confidence 0.
 */
export function matchHeading(path: string[], context: HeadingContext = {}): HeadingMatch {
  const dictionary = context.dictionary ?? chineseDictionary;
  const said = wordsOf(path, dictionary, context.title);
  const leaf = headingText(path.at(-1) ?? '').base;
  return weighSamples(said, context.samples ?? [], dictionary, leaf);
}
