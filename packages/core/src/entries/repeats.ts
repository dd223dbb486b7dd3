/** 同上 and its marks: the cell says what the cell above says. */
export function isSameAsAbove(text: string): boolean {
  return /^(同\s*上|同前|上同|同|[〃″‖]+|"+|''|”+|“+|[-—]*\s*[〃″"]\s*[-—]*|ditto)$/i.test(text.trim());
}
