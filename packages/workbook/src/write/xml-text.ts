/**
 * A text as it stands in a cell's XML: markup escaped, and what XML cannot hold (control characters, halves of a
 * character) written `_x0007_`, as Excel does. A text that looks like such an escape is itself escaped.
 */
export function xmlText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(LOOKS_ESCAPED, '_x005F_$1')
    .replace(FORBIDDEN, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
}

/** A text as an attribute's value, quotes and line breaks escaped too. */
export function xmlAttribute(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (c) => ATTRIBUTE[c]!).replace(FORBIDDEN, '');
}

/** Whether a text can stand in XML as it is, within a bare `<t>`. One look, where most texts need no second. */
export function isPlain(text: string): boolean {
  return !UNUSUAL.test(text);
}

/** The `<t>` element of a text: XML drops spaces at the ends unless told to keep them. */
export function textElement(text: string, prefix = ''): string {
  if (isPlain(text)) return `<${prefix}t>${text}</${prefix}t>`;
  const keep = KEEP_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keep}>${xmlText(text)}</${prefix}t>`;
}

/** Anything that `xmlText` or `KEEP_SPACE` might care for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are the point
const UNUSUAL = /[\u0000-\u0020&<>\u00a0\u2000-\u3000\ud800-\udfff\ufeff\ufff0-\uffff]|_x/;
const KEEP_SPACE = /^\s|\s$|[\n\t]| {2}/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are the point
const NEEDS_CARE = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9a-fA-F]{4}_/;
const LOOKS_ESCAPED = /_(x[0-9a-fA-F]{4}_)/g;
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are the point
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ATTRIBUTE: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
