import { xmlAttribute } from '../../write/xml-text.ts';
import type { XlsBook } from './book.ts';
import type { XlsFont, XlsFormat, XlsSide } from './formats.ts';
import type { Palette } from './palette.ts';

/** The formats of a BIFF8 workbook as styles.xml. Each cell format keeps its number. */
export function stylesXml(book: XlsBook): string {
  const formats = [...book.numberFormats].filter(([id]) => id >= 164);
  const fills = new Distinct(
    ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`),
  );
  const borders = new Distinct([borderXml({}, book.palette)]);
  const xfs = book.formats.map((format) => {
    const fill = fills.index(fillXml(format, book.palette));
    const border = borders.index(borderXml(format, book.palette));
    return xfXml(format, fill, border);
  });
  const fonts = book.fonts.map((font) => `<font>${fontParts(font, book.palette, 'name')}</font>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list(
    'numFmts',
    formats.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`),
  )}${list('fonts', fonts)}${list('fills', fills.items)}${list('borders', borders.items)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', xfs)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** The inside of a `font`, or of the `rPr` of a run, where the name is called `rFont`. */
export function fontParts(font: XlsFont, palette: Palette, name: 'name' | 'rFont'): string {
  const parts = [
    font.bold && '<b/>',
    font.italic && '<i/>',
    font.strike && '<strike/>',
    font.underline && (font.underline === 'single' ? '<u/>' : `<u val="${font.underline}"/>`),
    font.raised && `<vertAlign val="${font.raised}"/>`,
    `<sz val="${font.size}"/>`,
    colorXml('color', font.color, palette),
    `<${name} val="${xmlAttribute(font.name)}"/>`,
    font.family > 0 && `<family val="${font.family}"/>`,
    font.charset > 1 && `<charset val="${font.charset}"/>`,
  ];
  return parts.filter(Boolean).join('');
}

function xfXml(format: XlsFormat, fill: number, border: number): string {
  const { horizontal, vertical, wrap, shrink, indent, rotation } = format;
  const alignment = [
    horizontal !== 'general' && `horizontal="${horizontal}"`,
    vertical !== 'bottom' && `vertical="${vertical}"`,
    rotation > 0 && `textRotation="${rotation}"`,
    wrap && 'wrapText="1"',
    indent > 0 && `indent="${indent}"`,
    shrink && 'shrinkToFit="1"',
  ].filter(Boolean);
  const protection = [!format.locked && 'locked="0"', format.hidden && 'hidden="1"'].filter(Boolean);
  const inside =
    (alignment.length > 0 ? `<alignment ${alignment.join(' ')}/>` : '') +
    (protection.length > 0 ? `<protection ${protection.join(' ')}/>` : '');
  const applied =
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
  const open = `<xf numFmtId="${format.numberFormat}" fontId="${format.font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}`;
  return inside ? `${open}>${inside}</xf>` : `${open}/>`;
}

function fillXml({ pattern, foreground, background }: XlsFormat, palette: Palette): string {
  if (pattern === 'none') return '<fill><patternFill patternType="none"/></fill>';
  const colors = colorXml('fgColor', foreground, palette) + colorXml('bgColor', background, palette);
  return `<fill><patternFill patternType="${pattern}">${colors}</patternFill></fill>`;
}

function borderXml(format: Partial<XlsFormat>, palette: Palette): string {
  const side = (name: string, line: XlsSide | undefined) =>
    line && line.style !== 'none'
      ? `<${name} style="${line.style}">${colorXml('color', line.color, palette)}</${name}>`
      : `<${name}/>`;
  const { diagonal } = format;
  const marks = (diagonal?.up ? ' diagonalUp="1"' : '') + (diagonal?.down ? ' diagonalDown="1"' : '');
  return `<border${marks}>${side('left', format.left)}${side('right', format.right)}${side('top', format.top)}${side('bottom', format.bottom)}${side('diagonal', marks ? diagonal : undefined)}</border>`;
}

/** 64 and 65 are the window's own text and background, which SpreadsheetML knows by the same numbers. */
function colorXml(tag: string, index: number, palette: Palette): string {
  const color = palette.color(index);
  if (color) return `<${tag} rgb="FF${color}"/>`;
  return index === 64 || index === 65 ? `<${tag} indexed="${index}"/>` : '';
}

function list(name: string, items: readonly string[]): string {
  return items.length > 0 ? `<${name} count="${items.length}">${items.join('')}</${name}>` : '';
}

/** Items kept once each, told by their text. */
class Distinct {
  readonly items: string[];
  constructor(items: string[]) {
    this.items = items;
  }
  index(item: string): number {
    const known = this.items.indexOf(item);
    return known >= 0 ? known : this.items.push(item) - 1;
  }
}
