import type { FieldKey } from '../fields/field.ts';
import { parseAddress } from './address-grammar.ts';
import { numeralOf } from './chinese-number.ts';
import type { Read, ReadContext } from './read.ts';
import type { Value } from './value.ts';

/**
 * Reads one numbered part of an address from a column of its own: 3号楼 → 3, 1单元 → 1, 904室 → 904, A座 → A.
 * A cell that holds more (3-2-501 in the column 房号) gives the other parts as well.
 */
export function readPart(field: FieldKey, raw: string, context: ReadContext): Read {
  const text = raw
    .normalize('NFKC')
    .replace(/[\s'"]/g, '')
    .replace(/\.0+$/, '');
  if (/^\d{1,6}$/.test(text)) return part(text.replace(/^0+(?=.)/, ''));
  const found = new RegExp(
    `^第?([A-Za-z]?\\d{1,5}[A-Za-z]?|[A-Za-z]|[甲乙丙丁东西南北中]|[〇零一二三四五六七八九十]+)(?:${ENDS[field] ?? ENDS['addr.room']})?$`,
  ).exec(text);
  if (found) return part((numeralOf(found[1]!) ?? found[1]!).replace(/^0+(?=\d)/, '').toUpperCase());
  const slot = SLOT[field];
  const tail = slot && parseAddress(text, context.address);
  if (!tail || tail[slot] === undefined) return part(text);
  const more: { field: FieldKey; value: Value }[] = [];
  for (const [other, key] of Object.entries(FIELD) as [keyof typeof FIELD, FieldKey][])
    if (key !== field && tail[other] !== undefined)
      more.push({ field: key, value: { type: 'text', text: tail[other] } });
  const read = part(tail[slot]);
  if (more.length > 0) read.more = more;
  return read;
}

const FIELD = {
  phase: 'addr.phase',
  building: 'addr.building',
  unit: 'addr.unit',
  floor: 'addr.floor',
  room: 'addr.room',
} as const;
const SLOT: Record<FieldKey, keyof typeof FIELD> = {
  'addr.phase': 'phase',
  'addr.building': 'building',
  'addr.unit': 'unit',
  'addr.floor': 'floor',
  'addr.room': 'room',
};
const ENDS: Record<FieldKey, string> = {
  'addr.phase': '期|组团',
  'addr.building': '号楼|#楼|#|栋楼?|幢楼?|座|号栋|号幢|楼|号|弄',
  'addr.unit': '单元门?|门洞?|门栋|梯|号门|号单元|U|号',
  'addr.floor': '层|楼|F|f',
  'addr.room': '室|户|房间?|号房?|号室|#',
  'addr.road_no': '号',
};

function part(text: string): Read {
  return { value: { type: 'text', text }, doubts: [] };
}
