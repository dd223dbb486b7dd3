import { parseAddress } from './address-grammar.ts';

/** How one file writes what the grammar alone cannot tell. */
export interface AddressPattern {
  /** Three numbers in a row: 3-2-501 is building, unit, room; or phase, building, room. */
  three: 'building-unit-room' | 'phase-building-room';
  /** Two numbers in a row: 3-501 is building and room; or unit and room, where the file is one building's. */
  two: 'building-room' | 'unit-room';
  /** How sure, from 0 (nothing was seen, the usual is assumed) to 1. */
  confidence: number;
}

/** What is known of an address from other columns or other files. */
export interface KnownParts {
  phase?: string;
  building?: string;
  unit?: string;
  room?: string;
}

/** The usual: 3-2-501 is 栋-单元-室. */
export const USUAL_PATTERN: AddressPattern = {
  three: 'building-unit-room',
  two: 'building-room',
  confidence: 0,
};

/**
 * Learns how a file writes addresses from all of them at once: from what is known of the same row (`known[i]` beside
 * `raws[i]`), else from how the numbers spread. Nobody builds a house of nine stairwells in phase two.
 */
export function learnAddressPattern(raws: string[], known: (KnownParts | undefined)[] = []): AddressPattern {
  const votes = { phase: 0, building: 0, unitRoom: 0, buildingRoom: 0 };
  const first = new Set<number>();
  const second = new Set<number>();
  let saysPhase = false;
  let triples = 0;
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i]!;
    if (/\d\s*期/.test(raw)) saysPhase = true;
    const numbers = dashed(raw);
    if (!numbers) continue;
    const parts = known[i] ?? {};
    if (numbers.length === 3) {
      triples++;
      first.add(Number(numbers[0]));
      second.add(Number(numbers[1]));
      if (parts?.building === numbers[1] && parts.building !== numbers[0]) votes.phase++;
      if (parts?.building === numbers[0] && parts.building !== numbers[1]) votes.building++;
      if (parts?.unit === numbers[1] && parts.unit !== numbers[0]) votes.building++;
    } else {
      if (parts?.unit === numbers[0] && parts.unit !== parts.building) votes.unitRoom++;
      if (parts?.building === numbers[0]) votes.buildingRoom++;
    }
  }
  const two = votes.unitRoom > votes.buildingRoom ? 'unit-room' : 'building-room';
  const told = votes.phase + votes.building;
  if (told > 0)
    return {
      three: votes.phase > votes.building ? 'phase-building-room' : 'building-unit-room',
      two,
      confidence: Math.abs(votes.phase - votes.building) / told,
    };
  const most = (numbers: Set<number>) => Math.max(0, ...numbers);
  const looksPhased = triples >= 5 && most(second) > 8 && most(first) <= 6 && second.size > 2 * first.size;
  if (looksPhased) return { three: 'phase-building-room', two, confidence: saysPhase ? 0.9 : 0.7 };
  return { ...USUAL_PATTERN, two, confidence: triples === 0 ? 0 : most(second) <= 6 ? 0.9 : 0.5 };
}

/** The numbers of 星河小区3-2-501 or 3-501, without leading zeros; `null` for anything more talkative. */
function dashed(raw: string): string[] | null {
  const found = /(?<![\d-])(\d{1,4})[-—–－#](?:(\d{1,2})[-—–－#])?(\d{2,4})(?:室|户|房)?$/.exec(raw.trim());
  if (!found || parseAddress(raw) === null) return null;
  return [found[1], found[2], found[3]]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/^0+(?=.)/, ''));
}
