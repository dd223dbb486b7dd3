import type { Resident } from '../residents/resident.ts';

/** The people of a table, by household: the head first, then by age. */
export class Households {
  private readonly members = new Map<string, Resident[]>();

  constructor(residents: readonly Resident[]) {
    for (const resident of residents) {
      const key = resident.household ?? resident.id;
      const list = this.members.get(key);
      if (list) list.push(resident);
      else this.members.set(key, [resident]);
    }
    for (const list of this.members.values()) list.sort(byStanding);
  }

  of(resident: Resident): Resident[] {
    return this.members.get(resident.household ?? resident.id) ?? [resident];
  }

  headOf(resident: Resident): Resident {
    return this.of(resident)[0]!;
  }
}

export function isHead(resident: Resident): boolean {
  const relation = resident.row.get('household.relation')?.said.value;
  return relation?.type === 'code' && /户主|本人/.test(relation.text);
}

function byStanding(a: Resident, b: Resident): number {
  return Number(isHead(b)) - Number(isHead(a)) || born(a) - born(b) || (a.id < b.id ? -1 : 1);
}

function born(resident: Resident): number {
  const birth = resident.row.get('person.birth')?.said.value;
  return birth?.type === 'date' ? birth.year * 372 + (birth.month ?? 0) * 31 + (birth.day ?? 0) : 9999 * 372;
}
