// A clerk of Willow Lane and the whole job: the shipped sample, the real program, the truth beside it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from '@onetable/workbook';
import { readWorkbook } from '@onetable/workbook/read';
import { beforeAll, describe, expect, test } from 'vitest';

const sample = join(import.meta.dirname, '../../fixtures/willow-lane');
const out = mkdtempSync(join(tmpdir(), 'onetable-'));
const spec = JSON.parse(readFileSync(join(sample, 'forms.json'), 'utf8'));

function onetable(...args: string[]) {
  const program = join(import.meta.dirname, '../../apps/cli/src/main.ts');
  return spawnSync(process.execPath, [program, ...args, '--today', spec.today], {
    cwd: sample,
    encoding: 'utf8',
  });
}

/** A CSV file without quotes in it, as records by heading. */
function csv(path: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const names = head!.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((text, i) => [names[i]!, text])));
}

const place = ({ file, sheet, row, column }: Record<string, string>) =>
  // A web page saved as .xls has no sheets of its own; readers make one up.
  [file, file === '居民导出.xls' ? '' : sheet, row, column].join('|');

describe('merge', () => {
  const table = join(out, 't.csv');
  const entries = join(out, 'e.csv');
  let said = '';
  beforeAll(() => {
    const { status, stdout } = onetable(
      'merge',
      'files',
      '--out',
      table,
      '--entries',
      entries,
      '--review',
      join(out, 'r.csv'),
    );
    expect(status).toBe(0);
    said = stdout;
  });

  test('takes every record that is a person, and only those', () => {
    const found = csv(entries).map(place).sort();
    const truth = csv(join(sample, 'truth-entries.csv')).map(place).sort();
    expect(found).toEqual(truth);
  });

  test('puts hardly anybody together with another, and hardly anybody apart from himself', () => {
    const residents = new Map(csv(entries).map((one) => [place(one), one.resident!]));
    const truth = csv(join(sample, 'truth-entries.csv'));
    const pairs = (keys: string[]) => {
      const counts = new Map<string, number>();
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
    };
    const both = pairs(truth.map((one) => `${residents.get(place(one))}|${one.person}`));
    expect(both / pairs([...residents.values()])).toBeGreaterThan(0.995);
    expect(both / pairs(truth.map((one) => one.person!))).toBeGreaterThan(0.985);
  });

  test('says what became of every row: the parts add up to the rows of the workbooks', async () => {
    const [, whole, parts] = /共 ([\d,]+) 行 = (.*)/.exec(said)!;
    const number = (text: string) => Number(text.replaceAll(',', ''));
    const sum = parts!.split(' + ').reduce((total, part) => total + number(part.split(' ')[0]!), 0);
    let rows = 0;
    for (const file of readdirSync(join(sample, 'files'))) {
      const { sheets } = await readWorkbook(readFileSync(join(sample, 'files', file)));
      const own = sheets.reduce((all, sheet) => all + sheet.rows.length, 0);
      const told = new RegExp(`${file.replaceAll('.', '\\.')} +([\\d,]+) 行`).exec(said)?.[1];
      expect([file, told && number(told)]).toEqual([file, own]);
      rows += own;
    }
    expect([number(whole!), sum]).toEqual([rows, rows]);
  });

  test('gives the same residents whatever order the files come in', () => {
    const files = readdirSync(join(sample, 'files')).map((name) => `files/${name}`);
    const other = join(out, 'e2.csv');
    onetable('merge', ...files.reverse(), '--out', join(out, 't2.csv'), '--entries', other);
    const sorted = (path: string) => readFileSync(path, 'utf8').trim().split('\r\n').sort();
    expect(sorted(other)).toEqual(sorted(entries));
  });
});

describe('fill', () => {
  const people = new Map(csv(join(sample, 'truth-people.csv')).map((one) => [one.id!, one]));
  const rosters: Form[] = spec.forms.filter((form: Form) => !form.card);

  test.each(rosters)('$file has the people it asks for', async (form) => {
    const filled = join(out, 'f.xlsx');
    const { status, stderr } = onetable(
      'fill',
      `forms/${form.file}`,
      '--from',
      'files',
      '--where',
      form.where,
      '--out',
      filled,
    );
    expect(stderr).not.toContain('[internal]');
    expect(status).toBe(0);
    const lines = await linesOf(filled, form);

    const asked = form.people.map((id) => people.get(id)!);
    const allowed = [...asked, ...form.maybe.map((id) => people.get(id)!)];
    const found = lines.map((line) => whoIs(line, allowed));
    const strangers = lines.filter((_, i) => found[i] === undefined);
    expect(strangers).toEqual([]);
    expect(new Set(found).size).toBe(lines.length);
    const missing = asked.filter((one) => !found.includes(one));
    expect(missing.length / asked.length).toBeLessThanOrEqual(0.05);

    const cells = lines.flatMap((line, i) =>
      ['name', 'sex', 'idno', 'idnoMasked']
        .filter((column) => line[column])
        .map((column) => line[column] === plain(found[i]![column]!)),
    );
    expect(cells.length).toBeGreaterThan(lines.length * 2.5);
    expect(cells.filter(Boolean).length / cells.length).toBeGreaterThanOrEqual(0.95);
  });

  test('a card comes back as one sheet for each person', async () => {
    const form = spec.forms.find(({ card }: { card?: string }) => card === 'person') as Form;
    const filled = join(out, 'card.xlsx');
    onetable('fill', `forms/${form.file}`, '--from', 'files', '--where', form.where, '--out', filled);
    const { sheets } = await readWorkbook(readFileSync(filled));
    const names = form.people.map((id) => people.get(id)!.name!);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  test('without --where the title of the form says who, and it is told', () => {
    const { stdout } = onetable(
      'fill',
      `forms/${spec.forms[0].file}`,
      '--from',
      'files',
      '--out',
      join(out, 'f.xlsx'),
    );
    expect(stdout).toContain('填的人：残疾人（按标题');
  });

  test('a filter with a slip in it is refused before any file is read, with the place of the slip', () => {
    const { status, stderr } = onetable(
      'fill',
      `forms/${spec.forms[0].file}`,
      '--from',
      'files',
      '--where',
      '残疾人 且 (年龄>=60',
      '--out',
      join(out, 'x.xlsx'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('^');
  });
});

interface Form {
  file: string;
  sheet: string;
  where: string;
  people: string[];
  /** Whom only a remark or a doubtful source puts on the list: they may be there or not. */
  maybe: string[];
  /** Heading of the form and column of the truth. */
  columns: Record<string, string>;
  card?: string;
}

/** The filled lines of a roster, by column of the truth: what stands below its headings and has a serial number. */
async function linesOf(path: string, { sheet, columns }: Form): Promise<Record<string, string>[]> {
  const { sheets } = await readWorkbook(readFileSync(path));
  const rows = sheets
    .find(({ name }) => name === sheet)!
    .rows.map(({ cells }) => Array.from(cells, (cell) => plain(textOf(cell))));
  const columnOf = (heading: string) =>
    rows.map((cells) => cells.findIndex((text) => text.startsWith(heading))).find((at) => at >= 0) ?? -1;
  const own = Object.entries(columns).map(([heading, column]) => [columnOf(heading), column] as const);
  return rows
    .filter(([serial, second]) => /^\d+$/.test(serial || second || ''))
    .map((cells) => Object.fromEntries(own.map(([at, column]) => [column, cells[at] ?? ''])))
    .filter(({ name }) => name);
}

/** By number where the line has one, as far as it is shown; by name where it has none. */
function whoIs(line: Record<string, string>, people: Record<string, string>[]) {
  const { idno, idnoMasked, name } = line;
  if (idno) return people.find((one) => one.idno === idno);
  if (idnoMasked) return people.find((one) => one.idnoMasked === idnoMasked && plain(one.name!) === name);
  return people.find((one) => plain(one.name!) === name);
}

const plain = (text: string) => text.replace(/[\s\u00B7]/g, '');
