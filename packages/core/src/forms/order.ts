import type { FieldKey } from '../fields/field.ts';
import type { Resident } from '../residents/resident.ts';
import { compareText } from '../values/compare-text.ts';
import { textOfValue } from '../values/text-of-value.ts';
import type { Households } from './household.ts';

const places: FieldKey[] = ['addr.building', 'addr.unit', 'addr.floor', 'addr.room'];

/** As a building leader walks: building, unit, room by number, then household with its head first. */
export function inWalkingOrder(residents: readonly Resident[], households: Households): Resident[] {
  const keyed = residents.map((resident) => ({
    resident,
    place: places.map((field) => placeOf(resident, field)),
    household: resident.household ?? resident.id,
    standing: households.of(resident).indexOf(resident),
  }));
  keyed.sort(
    (a, b) =>
      comparePlaces(a.place, b.place) ||
      compareText(a.household, b.household) ||
      a.standing - b.standing ||
      compareText(a.resident.id, b.resident.id),
  );
  return keyed.map(({ resident }) => resident);
}

function placeOf(resident: Resident, field: FieldKey): string {
  const cell = resident.row.get(field);
  return cell ? textOfValue(cell.said.value) : '';
}

function comparePlaces(a: string[], b: string[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = comparePlace(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers before letters, the unknown last. */
function comparePlace(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  const [x, y] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (!Number.isNaN(x) && !Number.isNaN(y) && x !== y) return x - y;
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
  return compareText(a, b);
}
