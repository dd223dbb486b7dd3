import type { Cell, TypedCell } from '../../model.ts';
import { dateRenderer, isDateFormat } from './date-format.ts';
import { general, isGeneral, numberRenderer } from './number-format.ts';
import { isoOf, momentOf } from './serial.ts';

/** Turns a stored number into what a cell with this format shows and means. */
export type NumberReader = (value: number, stored?: string) => Cell;

const keptDates = 10_000;

/**
 * The reader for a number format code. Cells of the same day are one shared object: a roster repeats its dates,
 * and cells are never changed.
 */
export function numberReader(code: string, date1904: boolean): NumberReader {
  if (isGeneral(code)) return (value, stored) => ({ kind: 'number', text: general(value, stored), value });
  if (!isDateFormat(code)) {
    const render = numberRenderer(code);
    return (value, stored) => ({ kind: 'number', text: render(value, stored), value, format: code });
  }
  const render = dateRenderer(code);
  const known = new Map<number, TypedCell>();
  return (value) => {
    let cell = known.get(value);
    if (cell) return cell;
    const moment = momentOf(value, date1904);
    // A negative serial shows as ##### in Excel: the number is all there is.
    if (!moment) return { kind: 'number', text: general(value), value, format: code };
    const date = value < 1 && !date1904 ? undefined : isoOf(moment);
    cell = { kind: 'date', text: render(moment, value), value, format: code };
    if (date) cell.date = date;
    if (Number.isInteger(value) && known.size < keptDates) known.set(value, cell);
    return cell;
  };
}

export function booleanCell(value: boolean): TypedCell {
  return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', value: value ? 1 : 0 };
}

export function errorCell(text: string): TypedCell {
  return { kind: 'error', text };
}
