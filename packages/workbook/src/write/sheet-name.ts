/**
 * The wished name made one that Excel accepts: at most 31 characters, none of `[]:*?/\`, no apostrophe at
 * either end, not `History`, and unlike every name in `taken` (case does not count). `张三`, `张三 (2)`, …
 */
export function sheetName(wish: string, taken: Iterable<string> = []): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const base =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a name cannot hold them
    wish.replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ').replace(/^[\s']+|[\s']+$/g, '') || 'Sheet';
  for (let n = 1; ; n++) {
    const ending = n > 1 ? ` (${n})` : /^history$/i.test(base) ? '_' : '';
    const name = cut(base, 31 - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cut by UTF-16 length, as Excel counts, but never through the middle of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const splits = /[\ud800-\udbff]/.test(text[length - 1]!);
  return text.slice(0, splits ? length - 1 : length).replace(/[\s']+$/, '');
}
