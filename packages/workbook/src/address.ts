/** `0` → `A`, `26` → `AA`. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `AA` → `26`. Absolute marks (`$`) are ignored. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.replaceAll('$', '').toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** `B7` for row 7, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetter(column) + row;
}
