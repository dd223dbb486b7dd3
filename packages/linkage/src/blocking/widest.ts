import { columnOf, type Table } from '../records/table.ts';
import { type BlockingRule, defaultMaxBlock } from './rule.ts';

/** The column by which the widest rule finds its pairs: records that agree on it will be compared the most. */
export function widestColumn(table: Table, rules: readonly BlockingRule[]): string | undefined {
  let widest: string | undefined;
  let most = -1;
  for (const { columns, maxBlock = defaultMaxBlock } of rules) {
    const [name, pairs] = columns
      .map((column): [string, number] => [column, pairsAgreeing(table, column, maxBlock)])
      .reduce((best, next) => (next[1] < best[1] ? next : best));
    if (pairs > most) [widest, most] = [name, pairs];
  }
  return widest;
}

/** How many pairs agree on a column; large blocks count as windows. */
function pairsAgreeing(table: Table, name: string, maxBlock: number): number {
  const { ids, values } = columnOf(table, name);
  const counts = new Int32Array(values.length);
  for (let record = 0; record < ids.length; record++) if (ids[record]! >= 0) counts[ids[record]!]!++;
  return counts.reduce((sum, count) => sum + count * Math.min(count - 1, maxBlock), 0);
}
