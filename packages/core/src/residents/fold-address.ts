import type { Entry, Said } from '../entries/entry.ts';
import type { Field, FieldKey } from '../fields/field.ts';
import type { AddressValue, Value } from '../values/value.ts';
import { foldField, type WeighedClaim } from './fold-field.ts';
import type { FoldedCell } from './resident.ts';

/** The parts of an address that have columns of their own. */
export const dwellingKeys = [
  ['estate', 'addr.estate'],
  ['phase', 'addr.phase'],
  ['building', 'addr.building'],
  ['unit', 'addr.unit'],
  ['floor', 'addr.floor'],
  ['room', 'addr.room'],
] as const;
type Part = (typeof dwellingKeys)[number][0];

/**
 * Where one entry says the person lives: its address column completed by its columns for building, stairwell and room,
 * so that a dwelling is never put together from two sources.
 */
export function dwellingSaid(entry: Entry): Said | undefined {
  const whole = entry.said.get('addr.live');
  if (whole && whole.value.type !== 'address') return whole;
  const base: AddressValue = whole?.value.type === 'address' ? whole.value : { type: 'address', text: '' };
  const address = { ...base };
  let from: Said | undefined = whole;
  let added = false;
  for (const [part, key] of dwellingKeys) {
    const said = entry.said.get(key);
    const text = said && partText(said.value, part);
    if (!said || !text || address[part] !== undefined) continue;
    address[part] = text;
    // The room is what a person would look at; else the finest part there is.
    from = whole ?? said;
    added = true;
  }
  if (!whole && address.building === undefined && address.room === undefined) return inVillage(entry);
  if (!from || !added) return whole;
  return {
    ...from,
    raw: whole?.raw ?? '',
    value: { ...address, text: completed(base, address) },
    doubts: whole?.doubts,
  };
}

/** Where there are no buildings, the village, the group and the number on the door are the address. */
function inVillage(entry: Entry): Said | undefined {
  const parts = ['addr.village', 'addr.group', 'addr.road_no'].map((key) => entry.said.get(key));
  const [village, group] = parts;
  const first = village ?? group;
  if (!first) return undefined;
  const text = parts.map((said, i) => said && partText(said.value) + (i === 2 ? '号' : '')).join('');
  return { ...first, value: { type: 'address', text } };
}

/** Folds the address as one thing and takes its parts from the claim that won. */
export function foldAddress(
  claims: WeighedClaim[],
  fields: ReadonlyMap<FieldKey, Field>,
  today: string,
): Map<FieldKey, FoldedCell> {
  const cell = foldField(claims, fields.get('addr.live'), today);
  const folded = new Map<FieldKey, FoldedCell>([['addr.live', cell]]);
  const { value } = cell.said;
  if (value.type !== 'address') return folded;
  for (const [part, key] of dwellingKeys) {
    const text = value[part];
    const own = cell.from?.said.get(key);
    if (text === undefined) continue;
    const said: Said = own ?? {
      raw: cell.said.raw,
      value: { type: 'text', text },
      cell: cell.said.cell,
      inferred: 'split',
    };
    const losing = cell.losing.filter((claim) => differsIn(claim.said.value, part, text));
    folded.set(key, {
      ...cell,
      said,
      losing,
      derivedFrom: own ? undefined : 'addr.live',
      standing: losing.length > 0 ? cell.standing : agreed(cell),
    });
  }
  return folded;
}

/** What a cell of one part says, whatever reader read it. */
function partText(value: Value, part?: Part): string | undefined {
  if (value.type === 'address') return (part && value[part]) ?? (value.text || undefined);
  if (value.type === 'number') return String(value.number);
  return value.type === 'text' ? value.text : undefined;
}

function completed(base: AddressValue, address: AddressValue): string {
  if (base.room !== undefined) return base.text;
  const { building, unit, room } = address;
  const parts = [building && building + (/\d/.test(building) ? '号楼' : '座'), unit && `${unit}单元`, room];
  const region = base.building === undefined && base.unit === undefined ? base.text : '';
  return region + parts.filter(Boolean).join('');
}

function differsIn(value: Value, part: Part, text: string): boolean {
  return value.type === 'address' && value[part] !== undefined && value[part] !== text;
}

function agreed(cell: FoldedCell): FoldedCell['standing'] {
  return cell.standing === 'disputed' ? 'agreed' : cell.standing;
}
