import { type Corner, parseArea, writeArea } from '../formulas/area.ts';
import { shiftArea } from '../formulas/shift.ts';
import type { Insertion } from './insertion.ts';

/** A list of areas (`B5:B9 D5`) once rows are inserted: what holds for the pattern row holds for the new rows. */
export function shiftSqref(sqref: string, insertion: Insertion): string {
  const areas: string[] = [];
  for (const area of sqref.split(/\s+/).filter(Boolean)) {
    const corners = parseArea(area);
    const one = corners?.length === 1 ? `${area}:${area}` : area;
    const shifted = shiftArea(one, insertion, () => !insertion.heading);
    areas.push(single(shifted));
    if (!corners || insertion.heading) continue;
    const [first, last] = [corners[0]!, corners.at(-1)!];
    const added = newRows(first, last, insertion);
    if (added && !holds(parseArea(shifted)!, insertion)) areas.push(added);
  }
  return areas.join(' ');
}

function newRows(first: Corner, last: Corner, { like, after, count }: Insertion): string | undefined {
  if (first.row === undefined || last.row === undefined || first.row > like || last.row < like)
    return undefined;
  return writeArea([
    { ...first, row: after + 1 },
    { ...last, row: after + count },
  ]);
}

function holds(corners: Corner[], { after, count }: Insertion): boolean {
  return corners[0]!.row! <= after + 1 && corners.at(-1)!.row! >= after + count;
}

/** `B5:B5` → `B5`. */
function single(area: string): string {
  const [first, last] = area.split(':');
  return first === last && /\d/.test(area) && /[A-Za-z]/.test(area) ? first! : area;
}
