import { createRequire } from 'node:module';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellAddress, columnLetter } from '../../address.ts';
import { xmlText } from '../../write/xml-text.ts';
import { unzipped, zipped } from '../../write/zip.fixture.ts';
import { openTemplate } from '../index.ts';
import { bookOf } from '../template.fixture.ts';

const ROWS = 12;

interface Block {
  column: number;
  width: number;
  first: number;
  last: number;
}

interface Case {
  like: number;
  count: number;
  texts: boolean[];
  merges: Block[];
  validation: Block;
  format: Block;
  formulas: string[];
  name: string;
}

/** Blocks that end right at the pattern row are left out: taking the new rows in there is our own rule. */
const block = (like: number, column: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: ROWS }),
      fc.integer({ min: 1, max: ROWS }),
      fc.integer({ min: 1, max: 2 }),
    )
    .map(([a, b, width]): Block => ({ column, width, first: Math.min(a, b), last: Math.max(a, b) }))
    .filter(({ first, last }) => last !== like || first === like);

const area = (like: number) =>
  block(like, 1)
    .filter(({ last }) => last !== like)
    .map(({ first, last, width }) => `B${first}:${columnLetter(width)}${last}`);

const formula = (like: number) =>
  fc.oneof(
    area(like).map((ref) => `SUM(${ref})`),
    fc.integer({ min: 1, max: ROWS }).map((row) => `IF(A${row}="B${row}",$A$${row},LOG10(A${row}))`),
    fc
      .tuple(area(like), fc.integer({ min: 1, max: ROWS }))
      .map(([ref, row]) => `COUNTIF(甲!${ref},乙!A${row})&"A1:A9"`),
    area(like).map((ref) => `SUM('甲'!${ref})`),
  );

/** Where a merge crosses the pattern row, excelize repeats none of those within it: the two are not tried together. */
function mergesOf(blocks: Block[], like: number): Block[] {
  const merges = blocks.filter(({ first, last, width }) => first < last || width > 1);
  const crosses = ({ first, last }: Block) => first <= like && like <= last && first < last;
  return merges.some(({ first, last }) => first === like && last === like)
    ? merges.filter((one) => !crosses(one))
    : merges;
}

const cases: fc.Arbitrary<Case> = fc.integer({ min: 2, max: ROWS - 1 }).chain((like) =>
  fc.record({
    like: fc.constant(like),
    count: fc.integer({ min: 1, max: 5 }),
    texts: fc.array(fc.boolean(), { minLength: ROWS, maxLength: ROWS }),
    merges: fc.tuple(block(like, 5), block(like, 8)).map((blocks) => mergesOf(blocks, like)),
    validation: block(like, 2),
    format: block(like, 3),
    formulas: fc.array(formula(like), { minLength: 2, maxLength: 2 }),
    name: area(like).map((ref) => `甲!${ref.replace(/([A-Z])(\d)/g, '$$$1$$$2')}`),
  }),
);

const refOf = ({ column, width, first, last }: Block) => {
  const [from, to] = [cellAddress(first, column), cellAddress(last, column + width - 1)];
  return from === to ? from : `${from}:${to}`;
};

function partsOf({ texts, merges, validation, format, formulas, name }: Case) {
  const rows = texts.map((written, i) => {
    const cell = written ? `<c r="A${i + 1}" t="inlineStr"><is><t>第${i + 1}行</t></is></c>` : '';
    return `<row r="${i + 1}">${cell}<c r="B${i + 1}"><v>${i}</v></c></row>`;
  });
  const merged = merges.map((one) => `<mergeCell ref="${refOf(one)}"/>`).join('');
  const f = formulas.map(xmlText);
  // Formulas stand below everything else, and on a sheet of their own.
  const own = `<row r="${ROWS + 3}"><c r="A${ROWS + 3}"><f>${f[0]}</f></c></row>`;
  return bookOf(
    {
      甲: `<sheetData>${rows.join('')}${own}</sheetData>${merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`}<conditionalFormatting sqref="${refOf(format)}"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="${refOf(validation)}"><formula1>"男,女"</formula1></dataValidation></dataValidations>`,
      乙: `<sheetData><row r="1"><c r="A1"><f>${f[1]!.replaceAll(/(?<![!A-Z:$])([AB]\d)/g, '甲!$1')}</f></c></row></sheetData>`,
    },
    { workbook: `<definedNames><definedName name="名单">${name}</definedName></definedNames>` },
  );
}

/** What the file says of its merges, validations and formulas, whichever program wrote it. */
async function facts(bytes: Uint8Array) {
  const parts = await unzipped(bytes);
  const [one, two] = [parts['xl/worksheets/sheet1.xml']!, parts['xl/worksheets/sheet2.xml']!];
  const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1]!);
  return {
    merges: all(one, /<mergeCell ref="([^"]*)"/g).sort(),
    validations: cellsOf(all(one, /<dataValidation [^>]*sqref="([^"]*)"/g)),
    formats: cellsOf(all(one, /<conditionalFormatting [^>]*sqref="([^"]*)"/g)),
    formulas: [...all(one, /<f>([^<]*)/g), ...all(two, /<f>([^<]*)/g)].map((text) =>
      text.replaceAll('&#34;', '"').replaceAll("'甲'!", '甲!'),
    ),
    names: all(parts['xl/workbook.xml']!, /<definedName [^>]*>([^<]*)/g),
  };
}

/** Areas as a sorted list of their cells: how they are cut up does not matter. */
function cellsOf(sqrefs: string[]): string[] {
  const cells = new Set<string>();
  for (const ref of sqrefs.flatMap((sqref) => sqref.split(' '))) {
    const [, from, top, to = from, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(ref)!;
    for (let row = Number(top); row <= Number(bottom); row++)
      for (let c = from!.charCodeAt(0); c <= to!.charCodeAt(0); c++) cells.add(String.fromCharCode(c) + row);
  }
  return [...cells].sort();
}

async function inserted(
  parts: Record<string, string>,
  ...steps: [after: number, count: number, like?: number][]
) {
  const template = await openTemplate(await zipped(parts));
  for (const [after, count, likeRow] of steps) template.insertRows('甲', after, count, { likeRow });
  return template.save();
}

type Excelize = Awaited<ReturnType<typeof import('excelize-wasm')['init']>>;

describe('beside excelize', () => {
  let excelize: Excelize;
  beforeAll(async () => {
    const require = createRequire(import.meta.url);
    const { init } = require('excelize-wasm') as typeof import('excelize-wasm');
    excelize = await init(require.resolve('excelize-wasm/excelize.wasm.gz'));
  });

  test('inserting like a row moves and repeats what duplicating the row does', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const parts = partsOf(one);
        const book = excelize.OpenReader(await zipped(parts));
        for (let i = 0; i < one.count; i++) expect(book.DuplicateRow('甲', one.like).error).toBeNull();
        const theirs = await facts(book.WriteToBuffer().buffer as Uint8Array);
        expect(await facts(await inserted(parts, [one.like, one.count]))).toEqual(theirs);
      }),
      { numRuns: 60 },
    );
  });
});

describe('laws', () => {
  test('n rows and then m rows are n + m rows', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 1, max: 4 }), async (one, more) => {
        const parts = partsOf(one);
        const twice = await inserted(parts, [one.like, one.count], [one.like, more]);
        expect(await facts(twice)).toEqual(await facts(await inserted(parts, [one.like, one.count + more])));
        const behind = await inserted(parts, [one.like, one.count], [one.like + one.count, more, one.like]);
        expect(await facts(behind)).toEqual(await facts(twice));
      }),
      { numRuns: 40 },
    );
  });

  test('every text keeps its cell, moved or not, and none is added', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const template = await openTemplate(await inserted(partsOf(one), [one.like, one.count]));
        const moved = (row: number) => (row > one.like ? row + one.count : row);
        const expected = one.texts.flatMap((written, i) => (written ? [`${moved(i + 1)} 第${i + 1}行`] : []));
        const found = Array.from(
          { length: ROWS + one.count },
          (_, i) => [i + 1, template.textAt('甲', i + 1, 0)] as const,
        );
        expect(found.filter(([, text]) => text).map(([row, text]) => `${row} ${text}`)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('blocks that end with the pattern row take the new rows in', () => {
  const parts = bookOf({
    甲: '<sheetData><row r="5"><c r="A5"/><c r="E5"><f>SUM(B5:D5)</f></c></row><row r="6"><c r="A6"><f>SUM(A5:A5)</f></c><c r="B6"><f>A5</f></c></row></sheetData><dataValidations><dataValidation sqref="A5"/></dataValidations>',
    乙: '<sheetData><row r="1"><c r="A1"><f>SUM(甲!E5:E5)</f></c></row></sheetData>',
  });
  test('sums over the only line become sums over all lines; a line’s own sum stays its own', async () => {
    const { formulas, validations } = await facts(await inserted(parts, [5, 2]));
    expect(formulas).toEqual(['SUM(B5:D5)', 'SUM(B6:D6)', 'SUM(B7:D7)', 'SUM(A5:A7)', 'A5', 'SUM(甲!E5:E7)']);
    expect(validations).toEqual(['A5', 'A6', 'A7']);
  });
});

describe('what forms of other makers look like', () => {
  test('prefixed XML, rows and cells without addresses, shared formulas', async () => {
    const parts = bookOf({ 甲: '' });
    parts['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="str"><x:v>姓名</x:v></x:c></x:row><x:row><x:c/><x:c s="3"/><x:c><x:f t="shared" ref="C2:C3" si="0">B2*2</x:f><x:v>0</x:v></x:c></x:row><x:row><x:c/><x:c/><x:c><x:f t="shared" si="0"/><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const template = await openTemplate(await zipped(parts));
    template.insertRows('甲', 2, 1);
    template.setCell('甲', 3, 1, '张三');
    const sheet = (await unzipped(await template.save()))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain(
      '<x:row r="3"><x:c r="A3"/><x:c r="B3" s="3" t="inlineStr"><x:is><x:t>张三</x:t></x:is></x:c><x:c r="C3"><x:f>B3*2</x:f></x:c></x:row><x:row r="4"><x:c r="A4"/><x:c r="B4"/><x:c r="C4"><x:f>B4*2</x:f></x:c></x:row>',
    );
  });

  test('a table grows, with its filter, and a chart and a name follow', async () => {
    const parts = bookOf({ 甲: '<sheetData><row r="1"/><row r="2"/><row r="3"/></sheetData>' });
    const relations = (list: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
    const relation = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(
      relation('rId1', 'table', '../tables/table1.xml') +
        relation('rId2', 'drawing', '../drawings/drawing1.xml'),
    );
    parts['xl/tables/table1.xml'] =
      '<table id="1" displayName="表" ref="A1:B3"><autoFilter ref="A1:B3"/></table>';
    parts['xl/drawings/drawing1.xml'] = '<wsDr/>';
    parts['xl/drawings/_rels/drawing1.xml.rels'] = relations(
      relation('rId1', 'chart', '../charts/chart1.xml'),
    );
    parts['xl/charts/chart1.xml'] = '<c:chart xmlns:c="c"><c:f>甲!$B$2:$B$3</c:f></c:chart>';
    const saved = await unzipped(await inserted(parts, [3, 2]));
    expect(saved['xl/tables/table1.xml']).toContain('ref="A1:B5"><autoFilter ref="A1:B5"/>');
    expect(saved['xl/charts/chart1.xml']).toContain('甲!$B$2:$B$5');
  });
});
