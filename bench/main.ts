// npm run bench: measures every bar, every peer in the same run, and prints one table. `npm run bench -- reading`
// measures only those named. What was measured stands in bench/results/, one file for each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { atLeast, atMost, type Line, notMeasured, table } from './table.ts';

/** Each measures one thing in full, and answers with what it found and with its bars. */
const benches: Record<string, () => Promise<{ found?: object; lines: Line[] }>> = {
  async communities() {
    const { benchCommunities } = await import('./communities/main.ts');
    const found = benchCommunities();
    if (!found?.xinghe) return { found, lines: [notMeasured('the sample community')] };
    const { xinghe, invented } = found;
    const form = xinghe.forms[0]!;
    const worst = (of: (one: (typeof invented)[number]) => number) => Math.min(...invented.map(of));
    const lines = [
      atLeast('sample community: pairwise F1 of merge', xinghe.f1, 0.985),
      atLeast('sample community: pairwise precision', xinghe.precision, 0.995),
      atMost('sample community: rows missed or wrongly taken', xinghe.missed + xinghe.extra, 0),
      atLeast('its form: people, precision', form.people.precision, 0.98),
      atLeast('its form: people, recall', form.people.recall, 0.98),
      atLeast('its form: filled cells right', form.right, 0.95),
      atLeast(
        'five invented communities: pairwise F1, the worst',
        worst(({ f1 }) => f1),
        0.985,
      ),
      atLeast(
        'five invented communities: pairwise precision, the worst',
        worst(({ precision }) => precision),
        0.995,
      ),
    ];
    return { found, lines };
  },
  async merge() {
    const { benchMerge } = await import('./merge/main.ts');
    const found = benchMerge();
    return { found, lines: [atMost('merge of 100,000 rows in ten untidy files, s', found.median, 20)] };
  },
  async corpus() {
    const { benchCorpus } = await import('./corpus/main.ts');
    const found = await benchCorpus();
    if (!found) return { lines: [notMeasured('corpus of other projects’ files')] };
    const lines = [
      atMost(`corpus, ${found.files} files: neither result nor coded error`, found.failures.length, 0),
      atMost('corpus: slowest file, s', found.slowestSeconds, 30),
    ];
    return { found, lines };
  },
  async linkage() {
    const { benchLinkage } = await import('./linkage/main.ts');
    const found = await benchLinkage();
    const lines = [
      ...found.bars.map(({ what, measured, bar }) => atLeast(what, measured, bar)),
      ...found.absent.map(notMeasured),
    ];
    return { found, lines };
  },
  async population() {
    const { benchPopulation } = await import('./population/main.ts');
    const found = await benchPopulation();
    const { small, large } = found;
    const records = large.records.toLocaleString('en-US');
    const lines = [
      atMost(`${records} invented residents: s`, large.seconds.all, 90),
      atMost(`${records} invented residents: memory, MB`, large.memory, 3000),
      atMost(`${records} invented residents: F1 lost since a tenth of them`, small.f1 - large.f1, 0.01),
    ];
    return { found, lines };
  },
  async reading() {
    const { benchReading } = await import('./reading/main.ts');
    const found = await benchReading();
    const lines = [
      atMost('read 100k×20 xlsx: CPU against @e965/xlsx', found.shareOfSheetJs, 0.5),
      atMost('read 100k×20 xlsx: CPU against the faster of exceljs and hucre', found.shareOfFastestStream, 1),
      atMost('read 100k×20 xlsx: memory, MB', found.rss, 150),
    ];
    return { found, lines };
  },
  async writing() {
    const { benchWriting } = await import('./writing/main.ts');
    const found = await benchWriting();
    const lines = [
      atMost('write 100k×20 xlsx: CPU against exceljs stream', found.writeShare, 1 / 3),
      atMost('fill a form with 100k rows: CPU against exceljs stream', found.fillShare, 1 / 3),
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
const on = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism() };
const lines: Line[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring ${name} …`);
  const measured = await bench();
  lines.push(...measured.lines);
  if (!measured.found) continue;
  writeFileSync(
    join(results, `${name}.json`),
    `${JSON.stringify({ ...measured.found, on }, undefined, 2)}\n`,
  );
}
console.log(table(lines));
