/**
 * The text with full-width letters, digits and signs in their common width and lower case; every character stays in
 * its place, so that positions in the result are positions in the original (NFKC may change the length).
 */
export function evenWidth(text: string): string {
  let even = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) even += String.fromCharCode(code - 0xfee0).toLowerCase();
    else if (code === 0x3000 || code === 0xa0) even += ' ';
    else if (code >= 0x41 && code <= 0x5a) even += String.fromCharCode(code + 32);
    else even += text[i];
  }
  return even;
}
