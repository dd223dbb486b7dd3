/** XML text or attribute value → the characters it stands for; CDATA sections give their content. */
export function unescapeXml(xml: string): string {
  if (xml.startsWith('<')) return xml.startsWith('<![CDATA[') ? xml.slice(9, -3) : '';
  if (!xml.includes('&')) return xml;
  return xml.replace(/&(#x[0-9a-fA-F]+|#\d+|amp|lt|gt|quot|apos);/g, (whole, name: string) => {
    if (name[0] !== '#') return NAMED[name]!;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The characters of a cell's text: after unescaping XML, `_x0007_` is one control character. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
