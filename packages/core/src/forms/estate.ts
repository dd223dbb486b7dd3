import type { Resident } from '../residents/resident.ts';
import type { AddressValue } from '../values/value.ts';

/** Do all addresses that name an estate name the same one? */
export function isOneEstate(residents: readonly Resident[]): boolean {
  const estates = new Set<string>();
  for (const { row } of residents) {
    const value = row.get('addr.live')?.said.value;
    if (value?.type === 'address' && value.estate) estates.add(value.estate);
    if (estates.size > 1) return false;
  }
  return true;
}

/** `星河社区星河小区3号楼2单元501` → `3号楼2单元501`; addresses without a building stay as they are. */
export function withinEstate(address: AddressValue): string {
  const { building, estate, community, phase, text } = address;
  if (!building || phase) return text;
  const names = [estate, community].filter((name) => name !== undefined);
  const ends = names
    .map((name) => text.lastIndexOf(name) + name.length)
    .filter((end, i) => end >= names[i]!.length);
  return text.slice(Math.max(0, ...ends));
}
