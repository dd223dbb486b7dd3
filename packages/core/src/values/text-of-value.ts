import { applyMask, type MaskStyle } from './mask.ts';
import { isoOf } from './plain-date.ts';
import type { Value } from './value.ts';

/** How values are written into a form. */
export interface TextStyle {
  /** For ID numbers; absent: in full. */
  idMask?: MaskStyle<'id'>;
  /** For phones; absent: in full. */
  phoneMask?: MaskStyle<'phone'>;
  /** For names; absent: in full. */
  nameMask?: MaskStyle<'name'>;
  /** Between several phones; absent: `、`. */
  between?: string;
  /** Dates as `2026-03-01` (absent), `2026.03`, `2026年3月1日` or `20260301`; never more precise than known. */
  date?: 'iso' | 'dots' | 'words' | 'digits';
  /** What an explicit negative is written as; absent: 无. */
  none?: string;
}

/** The canonical text of a value, for output and for comparing. */
export function textOfValue(value: Value, style: TextStyle = {}): string {
  switch (value.type) {
    case 'name':
      return style.nameMask ? applyMask(style.nameMask, value.text, 'name') : value.text;
    case 'id':
      return style.idMask ? applyMask(style.idMask, value.text, 'id') : value.text;
    case 'phone':
      return value.numbers
        .map((number) => (style.phoneMask ? applyMask(style.phoneMask, number, 'phone') : dialled(number)))
        .join(style.between ?? '、');
    case 'date':
      return dateText(value, style.date ?? 'iso');
    case 'yesno':
      return value.yes ? '是' : '否';
    case 'number':
      return String(value.number);
    case 'none':
      return style.none ?? '无';
    default:
      return value.text;
  }
}

/** A landline is written with a dash behind its area code. */
function dialled(number: string): string {
  const area = /^0(?:10|2\d|[3-9]\d{2})(?=[\d*]{7,8}$)/.exec(number);
  return area ? `${area[0]}-${number.slice(area[0].length)}` : number;
}

function dateText(
  date: { year: number; month?: number; day?: number },
  style: NonNullable<TextStyle['date']>,
): string {
  const iso = isoOf(date);
  if (style === 'dots') return iso.replaceAll('-', '.');
  if (style === 'digits') return iso.replaceAll('-', '');
  if (style === 'words')
    return iso.replace(
      /^(\d+)(?:-(\d+))?(?:-(\d+))?$/,
      (_, y: string, m?: string, d?: string) =>
        `${y}年${m ? `${Number(m)}月` : ''}${d ? `${Number(d)}日` : ''}`,
    );
  return iso;
}
