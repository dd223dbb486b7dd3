/**
 * `_x000D_` stands for a character that XML cannot carry. A literal `_x0041_` is written `_x005F_x0041_`.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
