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
  if (otherEstate(a.estate, b.estate) || conflict(a.road, b.road) || conflict(a.roadNumber, b.roadNumber))
    return 'different';
  if (conflict(a.phase, b.phase) || conflict(a.building, b.building)) return 'same-estate';
  const place = (a.estate && b.estate) || (a.road && b.road);
  if (!(a.building && b.building) && !(place && a.room && b.room)) {
    if (!place) return 'unknown';
    // 柳巷村3组12号: in a village a number is a house.
    return a.roadNumber && b.roadNumber && !a.building && !b.building ? 'same-unit' : 'same-estate';
  }
  if (conflict(a.unit, b.unit)) return 'other-unit';
  if (a.room && b.room) {
    if (a.room === b.room) return 'same-room';
    return a.unit && b.unit ? 'other-room' : 'other-unit';
  }
  return a.unit && b.unit ? 'same-unit' : 'same-building';
}

/** 星河 and 星河小区 are one; 123弄 may be any estate's lane. */
function otherEstate(a: string | undefined, b: string | undefined): boolean {
  if (!conflict(a, b) || a!.includes(b!) || b!.includes(a!)) return false;
  return a!.endsWith('弄') === b!.endsWith('弄');
}

function conflict(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
