import { LinkageError } from '../error.ts';
import { columnOf, type Table } from '../records/table.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import type { BlockingRule } from './rule.ts';

/** All rules' blocks over one table; candidate pairs are walked through, never listed. */
export interface BlockIndex {
  readonly count: number;
  readonly blocks: readonly Blocks[];
  /** Per record the source it comes from, or -1; records of one source are never compared. */
  readonly sources: Int32Array | null;
}

export function buildBlockIndex(table: Table, rules: readonly BlockingRule[], source?: string): BlockIndex {
  if (rules.length === 0 || rules.length > 32) {
    throw new LinkageError(
      'blocking.rule-count',
      '分块规则须有 1 到 32 条。',
      'There must be between 1 and 32 blocking rules.',
    );
  }
  return {
    count: table.count,
    blocks: rules.map((rule) => blocksOf(rule, table)),
    sources: source === undefined ? null : columnOf(table, source).ids,
  };
}

/**
 * Visits every candidate pair once, owned by its higher record number: `visit(a, b, rules)` with a > b, and a
 * bit in `rules` for each rule that found it. Owners from `from` up to `to`; ranges may run in parallel.
 */
export function forEachCandidate(
  index: BlockIndex,
  from: number,
  to: number,
  visit: (a: number, b: number, rules: number) => void,
): void {
  const found = new Int32Array(index.count);
  const rulesOf = new Int32Array(index.count);
  for (let a = from; a < to; a++) {
    let count = 0;
    const source = index.sources?.[a] ?? -1;
    for (let i = 0; i < index.blocks.length; i++) {
      const blocks = index.blocks[i]!;
      const { members, blockStart, keys, places } = blocks;
      const bit = 1 << i;
      for (let entry = blocks.recordStart[a]!; entry < blocks.recordStart[a + 1]!; entry++) {
        const key = keys[entry]!;
        const start = blockStart[key]!;
        const place = start + places[entry]!;
        let first = start;
        let last = place;
        if (blocks.oversized[key]) {
          first = Math.max(start, place - blocks.window);
          last = Math.min(blockStart[key + 1]!, place + blocks.window + 1);
        }
        for (let at = first; at < last; at++) {
          const b = members[at]!;
          if (b >= a) continue;
          if (rulesOf[b] === 0) {
            if (source >= 0 && index.sources![b] === source) continue;
            found[count++] = b;
          }
          rulesOf[b]! |= bit;
        }
      }
    }
    for (let i = 0; i < count; i++) {
      const b = found[i]!;
      const rules = rulesOf[b]!;
      rulesOf[b] = 0;
      visit(a, b, rules);
    }
  }
}
