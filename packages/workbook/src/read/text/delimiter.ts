const candidates = [',', '\t', ';', '|', '\uff0c'];

/**
 * The delimiter a text was written with, by evidence: the one that cuts most lines into the same number of fields,
 * more than one. Quoted passages do not count. A comma where nothing tells.
 */
export function findDelimiter(text: string): string {
  const lines = unquoted(text.slice(0, 65_536))
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  if (lines.length > 1 && text.length > 65_536) lines.pop();
  let best = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = agreement(lines, candidate);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** How many lines agree on a number of fields, a little more for more fields; titles and remarks may disagree. */
function agreement(lines: string[], delimiter: string): number {
  const tally = new Map<number, number>();
  for (const line of lines) {
    const cuts = line.split(delimiter).length - 1;
    if (cuts > 0) tally.set(cuts, (tally.get(cuts) ?? 0) + 1);
  }
  let best = 0;
  for (const [cuts, count] of tally) best = Math.max(best, count * (1 + Math.log2(1 + cuts) / 8));
  return best;
}

function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}
