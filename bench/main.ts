// npm run bench: measures every bar, every peer in the same run, and prints one table. `npm run bench -- reading`
// measures only those named. What was measured stands in bench/results/, one file for each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { figure, type Line, table } from './table.ts';

/** Each measures one thing in full, and answers with what it found and with its bars. */
const benches: Record<string, () => Promise<{ found: object; lines: Line[] }>> = {
  async reading() {
    const { benchReading } = await import('./reading/main.ts');
    const found = await benchReading();
    const lines = [
      below('read 100k×20 xlsx: CPU against @e965/xlsx', found.shareOfSheetJs, 0.5),
      below('read 100k×20 xlsx: CPU against the fastest stream', found.shareOfFastestStream, 1),
      below('read 100k×20 xlsx: memory, MB', found.rss, 150),
    ];
    return { found, lines };
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const results = join(import.meta.dirname, 'results');
mkdirSync(results, { recursive: true });
const lines: Line[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring ${name} …`);
  const measured = await bench();
  lines.push(...measured.lines);
  const on = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism() };
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify({ on, ...measured }, undefined, 2)}\n`);
}
console.log(table(lines));

function below(what: string, value: number, bar: number): Line {
  return { what, measured: figure(value), bar: `≤ ${figure(bar)}`, met: value <= bar };
}
