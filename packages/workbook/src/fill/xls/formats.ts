import { RecordReader } from './texts.ts';

export interface XlsFont {
  name: string;
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  strike: boolean;
  underline: string | undefined;
  raised: 'superscript' | 'subscript' | undefined;
  color: number;
  family: number;
  charset: number;
}

export interface XlsSide {
  style: string;
  color: number;
}

/** A cell format with all it says spelt out. */
export interface XlsFormat {
  font: number;
  numberFormat: number;
  locked: boolean;
  hidden: boolean;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  shrink: boolean;
  indent: number;
  rotation: number;
  left: XlsSide;
  right: XlsSide;
  top: XlsSide;
  bottom: XlsSide;
  diagonal: XlsSide & { up: boolean; down: boolean };
  pattern: string;
  foreground: number;
  background: number;
}

export function readFont(data: Buffer): XlsFont {
  const reader = new RecordReader(data);
  const size = reader.u16() / 20;
  const flags = reader.u16();
  const color = reader.u16();
  const weight = reader.u16();
  const raised = ([undefined, 'superscript', 'subscript'] as const)[reader.u16()];
  const underline = UNDERLINES[reader.u8()];
  const family = reader.u8();
  const charset = reader.u8();
  reader.u8();
  const name = reader.text(true);
  const [italic, strike] = [(flags & 2) !== 0, (flags & 8) !== 0];
  return { name, size, bold: weight >= 600, italic, strike, underline, raised, color, family, charset };
}

export function readFormat(data: Buffer): XlsFormat {
  const [align, rotation, indent] = [data[6]!, data[7]!, data[8]!];
  const sides = data.readUInt32LE(10);
  const more = data.readUInt32LE(14);
  const colors = data.readUInt16LE(18);
  const side = (style: number, color: number): XlsSide => ({
    style: LINES[style & 15] ?? 'none',
    color: color & 127,
  });
  return {
    font: data.readUInt16LE(0),
    numberFormat: data.readUInt16LE(2),
    locked: (data[4]! & 1) !== 0,
    hidden: (data[4]! & 2) !== 0,
    horizontal: HORIZONTAL[align & 7] ?? 'general',
    vertical: VERTICAL[(align >> 4) & 7] ?? 'bottom',
    wrap: (align & 8) !== 0,
    shrink: (indent & 16) !== 0,
    indent: indent & 15,
    rotation,
    left: side(sides, sides >> 16),
    right: side(sides >> 4, sides >> 23),
    top: side(sides >> 8, more),
    bottom: side(sides >> 12, more >> 7),
    diagonal: {
      ...side(more >> 21, more >> 14),
      down: ((sides >>> 30) & 1) === 1,
      up: ((sides >>> 31) & 1) === 1,
    },
    pattern: PATTERNS[more >>> 26] ?? 'none',
    foreground: colors & 127,
    background: (colors >> 7) & 127,
  };
}

const UNDERLINES: Record<number, string> = {
  1: 'single',
  2: 'double',
  33: 'singleAccounting',
  34: 'doubleAccounting',
};
const HORIZONTAL = 'general left center right fill justify centerContinuous distributed'.split(' ');
const VERTICAL = 'top center bottom justify distributed'.split(' ');
const LINES =
  'none thin medium dashed dotted thick double hair mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot slantDashDot'.split(
    ' ',
  );
const PATTERNS =
  'none solid mediumGray darkGray lightGray darkHorizontal darkVertical darkDown darkUp darkGrid darkTrellis lightHorizontal lightVertical lightDown lightUp lightGrid lightTrellis gray125 gray0625'.split(
    ' ',
  );
