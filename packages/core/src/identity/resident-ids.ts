import type { Entry } from '../entries/entry.ts';

/**
 * A stable id per entry's cluster: `R000001` for the resident whose smallest entry id comes first, and so on. The order in
 * which entries arrived does not matter.
 */
export function residentIds(entries: readonly Pick<Entry, 'id'>[], clusters: ArrayLike<number>): string[] {
  const first = new Map<number, string>();
  for (const [i, entry] of entries.entries()) {
    const known = first.get(clusters[i]!);
    if (known === undefined || entry.id < known) first.set(clusters[i]!, entry.id);
  }
  const order = [...first].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const width = Math.max(6, String(order.length).length);
  const ids = new Map(order.map(([cluster], i) => [cluster, `R${String(i + 1).padStart(width, '0')}`]));
  return entries.map((_, i) => ids.get(clusters[i]!)!);
}
