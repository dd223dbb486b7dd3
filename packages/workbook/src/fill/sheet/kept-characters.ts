/**
 * For each character of `now`, the one of `before` it was (a longest common subsequence), or `undefined` where it is
 * new. Very long texts are told apart by their common beginning and end alone.
 */
export function keptCharacters(before: readonly string[], now: readonly string[]): (number | undefined)[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++;

  const kept: (number | undefined)[] = now.map((_, i) => {
    if (i < start) return i;
    return i >= now.length - end ? before.length - now.length + i : undefined;
  });
  const rows = before.length - start - end;
  const columns = now.length - start - end;
  if (rows * columns > LIMIT) return kept;

  // length[i][j]: how much the texts from i and from j on have in common
  const width = columns + 1;
  const length = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      length[i * width + j] =
        before[start + i] === now[start + j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (before[start + i] === now[start + j]) kept[start + j++] = start + i++;
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return kept;
}

const LIMIT = 4_000_000;
