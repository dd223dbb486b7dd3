import { readFileSync } from 'node:fs';

/** A small comma-separated file with a heading line, as columns; blanks around a cell go, empty is `null`. */
export function readCsv(path: URL): { count: number; columns: Record<string, (string | null)[]> } {
  const [heading, ...rows] = parseCsv(readFileSync(path, 'utf8'));
  const columns: Record<string, (string | null)[]> = {};
  for (const [i, name] of heading!.entries())
    columns[name.trim()] = rows.map((row) => row[i]?.trim() || null);
  return { count: rows.length, columns };
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line) continue;
    const cells = [...line.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"|([^,]*))/g)];
    rows.push(cells.map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? ''));
  }
  return rows;
}
