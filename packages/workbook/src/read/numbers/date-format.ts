import type { Moment } from './serial.ts';

/** Shows a serial as a person sees it; `undefined` for a serial that is no date. */
export type DateRenderer = (moment: Moment, serial: number) => string;

/** True where the code shows a date or a time: `yyyy-m-d`, `[$-804]yyyy"年"m"月"`, `h:mm`; not `0"d"` or `[Red]0`. */
export function isDateFormat(code: string): boolean {
  const bare = firstSection(code)
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/general|standard|通用/i.test(bare)) return false;
  return /[ymdhs]|aaa|e(?=年)/i.test(bare) && !/[0#?]/.test(bare.replace(/s\]?\.0+/gi, 's'));
}

/** Compiles a date code once; call the result per cell. */
export function dateRenderer(code: string): DateRenderer {
  const section = firstSection(code);
  const pieces = tokens(section);
  const chinese = /\[DBNum([12])\]/i.exec(section)?.[1];
  const halves = pieces.some((piece) => piece.kind === 'half');
  const shown = pieces.map((piece, index) => show(piece, minutesAt(pieces, index), halves));
  return (moment, serial) => {
    let text = '';
    for (const part of shown) text += typeof part === 'string' ? part : part(moment, serial);
    return chinese ? inChinese(text) : text;
  };
}

type Piece = { kind: 'literal' | 'field' | 'elapsed' | 'half' | 'fraction'; text: string };
type Shown = string | DateRenderer;

function firstSection(code: string): string {
  let quoted = false;
  for (let at = 0; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === '"') quoted = !quoted;
    else if (code[at] === ';' && !quoted) return code.slice(0, at);
  }
  return code;
}

const grammar =
  /"([^"]*)"?|\\(.)|(_.)|\*.|\[([hms]+)\]|\[[^\]]*\]|(AM\/PM|A\/P|上午\/下午)|(y+|m+|d+|h+|s+|a{3,4}|e+|g+|b+)|\.(0+)|(.)/gis;

function tokens(section: string): Piece[] {
  const pieces: Piece[] = [];
  let previous = '';
  for (const match of section.matchAll(grammar)) {
    const [, quoted, escaped, space, elapsed, half, field, fraction, other] = match;
    if (elapsed) pieces.push({ kind: 'elapsed', text: elapsed.toLowerCase() });
    else if (half) pieces.push({ kind: 'half', text: half });
    else if (field) pieces.push({ kind: 'field', text: field.toLowerCase() });
    else if (fraction)
      pieces.push({ kind: previous.startsWith('s') ? 'fraction' : 'literal', text: fraction });
    else if (space) pieces.push({ kind: 'literal', text: ' ' });
    else if (other !== '@') pieces.push({ kind: 'literal', text: quoted ?? escaped ?? other ?? '' });
    previous = field?.toLowerCase() ?? elapsed?.toLowerCase() ?? '';
  }
  return pieces;
}

/** `m` means minutes after hours and before seconds. */
function minutesAt(pieces: Piece[], index: number): boolean {
  const times = pieces.map((piece) =>
    piece.kind === 'field' || piece.kind === 'elapsed' ? piece.text[0] : '',
  );
  const before = times.slice(0, index).findLast((letter) => letter);
  const after = times.slice(index + 1).find((letter) => letter);
  return before === 'h' || after === 's';
}

function show(piece: Piece, minutes: boolean, halves: boolean): Shown {
  if (piece.kind === 'literal') return piece.text;
  if (piece.kind === 'half') return (moment) => halfOfDay(piece.text, moment.hour);
  if (piece.kind === 'fraction') return () => `.${'0'.repeat(piece.text.length)}`;
  const wide = piece.text.length;
  if (piece.kind === 'elapsed') return (moment, serial) => pad(elapsed(piece.text[0]!, moment, serial), wide);
  switch (piece.text[0]) {
    case 'y':
      return wide > 2 ? (m) => String(m.year) : (m) => pad(m.year % 100, 2);
    case 'e':
      return (m) => String(m.year);
    case 'm':
      if (minutes && wide < 3) return (m) => pad(m.minute, wide);
      return wide < 3 ? (m) => pad(m.month, wide) : (m) => monthName(m.month, wide);
    case 'd':
      return wide < 3 ? (m) => pad(m.day, wide) : (m) => dayName(m.weekday, wide);
    case 'a':
      return (m) => (wide === 3 ? '' : '星期') + '日一二三四五六'[m.weekday];
    case 'h':
      return (m) => pad(halves ? m.hour % 12 || 12 : m.hour, wide);
    case 's':
      return (m) => pad(m.second, wide);
    default:
      return '';
  }
}

function elapsed(letter: string, moment: Moment, serial: number): number {
  const seconds = Math.floor(serial) * 86_400 + moment.secondsOfDay;
  return Math.floor(seconds / (letter === 'h' ? 3600 : letter === 'm' ? 60 : 1));
}

function halfOfDay(style: string, hour: number): string {
  if (style.startsWith('上')) return hour < 12 ? '上午' : '下午';
  const half = hour < 12 ? 'AM' : 'PM';
  return style.length === 3 ? half[0]! : half;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function monthName(month: number, wide: number): string {
  const name = months[month - 1]!;
  return wide === 3 ? name.slice(0, 3) : wide === 5 ? name[0]! : name;
}

function dayName(weekday: number, wide: number): string {
  return wide === 3 ? days[weekday]!.slice(0, 3) : days[weekday]!;
}

function pad(n: number, wide: number): string {
  return wide > 1 && n < 10 ? `0${n}` : String(n);
}

/** `2001年3月12日` → `二〇〇一年三月十二日`: years digit by digit, the rest as numbers. */
function inChinese(text: string): string {
  const digits = '〇一二三四五六七八九';
  return text.replace(/\d+/g, (run) => {
    const n = Number(run);
    if (run.length > 2) return [...run].map((digit) => digits[Number(digit)]).join('');
    if (n < 10) return digits[n]!;
    return `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${n % 10 ? digits[n % 10] : ''}`;
  });
}
