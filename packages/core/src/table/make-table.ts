import type { Entry } from '../entries/entry.ts';
import { type IdentifyOptions, identify } from '../identity/identify.ts';
import type { Reason } from '../identity/reasons.ts';
import { type FoldOptions, foldResident } from '../residents/fold-resident.ts';
import { foldHouseholds } from '../residents/households.ts';
import type { Resident } from '../residents/resident.ts';

export interface Table {
  /** Ordered by id. */
  residents: Resident[];
  /** The resident of each entry, by entry id. */
  residentOf: Map<string, Resident>;
  /** Pairs of entries that a person should decide, most doubtful first. */
  doubtful: DoubtfulPair[];
}

export interface DoubtfulPair {
  a: Entry;
  b: Entry;
  /** That they are one person, from 0 to 1. */
  probability: number;
  /** What was decided for the time being. */
  together: boolean;
  reasons: Reason[];
}

export interface TableOptions extends IdentifyOptions, FoldOptions {}

/** The one living table: entries clustered into residents, each folded into a row. The order of entries does not matter. */
export function makeTable(entries: readonly Entry[], options: TableOptions): Table {
  const { residents: ids, doubtful } = identify(entries, options);
  const groups = new Map<string, Entry[]>();
  entries.forEach((entry, i) => {
    const group = groups.get(ids[i]!);
    if (group) group.push(entry);
    else groups.set(ids[i]!, [entry]);
  });
  const folded = [...groups.keys()].sort().map((id) => foldResident(id, groups.get(id)!, options));
  const { residents } = foldHouseholds(folded);
  return {
    residents,
    residentOf: new Map(residents.flatMap((one) => one.entries.map((entry) => [entry.id, one]))),
    doubtful: doubtful.map((doubt) => ({ ...doubt, a: entries[doubt.a]!, b: entries[doubt.b]! })),
  };
}
