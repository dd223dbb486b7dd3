export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  /** Characters that no encoding could explain, shown as U+FFFD. */
  undecodable: number;
  /** UTF-16 only, where every character is two bytes or four: half a character at the end, left out. */
  oddByte?: true;
}

/**
 * Decodes a text file given in any pieces: a byte-order mark decides, then strict UTF-8, then GB18030.
 * Pieces may end anywhere, also inside a character: nothing is ever decoded alone.
 */
export function decodeText(chunks: Iterable<Uint8Array>): DecodedText {
  const pieces = [...chunks];
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked?.startsWith('utf-16') && bytes.length % 2 === 1) {
    return { ...decoded(bytes.subarray(0, -1), marked), oddByte: true };
  }
  if (marked) return decoded(bytes, marked);
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      undecodable: 0,
    };
  } catch {
    const gb18030 = decoded(bytes, 'gb18030');
    if (gb18030.undecodable === 0) return gb18030;
    const utf8 = decoded(bytes, 'utf-8');
    // One cut character at the end of UTF-8 is UTF-8 still.
    return utf8.undecodable <= gb18030.undecodable ? utf8 : gb18030;
  }
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes);
  return { text, encoding, undecodable: text.split('\ufffd').length - 1 };
}

function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** ASCII in UTF-16 (digits, commas, line ends) leaves zeros on one side of every pair only. */
function unmarkedUtf16(bytes: Uint8Array): TextEncoding | undefined {
  const looked = Math.min(bytes.length & ~1, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = looked / 2;
  if (pairs < 2) return undefined;
  if (odd > pairs * 0.1 && even === 0) return 'utf-16le';
  if (even > pairs * 0.1 && odd === 0) return 'utf-16be';
  return undefined;
}
