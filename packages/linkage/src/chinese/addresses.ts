/** How near two Chinese addresses are. Best first. */
export const addressLevels = [
  'same-room',
  /** The same entrance, and one of them has no room. */
  'same-unit',
  /** The same building, no room on one side, units unknown or one missing. */
  'same-building',
  /** The same entrance, another room: a neighbour, or a slip. */
  'other-room',
  /** The same building, another entrance or room. */
  'other-unit',
  /** The same estate or road, another building. */
  'same-estate',
  'different',
  /** Nothing that could be compared. */
  'unknown',
] as const;

export type AddressLevel = (typeof addressLevels)[number];

/** The parts that could be read; numbers as digits. */
export interface Address {
  estate?: string;
  phase?: string;
  road?: string;
  roadNumber?: string;
  building?: string;
  unit?: string;
  room?: string;
}

/**
 * The level two addresses fall in. A part that one side lacks contradicts nothing: sheets of one estate leave its name out,
 * sheets of one building its number. Symmetric.
 */
export function compareAddresses(a: Address, b: Address): AddressLevel {
  if (conflict(a.estate, b.estate) || conflict(a.road, b.road) || conflict(a.roadNumber, b.roadNumber))
    return 'different';
  if (conflict(a.phase, b.phase)) return 'same-estate';
  const estate = (a.estate && b.estate) || (a.road && b.road);
  const building = a.building && b.building;
  if (conflict(a.building, b.building)) return 'same-estate';
  if (!building && !(estate && a.room && b.room)) return estate ? 'same-estate' : 'unknown';
  if (conflict(a.unit, b.unit)) return 'other-unit';
  if (a.room && b.room) {
    if (a.room === b.room) return 'same-room';
    return a.unit && b.unit ? 'other-room' : 'other-unit';
  }
  return a.unit && b.unit ? 'same-unit' : 'same-building';
}

function conflict(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
