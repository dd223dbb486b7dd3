import { library } from '../others/library.ts';

/** Shows a number as a person sees it. `stored` is the text in the file, where there is one. */
export type NumberRenderer = (value: number, stored?: string) => string;

/** Compiles a number code once; call the result per cell. Unknown codes show the number as General does. */
export function numberRenderer(code: string): NumberRenderer {
  if (isGeneral(code)) return general;
  const sections = code.split(';');
  if (sections.length === 1) {
    const simple = simpleSection(sections[0]!);
    if (simple) return simple;
  }
  return (value, stored) => byLibrary(code, value) ?? general(value, stored);
}

/** `General`, the Chinese `G/通用格式`, and `@` are all "as it is". */
export function isGeneral(code: string): boolean {
  return /^(general|standard|g\/通用格式|@|)$/i.test(code.trim());
}

/**
 * Up to 15 significant digits, as Excel keeps them; never in powers of ten below 1e21, so that an ID number typed as
 * a number shows all its digits. A whole number that the file itself writes out in full is shown as written.
 */
export function general(value: number, stored = ''): string {
  if (stored.length > 15 && /^-?\d+$/.test(stored)) return stored;
  return plain(value).replace('e', 'E');
}

function plain(value: number): string {
  const shortest = String(value);
  return shortest.length <= 16 || !Number.isFinite(value) ? shortest : String(Number(value.toPrecision(15)));
}

const section =
  /^((?:"[^"]*"|\\.|[¥￥$€£ -])*)(#,##0|0+|#+0*)(?:\.(0+))?(%?)((?:"[^"]*"|\\.|_.|[\u3400-\u9fff])*)$/;

/** One section of digits with words around it: `0000`, `#,##0.00`, `0.0%`, `0"元"`. */
function simpleSection(code: string): NumberRenderer | undefined {
  const match = section.exec(code.replace(/\[(?:\$-[0-9A-F]+|红色|黑色|red|black|blue|蓝色)\]/gi, ''));
  if (!match) return undefined;
  const [, before, whole, decimals = '', percent, after] = match as unknown as string[];
  const head = literal(before!);
  const tail = percent + literal(after!);
  const grouped = whole!.includes(',');
  const width = grouped ? 1 : whole!.replaceAll('#', '').length;
  const places = decimals.length;
  return (value, stored) => {
    const shown = fixed(percent ? value * 100 : value, places, percent ? '' : stored);
    const negative = shown.startsWith('-');
    let [units = '', fraction] = (negative ? shown.slice(1) : shown).split('.');
    units = width === 0 && units === '0' ? '' : units.padStart(width, '0');
    if (grouped) units = units.replace(/\B(?=(\d{3})+$)/g, ',');
    const digits = fraction === undefined ? units : `${units}.${fraction}`;
    return `${negative ? '-' : ''}${head}${digits}${tail}`;
  };
}

function literal(code: string): string {
  return code.replace(
    /"([^"]*)"|\\(.)|_./g,
    (whole, quoted, escaped) => quoted ?? escaped ?? (whole ? ' ' : ''),
  );
}

/** Rounds half away from zero on the decimal digits, as Excel does: 1.005 with two places is 1.01. */
function fixed(value: number, places: number, stored = ''): string {
  if (places === 0 && stored.length > 15 && /^-?\d+$/.test(stored)) return stored;
  const digits = plain(Math.abs(value));
  if (Math.abs(value) >= 1e15 && !digits.includes('e')) {
    return (value < 0 ? '-' : '') + digits + (places ? `.${'0'.repeat(places)}` : '');
  }
  if (digits.includes('e') || Math.abs(value) * 10 ** places >= 1e15) {
    const shown = value.toFixed(places);
    return Number(shown) === 0 ? shown.replace('-', '') : shown;
  }
  const rounded = Number(`${Math.round(Number(`${digits}e${places}`))}e-${places}`);
  return (value < 0 && rounded !== 0 ? '-' : '') + rounded.toFixed(places);
}

/** Conditions, fractions, powers, several sections: SheetJS knows them all. Loaded only when met, for it is large. */
function byLibrary(code: string, value: number): string | undefined {
  try {
    return library().SSF.format(code, value);
  } catch {
    return undefined;
  }
}
