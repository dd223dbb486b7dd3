import { chineseDictionary } from '../fields/dictionary.ts';
import { type ReadContext, readValue } from './read-value.ts';
import { textOfValue } from './text-of-value.ts';

/** One line for what was read of a cell: `text`, then `?doubt` for each doubt and `+field=text` for what else stood there. */
export function said(key: string, raw: string, context: ReadContext = { today: '2026-06-30' }): string {
  const read = readValue(chineseDictionary.fields.get(key)!, raw, context);
  const value = read.value === null ? 'null' : read.value.type === 'none' ? 'none' : textOfValue(read.value);
  const doubts = read.doubts.map((doubt) => ` ?${doubt}`).join('');
  const more = (read.more ?? []).map((other) => ` +${other.field}=${textOfValue(other.value)}`).join('');
  return value + doubts + more;
}

/** A resident ID number of nobody: region 370299 was never assigned. */
export function inventedId(birth: string, sequence = '123'): string {
  const first17 = `370299${birth}${sequence}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return first17 + '10X98765432'[sum % 11];
}
