/** The colours a file may name by number, and those of its theme, as `RRGGBB`. */
export interface Palette {
  indexed: string[];
  /** In the order that cells count them: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
  theme: string[];
}

/** The default palette: eight colours, the same eight again, and 48 of Excel 97. */
const basic = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const excel97 =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

export const defaultPalette: Palette = {
  indexed: `${basic} ${basic} ${excel97}`.split(' '),
  theme: 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' '),
};

/** A colour as a cell style names it. */
export interface ColourName {
  rgb?: string;
  indexed?: string;
  theme?: string;
  tint?: string;
}

/** `RRGGBB`, or `undefined` for none, for the system's own, and for white, which says nothing on white paper. */
export function colourOf(name: ColourName, palette: Palette): string | undefined {
  const base = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(name.rgb ?? '')?.[1];
  const found =
    base ?? (name.theme ? palette.theme[Number(name.theme)] : palette.indexed[Number(name.indexed ?? -1)]);
  if (!found) return undefined;
  const colour = tinted(found.toUpperCase(), Number(name.tint ?? 0));
  return colour === 'FFFFFF' ? undefined : colour;
}

/** Lightens (tint above 0) or darkens (below) the way Excel does: on the luminance alone. */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const floor = wanted - chroma / 2;
  const channel = (value: number) => {
    const scaled = floor + (spread === 0 ? 0 : ((value - low) / spread) * chroma);
    return Math.round(Math.min(1, Math.max(0, scaled)) * 255);
  };
  return [red, green, blue]
    .map((value) => channel(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
