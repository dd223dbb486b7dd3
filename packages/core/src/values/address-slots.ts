import type { AddressPattern } from './address-pattern.ts';
import type { AddressToken } from './address-tokens.ts';

export type Slot = 'phase' | 'building' | 'unit' | 'floor' | 'room';
export const SLOTS: Slot[] = ['phase', 'building', 'unit', 'floor', 'room'];

/** What is known of an address before its house numbers are read. */
export interface Surroundings {
  /** Shanghai's manner: 弄, 号, 室. */
  lane: boolean;
  /** A number on the road came before. */
  numbered: boolean;
}

/** The place a marked number takes; `null` for a bare one. */
export function placeOf(index: number, tokens: AddressToken[], around: Surroundings): Slot | null {
  const { value, mark } = tokens[index]!;
  const before = tokens.slice(0, index);
  const last = index === tokens.length - 1;
  const fixed = MARKS[mark];
  if (mark === '座' && before.some((other) => MARKS[other.mark] === 'building')) return 'unit';
  if (fixed) return fixed;
  if (mark === '#') return index === 0 ? 'building' : index === 1 && !last ? 'unit' : null;
  if (mark === '楼') {
    const isFloor = before.length > 0 && before[0]!.mark !== '期';
    const next = tokens[index + 1];
    return isFloor || (around.numbered && next && isFloorOf(value, next.value)) ? 'floor' : 'building';
  }
  if (mark !== '号') return null;
  if (around.lane) return before.length === 0 ? 'building' : 'room';
  return last ? 'room' : 'building';
}

const MARKS: Record<string, Slot> = {
  期: 'phase',
  组团: 'phase',
  号楼: 'building',
  号栋: 'building',
  栋: 'building',
  幢: 'building',
  座: 'building',
  栋楼: 'building',
  幢楼: 'building',
  '#楼': 'building',
  单元: 'unit',
  门: 'unit',
  门洞: 'unit',
  门栋: 'unit',
  号门: 'unit',
  梯: 'unit',
  U: 'unit',
  层: 'floor',
  F: 'floor',
  f: 'floor',
  室: 'room',
  号室: 'room',
  户: 'room',
  房: 'room',
  房间: 'room',
};

/** Which places a run of bare numbers takes between the places before (`low`) and after it (`high`; 5 is the end). */
export function slotsBetween(low: number, high: number, values: string[], pattern: AddressPattern): Slot[] {
  const phased = pattern.three === 'phase-building-room';
  if (high < SLOTS.length) return slotsUpTo(low, high, values.length, phased);
  if (low >= 2) {
    // 501/502 are two rooms; 5-01 is a floor and a door.
    if (values.length === 1 || values[0]!.length > 2) return ['room'];
    return low === 2 && values.length === 2 ? ['floor', 'room'] : [];
  }
  if (low === 1)
    return ([[], ['room'], ['unit', 'room'], ['unit', 'floor', 'room']][values.length] as Slot[]) ?? [];
  if (low === 0)
    return ([
      [],
      ['room'],
      ['building', 'room'],
      ['building', 'unit', 'room'],
      ['building', 'unit', 'floor', 'room'],
    ][values.length] ?? []) as Slot[];
  switch (values.length) {
    case 1:
      return ['room'];
    case 2:
      return pattern.two === 'unit-room' ? ['unit', 'room'] : ['building', 'room'];
    case 3:
      return phased ? ['phase', 'building', 'room'] : ['building', 'unit', 'room'];
    case 4:
      return isFloorOf(values[2]!, values[3]!) || values[3]!.length <= 2
        ? ['building', 'unit', 'floor', 'room']
        : ['phase', 'building', 'unit', 'room'];
    default:
      return values.length === 5 ? SLOTS : [];
  }
}

/** Bare numbers before a marked one take the places nearest to it: 3-2单元, 3-2-501室. */
function slotsUpTo(low: number, high: number, count: number, phased: boolean): Slot[] {
  if (high === 4 && low < 0) {
    const choices: Slot[][] = [
      [],
      ['building'],
      phased ? ['phase', 'building'] : ['building', 'unit'],
      ['phase', 'building', 'unit'],
    ];
    return choices[count] ?? [];
  }
  const before: Record<number, Slot[]> = {
    1: ['phase'],
    2: ['phase', 'building'],
    3: ['phase', 'building', 'unit'],
    4: ['unit', 'floor'],
  };
  const open = (before[high] ?? []).filter((slot) => SLOTS.indexOf(slot) > low);
  return high === 4 ? open.slice(0, count) : open.slice(-count);
}

export function isFloorOf(floor: string, room: string): boolean {
  return room.length >= 3 && room.slice(0, -2) === floor;
}
