import { type AddressTail, parseAddress } from './address-grammar.ts';
import { type AddressPattern, USUAL_PATTERN } from './address-pattern.ts';
import { tidyAddress } from './address-tokens.ts';
import { Memo } from './memo.ts';
import type { Read } from './read.ts';
import { regionsOf } from './regions.ts';
import type { AddressValue } from './value.ts';

/** Reads an address as far as the grammar goes; the rest stays in `text`. Doubt: `address.unparsed` (neither a region nor a number). */
export function readAddress(raw: string, pattern?: AddressPattern): Read {
  const read = READ.of(pattern ?? USUAL_PATTERN, raw, () => parse(raw, pattern));
  return { value: read.value, doubts: [...read.doubts] };
}

/** A household's members repeat its address. */
const READ = new Memo<AddressPattern, string, Read>(20_000);

function parse(raw: string, pattern: AddressPattern | undefined): Read {
  const tail = parseAddress(raw, pattern);
  if (!tail) {
    const text = tidyAddress(raw) || raw.trim();
    const regions = regionsOf(text);
    const placed = Object.keys(regions).some((part) => part !== 'estate');
    return { value: { type: 'address', ...regions, text }, doubts: placed ? [] : ['address.unparsed'] };
  }
  const regions = regionsOf(tail.prefix);
  const value: AddressValue = { type: 'address', ...regions, text: canonical(tail) };
  if (tail.numberedEstate) value.estate = `${value.estate ?? ''}${tail.numberedEstate}`;
  if (tail.group) value.road = `${value.road ?? ''}${tail.group}`;
  for (const part of ['roadNumber', 'phase', 'building', 'unit', 'floor', 'room'] as const) {
    const found = tail[part];
    if (found !== undefined) value[part] = found;
  }
  return { value, doubts: [] };
}

/** One manner of writing: 星河小区3号楼2单元501, and 长宁路123弄4号501室 where that is the custom. */
function canonical(tail: AddressTail): string {
  let text = tail.prefix;
  if (tail.group) text += tail.group;
  if (tail.roadNumber) text += `${tail.roadNumber}号`;
  if (tail.numberedEstate) text += tail.numberedEstate;
  if (tail.phase) text += `${tail.phase}期`;
  if (tail.building) text += tail.building + (tail.lane ? '号' : /\d/.test(tail.building) ? '号楼' : '座');
  if (tail.unit) text += `${tail.unit}单元`;
  if (tail.floor && !(tail.room && tail.room.slice(0, -2) === tail.floor)) text += `${tail.floor}层`;
  if (tail.room) text += tail.lane || !(tail.building || tail.unit) ? `${tail.room}室` : tail.room;
  return text + tail.suffix;
}
