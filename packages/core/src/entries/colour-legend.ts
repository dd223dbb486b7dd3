/** A sheet that says what its colours mean: `居民摸排总台账（黄色为已搬走）`. */
export interface ColourLegend {
  /** Colour → the words for everybody in a row of that colour. */
  meanings: Map<Colour, string>;
  /** The texts without the legend, which is not about everybody. */
  rest: string[];
}

export type Colour = '红' | '橙' | '黄' | '绿' | '蓝' | '紫' | '粉' | '灰';

const legend =
  /[([]?\s*(?:注\s*:\s*)?(红|橙|黄|绿|蓝|紫|粉|灰)(?:颜?色)?(?:底|标记|填充|标注|部分|行)*的?\s*(?:为|是|表示|代表|指|[=:])\s*([^,;、。)\]]{1,12})[,;、]?\s*[)\]]?/g;

/** Reads the meanings of colours out of titles and notes. */
export function colourLegend(texts: string[]): ColourLegend {
  const meanings = new Map<Colour, string>();
  const rest = texts.map((text) =>
    text.normalize('NFKC').replace(legend, (_, colour: Colour, words: string) => {
      meanings.set(colour, words.trim());
      return '';
    }),
  );
  return { meanings, rest };
}

/** The everyday name of a fill colour (`FFFF00` → 黄); `undefined` for white, black and what is hardly a colour. */
export function colourName(rgb: string): Colour | undefined {
  if (!/^[0-9a-f]{6}$/i.test(rgb)) return undefined;
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  if (range < 0.08) return most > 0.35 && most < 0.93 ? '灰' : undefined;
  const sixth = most === r ? (g - b) / range : most === g ? 2 + (b - r) / range : 4 + (r - g) / range;
  const hue = (sixth * 60 + 360) % 360;
  if (hue < 15 || hue >= 345) return most > 0.9 && range < 0.5 ? '粉' : '红';
  const names: [upTo: number, name: Colour][] = [
    [47, '橙'],
    [70, '黄'],
    [165, '绿'],
    [255, '蓝'],
    [310, '紫'],
    [345, '粉'],
  ];
  return names.find(([upTo]) => hue < upTo)![1];
}
