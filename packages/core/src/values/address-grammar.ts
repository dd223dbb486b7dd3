import { type AddressPattern, USUAL_PATTERN } from './address-pattern.ts';
import { placeOf, SLOTS, type Slot, slotsBetween } from './address-slots.ts';
import { type AddressToken, addressEnd, tidyAddress } from './address-tokens.ts';

/** The numbered end of an address, read: what stands after the estate or the road. */
export type AddressTail = Partial<Record<Slot, string>> & {
  /** What stands before, as written: 星河社区星河小区. */
  prefix: string;
  /** What stands behind, as written: 内. */
  suffix: string;
  /** `123弄`, `12号院`: a numbered estate. */
  numberedEstate?: string;
  /** `5组` of a village. */
  group?: string;
  roadNumber?: string;
  /** Shanghai's manner: 弄, 号, 室. */
  lane: boolean;
};

/** Reads the numbered end of an address; `null` where there is none. */
export function parseAddress(raw: string, pattern: AddressPattern = USUAL_PATTERN): AddressTail | null {
  const end = addressEnd(tidyAddress(raw));
  if (!end) return null;
  const tail: AddressTail = { prefix: end.prefix, suffix: end.suffix, lane: false };
  const tokens = readMarks(tail, end.tokens);
  fillSlots(tail, tokens, pattern);
  if (tail.floor && tail.room && /^\d{1,2}$/.test(tail.room))
    tail.room = tail.floor + tail.room.padStart(2, '0');
  if (tail.room && /^[东西南北中]/.test(tail.suffix)) {
    tail.room += tail.suffix[0];
    tail.suffix = tail.suffix.slice(1);
  }
  return tail;
}

/** 弄, 号院, 组 and the number on the road come before the house. Gives what is left. */
function readMarks(tail: AddressTail, given: AddressToken[]): AddressToken[] {
  const tokens = [...given];
  while (tokens.length > 0) {
    const { value, mark } = tokens[0]!;
    if (mark === '弄' || mark === '支弄') {
      tail.numberedEstate = `${tail.numberedEstate ?? ''}${value}${mark}`;
      tail.lane = true;
    } else if (mark === '号院') tail.numberedEstate = `${value}号院`;
    else if (mark === '组' || mark === '队' || mark === '社') tail.group = value + mark;
    else if (isRoadNumber(tail, tokens)) tail.roadNumber = value;
    else if (mark === '' && tokens[1]?.mark === '号' && ROAD.test(tail.prefix) && !tail.roadNumber) {
      // 岳王路12-3号 is one number on the road.
      tail.roadNumber = `${value}-${tokens[1].value}`;
      tokens.shift();
    } else break;
    tokens.shift();
  }
  return tokens;
}

/** 中山路12号, 东风村5组23号, and a 12号 with nothing behind it. */
function isRoadNumber(tail: AddressTail, tokens: AddressToken[]): boolean {
  const [first] = tokens;
  if (first!.mark !== '号' || tail.lane || tail.roadNumber !== undefined) return false;
  return (
    ROAD.test(tail.prefix) ||
    VILLAGE.test(tail.prefix) ||
    tail.group !== undefined ||
    (tokens.length === 1 && first!.value.length < 3)
  );
}

const ROAD = /(?:路|街|道|巷|胡同|弄堂)$/;
const VILLAGE = /(?:村|庄|屯|里|条)$/;

/** Marked numbers take their places; bare ones fill the places between them. */
function fillSlots(tail: AddressTail, tokens: AddressToken[], pattern: AddressPattern): void {
  const around = { lane: tail.lane, numbered: tail.roadNumber !== undefined };
  const places = tokens.map((_, index) => placeOf(index, tokens, around));
  let low = -1;
  for (let i = 0; i < tokens.length; ) {
    const place = places[i];
    if (place) {
      low = SLOTS.indexOf(place);
      tail[place] ??= tokens[i]!.value;
      i++;
      continue;
    }
    let end = i;
    while (end < tokens.length && places[end] === null) end++;
    const high = end < tokens.length ? SLOTS.indexOf(places[end]!) : SLOTS.length;
    const values = tokens.slice(i, end).map((token) => token.value);
    for (const [k, slot] of slotsBetween(low, high, values, pattern).entries()) {
      tail[slot] ??= values[k];
      low = SLOTS.indexOf(slot);
    }
    i = end;
  }
}
