import { inheritNeighbours } from './beside-names.ts';
import { chineseDictionary, type Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import type { HeadingMatch } from './heading-match.ts';
import { matchHeading } from './match-heading.ts';
import { dropListsOfNames, findNames } from './name-columns.ts';
import { promote } from './promote.ts';
import { settleTwins } from './twins.ts';

export interface ColumnToMatch {
  /** From the topmost heading to the column's own; empty where there is none. */
  path: string[];
  /** Some raw cells below it. */
  samples?: string[];
}

/** What `matchHeading` says of each column, once all of them are looked at together. */
export type ColumnMatch = HeadingMatch;

/**
 * Matches all columns of one table together, so that no field is given twice: the surest column keeps it, a second phone
 * becomes the second phone, anything else is kept under its own heading. Where nobody but the head of the household (the
 * owner, the volunteer …) has a name, the row is about that person, and the fields become the person's own.
 */
export function matchColumns(
  columns: ColumnToMatch[],
  title?: string,
  dictionary: Dictionary = chineseDictionary,
): ColumnMatch[] {
  const matches = columns.map((column) =>
    matchHeading(column.path, { samples: column.samples, title, dictionary }),
  );
  const samples = columns.map((column) => (column.samples ?? []).map((text) => text.trim()).filter(Boolean));
  inheritNeighbours(columns, matches, dictionary);
  dropListsOfNames(samples, matches);
  promote(matches, dictionary);
  findNames(samples, matches, dictionary);
  completeDwelling(matches);
  settleTwins(columns, matches, dictionary);
  return matches;
}

/** 楼号 | 单元 | 门牌号: behind a building or a stairwell it is the room, unless the values said otherwise. */
function completeDwelling(matches: HeadingMatch[]): void {
  const has = (field: FieldKey) => matches.some((match) => match.field === field);
  if (has('addr.room') || !(has('addr.building') || has('addr.unit'))) return;
  for (const [index, match] of matches.entries()) {
    const before = matches[index - 1]?.field;
    if (
      match.field !== 'addr.live' ||
      match.confidence > 0.85 ||
      (before !== 'addr.building' && before !== 'addr.unit')
    )
      continue;
    const reason = {
      code: 'composed',
      zh: '紧跟在楼号或单元后面，是房号',
      en: 'behind the building or the stairwell: the room',
    };
    matches[index] = { field: 'addr.room', confidence: 0.85, reason };
  }
}
