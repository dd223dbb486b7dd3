import type { Column } from '../records/column.ts';
import { GrowingInts } from '../records/growing.ts';
import { columnOf, type Table, tuplesOf } from '../records/table.ts';
import type { RuleReport } from './report.ts';
import { type BlockingRule, defaultMaxBlock } from './rule.ts';

/** The blocks of one rule: who shares which key, as lists laid end to end. */
export interface Blocks {
  readonly rule: BlockingRule;
  /** Record r has the entries `recordStart[r]` up to `recordStart[r + 1]` of `keys` and `places`. */
  readonly recordStart: Int32Array;
  readonly keys: Int32Array;
  /** Where the record stands among the members of that block. */
  readonly places: Int32Array;
  /** Block k has the entries `blockStart[k]` up to `blockStart[k + 1]` of `members`. */
  readonly blockStart: Int32Array;
  /** Ascending record numbers, or sorted by `within` where the block is oversized. */
  readonly members: Int32Array;
  readonly oversized: Uint8Array;
  readonly window: number;
}

export function blocksOf(rule: BlockingRule, table: Table): Blocks {
  const { recordStart, keys, keyCount } = keysOf(rule, table);
  const blockStart = new Int32Array(keyCount + 1);
  for (const key of keys) blockStart[key + 1]!++;
  for (let key = 0; key < keyCount; key++) blockStart[key + 1]! += blockStart[key]!;

  const members = new Int32Array(keys.length);
  const places = new Int32Array(keys.length);
  const filled = blockStart.slice(0, keyCount);
  for (let record = 0; record < table.count; record++) {
    for (let entry = recordStart[record]!; entry < recordStart[record + 1]!; entry++) {
      const place = filled[keys[entry]!]!++;
      members[place] = record;
      places[entry] = place - blockStart[keys[entry]!]!;
    }
  }
  const oversized = new Uint8Array(keyCount);
  const limit = rule.maxBlock ?? defaultMaxBlock;
  for (let key = 0; key < keyCount; key++) {
    if (blockStart[key + 1]! - blockStart[key]! > limit) oversized[key] = 1;
  }
  const blocks = {
    rule,
    recordStart,
    keys,
    places,
    blockStart,
    members,
    oversized,
    window: rule.window ?? 20,
  };
  sortOversized(blocks, table);
  return blocks;
}

/** How many pairs the blocks that are too large leave out. */
export function leftOut(blocks: Blocks): Pick<RuleReport, 'oversized' | 'notCompared'> {
  let count = 0;
  let notCompared = 0;
  for (const [key, isOversized] of blocks.oversized.entries()) {
    if (!isOversized) continue;
    count++;
    const size = blocks.blockStart[key + 1]! - blocks.blockStart[key]!;
    const window = Math.min(blocks.window, size - 1);
    notCompared += (size * (size - 1)) / 2 - (size * window - (window * (window + 1)) / 2);
  }
  return { oversized: count, notCompared };
}

interface Keys {
  recordStart: Int32Array;
  keys: Int32Array;
  keyCount: number;
}

/** Keys are worked out once per distinct combination of values, then dealt out to the records. */
function keysOf(rule: BlockingRule, table: Table): Keys {
  const tuples = tuplesOf(table, rule.columns);
  const known = new Map<string, number>();
  const tupleStart = new Int32Array(tuples.size + 1);
  const tupleKeys = new GrowingInts();
  let plainKeys = 0;
  for (let id = 0; id < tuples.size; id++) {
    const values = tuples.valuesOf(id);
    if (!rule.key) {
      if (!values.includes(null)) tupleKeys.push(plainKeys++);
    } else {
      const found = rule.key(values) ?? [];
      for (const key of typeof found === 'string' ? [found] : new Set(found)) {
        let number = known.get(key);
        if (number === undefined) {
          number = known.size;
          known.set(key, number);
        }
        tupleKeys.push(number);
      }
    }
    tupleStart[id + 1] = tupleKeys.length;
  }
  const recordStart = new Int32Array(table.count + 1);
  const keys = new GrowingInts(table.count + 1);
  for (let record = 0; record < table.count; record++) {
    const id = tuples.ids[record]!;
    for (let entry = tupleStart[id]!; entry < tupleStart[id + 1]!; entry++) keys.push(tupleKeys.at(entry));
    recordStart[record + 1] = keys.length;
  }
  return { recordStart, keys: keys.view(), keyCount: rule.key ? known.size : plainKeys };
}

function sortOversized(blocks: Blocks, table: Table): void {
  if (!blocks.oversized.includes(1)) return;
  const names = blocks.rule.within ?? [...table.columns.keys()].sort();
  const ranks = names.map((name) => ranksOf(table, name));
  const before = (a: number, b: number) => {
    for (const rank of ranks) if (rank[a] !== rank[b]) return rank[a]! - rank[b]!;
    return a - b;
  };
  const placeOf = new Int32Array(table.count);
  for (const [key, isOversized] of blocks.oversized.entries()) {
    if (!isOversized) continue;
    const block = blocks.members.subarray(blocks.blockStart[key]!, blocks.blockStart[key + 1]!);
    const ascending = block.slice();
    block.sort(before);
    for (const [place, record] of block.entries()) placeOf[record] = place;
    for (const record of ascending) {
      for (let entry = blocks.recordStart[record]!; entry < blocks.recordStart[record + 1]!; entry++) {
        if (blocks.keys[entry] === key) blocks.places[entry] = placeOf[record]!;
      }
    }
  }
}

/** Several rules sort by the same columns, and sorting a million addresses takes a second. */
const knownRanks = new WeakMap<Column, Int32Array>();

/** Where a record's value stands among all values of the column; missing values come last. */
function ranksOf(table: Table, name: string): Int32Array {
  const column = columnOf(table, name);
  let ranks = knownRanks.get(column);
  if (!ranks) {
    const { values, ids } = column;
    const order = values.map((_, id) => id).sort((a, b) => (values[a]! < values[b]! ? -1 : 1));
    const rank = new Int32Array(values.length);
    for (const [place, id] of order.entries()) rank[id] = place;
    ranks = ids.map((id) => (id < 0 ? values.length : rank[id]!));
    knownRanks.set(column, ranks);
  }
  return ranks;
}
