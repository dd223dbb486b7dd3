import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { WorkbookError } from '../model.ts';
import { zipped } from '../write/zip.fixture.ts';
import { readWorkbook, readWorkbookSafely } from './index.ts';
import { library } from './others/library.ts';
import { sharedStrings, sheet, smallXlsx } from './small-xlsx.fixture.ts';

const spaces = ' '.repeat(70 * 2 ** 20);

function oldWorkbook(rows: unknown[][]): Buffer {
  const { utils, write } = library();
  return Buffer.from(write(utils.book_new(utils.aoa_to_sheet(rows)), { bookType: 'biff8', type: 'buffer' }));
}

describe('what cannot be read is refused by code', () => {
  const files: [string, string, () => Promise<Buffer> | Buffer][] = [
    ['an empty file', 'file.empty', () => Buffer.alloc(0)],
    ['a PDF', 'file.not-a-spreadsheet', () => Buffer.from('%PDF-1.7\n')],
    [
      'a Word document',
      'file.not-a-spreadsheet',
      () => zipped({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }),
    ],
    ['a zip of photographs', 'file.not-a-spreadsheet', () => zipped({ '1.jpg': 'x', '2.jpg': 'y' })],
    ['an xlsx cut short', 'file.truncated', async () => (await smallXlsx('')).subarray(0, 700)],
    [
      'random bytes',
      'file.unknown-format',
      () => Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 73 + 5) % 32 || 1)),
    ],
    [
      'a zip bomb',
      'file.bomb',
      () => smallXlsx('', { 'xl/sharedStrings.xml': sharedStrings(`<t>${spaces}</t>`) }),
    ],
    [
      'ten thousand nested tags',
      'file.bomb',
      () => smallXlsx('', { 'xl/worksheets/sheet1.xml': sheet('<a>'.repeat(10_000)) }),
    ],
  ];
  test.each(files)('%s: %s', async (_, code, make) => {
    const refusal = await readWorkbookSafely(await make()).catch((error) => error);
    expect(refusal).toBeInstanceOf(WorkbookError);
    expect(refusal).toMatchObject({
      code,
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
      english: expect.stringMatching(/^[\x20-\x7e]+$/),
    });
  });

  it('stops at the limits it is given', async () => {
    const bytes = await smallXlsx('<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(50));
    await expect(readWorkbookSafely(bytes, { limits: { cells: 60 } })).rejects.toMatchObject({
      code: 'file.too-large',
    });
    await expect(readWorkbookSafely(bytes, { limits: { fileBytes: 100 } })).rejects.toMatchObject({
      code: 'file.too-large',
    });
    await expect(readWorkbookSafely(bytes, { limits: { entries: 2 } })).rejects.toMatchObject({
      code: 'file.bomb',
    });
    await expect(readWorkbookSafely(bytes, { limits: { milliseconds: -10_000 } })).rejects.toMatchObject({
      code: 'file.too-slow',
    });
  });
});

describe('the reading thread', () => {
  it('gives the same workbook, several at once and one after another', async () => {
    const bytes = oldWorkbook([
      ['姓名', '电话'],
      ['王芳', '138'],
    ]);
    const here = await readWorkbook(bytes);
    const there = await Promise.all([readWorkbookSafely(bytes), readWorkbookSafely(bytes)]);
    expect(there).toEqual([here, here]);
    expect(await readWorkbookSafely(bytes)).toEqual(here);
  });

  it('is ended when late or out of memory, and the next file is read all the same', async () => {
    const bytes = oldWorkbook(
      Array.from({ length: 3000 }, (_, row) => Array.from({ length: 20 }, (_, column) => `${row}-${column}`)),
    );
    await expect(readWorkbookSafely(bytes, { limits: { milliseconds: -5_000 } })).rejects.toMatchObject({
      code: 'file.too-slow',
    });
    await expect(readWorkbookSafely(bytes, { limits: { heapMegabytes: 12 } })).rejects.toMatchObject({
      code: 'file.too-large',
    });
    expect((await readWorkbookSafely(bytes)).sheets[0]!.rows).toHaveLength(3000);
  });
});

describe('damaged at random, a file ends in a workbook or in a coded refusal', () => {
  const originals: Record<string, Promise<Buffer> | Buffer> = {
    xlsx: smallXlsx('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>3.14</v></c></row>'.repeat(9), {
      'xl/sharedStrings.xml': sharedStrings('<t>王芳</t>'),
    }),
    xls: oldWorkbook([
      ['姓名', '电话'],
      ['王芳', '138'],
      [1, 2],
    ]),
    csv: Buffer.from('姓名,电话\n王芳,"138"\n'),
  };
  const damage = fc.record({
    flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 8 }),
    keep: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
  });
  test.each(Object.keys(originals))('%s', async (name) => {
    const original = await originals[name]!;
    await fc.assert(
      fc.asyncProperty(damage, async ({ flips, keep }) => {
        const bytes = Buffer.from(
          original.subarray(0, keep === null ? undefined : Math.floor(keep * original.length)),
        );
        for (const [at, bits] of flips) if (bytes.length) bytes[at % bytes.length]! ^= bits;
        const end = await readWorkbookSafely(bytes, { limits: { milliseconds: 5_000 } }).catch(
          (error) => error,
        );
        if (end instanceof WorkbookError)
          expect([end.code, end.cause]).toEqual([expect.stringMatching(/^file\./), undefined]);
        else expect(end).toHaveProperty('sheets');
      }),
      { numRuns: name === 'xls' ? 60 : 300 },
    );
  });
});
