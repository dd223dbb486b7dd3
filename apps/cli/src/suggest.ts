/** The known word that was probably meant, or none: at most a third of the letters are wrong. */
export function suggest(written: string, known: string[]): string | undefined {
  const near = known
    .map((word) => ({ word, distance: distance(written, word) }))
    .filter(({ word, distance }) => distance <= Math.ceil(Math.max(word.length, written.length) / 3))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? known.find((word) => written.length > 1 && word.startsWith(written));
}

/** Insertions, deletions, substitutions, and two neighbours swapped, each one step. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1]!;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same));
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
