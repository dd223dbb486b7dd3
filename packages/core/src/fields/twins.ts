import type { Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import { type HeadingMatch, noMatch } from './heading-match.ts';
import type { ColumnToMatch } from './match-columns.ts';

/** Of two columns for one field the surer stays; the first, where they are alike. */
export function settleTwins(columns: ColumnToMatch[], matches: HeadingMatch[], dictionary: Dictionary): void {
  const keeper = new Map<FieldKey, number>();
  for (const [index, match] of matches.entries()) {
    if (match.field === null) continue;
    const other = keeper.get(match.field);
    if (other === undefined || rank(columns[index]!, match) > rank(columns[other]!, matches[other]!))
      keeper.set(match.field, index);
  }
  for (const [index, match] of matches.entries()) {
    if (match.field === null || keeper.get(match.field) === index || mayRepeat(match.field, dictionary))
      continue;
    const spare = SPARE[match.field];
    const free = spare && match.confidence >= 0.8 && !matches.some((other) => other.field === spare);
    matches[index] = free
      ? {
          field: spare,
          confidence: match.confidence * 0.9,
          reason: { code: 'duplicate', ...second(match.field) },
        }
      : noMatch(
          'duplicate',
          `已有另一列是“${columns[keeper.get(match.field)!]!.path.at(-1) ?? ''}”`,
          'another column is this field already',
        );
  }
}

/** Sure words first; a column that holds something before one that is empty. */
function rank(column: ColumnToMatch, match: HeadingMatch): number {
  const filled = column.samples?.some((sample) => sample.trim() !== '') ?? true;
  return match.confidence - (filled ? 0 : 0.3);
}

/** Where a second column of a field goes. */
const SPARE: Record<FieldKey, FieldKey> = {
  'person.phone': 'person.phone2',
  'aid.amount': 'aid.paid',
};

function second(field: FieldKey) {
  return { zh: '已有一列同样的内容，这是第二列', en: `a second column of ${field}` };
}

/** A table may have several columns for ink and remarks, and none of what is forbidden is let in by the back door. */
function mayRepeat(field: FieldKey, dictionary: Dictionary): boolean {
  const { ink, forbidden } = dictionary.fields.get(field)!;
  return !!ink || !!forbidden || field === 'meta.remark';
}
