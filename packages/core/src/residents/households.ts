import { Forest } from '@onetable/linkage/parts';
import type { Resident } from './resident.ts';

/** People believed to live as one family. */
export interface Household {
  /** `H` and the id of its first resident: the same for the same input in any order. */
  id: string;
  residents: Resident[];
}

/**
 * Groups residents whom a sheet shows as one household block, or who live in the same dwelling. A block counts only for
 * those who still live where it says: somebody listed in two rooms does not join two families.
 * The residents come back in their order, each with its `household`.
 */
export function foldHouseholds(residents: readonly Resident[]): {
  residents: Resident[];
  households: Household[];
} {
  const forest = new Forest(residents.length);
  const first = new Map<string, number>();
  const join = (key: string, i: number) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    else if (forest.rootOf(known) !== forest.rootOf(i)) forest.merge(forest.rootOf(known), forest.rootOf(i));
  };
  const estates = estatesByHome(residents);
  for (const [i, resident] of residents.entries()) {
    const home = homeOf(resident);
    if (home) join(`home ${home.key} ${estates.get(home.key)!.size > 1 ? home.estate : ''}`, i);
    for (const entry of resident.entries) {
      if (entry.household && livesThere(resident, entry)) join(`block ${entry.household}`, i);
    }
  }
  const members = new Map<number, Resident[]>();
  for (const [i, resident] of residents.entries()) {
    const root = forest.rootOf(i);
    const list = members.get(root);
    if (list) list.push(resident);
    else members.set(root, [resident]);
  }
  const idOf = new Map<Resident, string>();
  const households = [...members.values()].map((list) => {
    const id = `H${list
      .map((resident) => resident.id)
      .sort()[0]!
      .replace(/^R/, '')}`;
    for (const resident of list) idOf.set(resident, id);
    return { id, residents: list.map((resident) => ({ ...resident, household: id })) };
  });
  return {
    residents: residents.map((resident) => ({ ...resident, household: idOf.get(resident) })),
    households,
  };
}

/** Building, stairwell and room; nothing where the room is not known. The estate is often left out, so it stands apart. */
function homeOf(resident: Resident): { key: string; estate: string } | undefined {
  const address = resident.row.get('addr.live')?.said.value;
  if (address?.type !== 'address' || !address.room || !address.building) return undefined;
  const { phase = '', building, unit = '', room, estate = '' } = address;
  return { key: `${phase}/${building}/${unit}/${room}`, estate };
}

/** Where two estates of a community number their buildings alike, the estate is needed to tell two homes apart. */
function estatesByHome(residents: readonly Resident[]): Map<string, Set<string>> {
  const estates = new Map<string, Set<string>>();
  for (const resident of residents) {
    const home = homeOf(resident);
    if (!home) continue;
    const known = estates.get(home.key) ?? new Set();
    estates.set(home.key, home.estate ? known.add(home.estate) : known);
  }
  return estates;
}

function livesThere(resident: Resident, entry: Resident['entries'][number]): boolean {
  const address = resident.row.get('addr.live');
  return !address?.losing.some((claim) => claim.from === entry);
}
