import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTemplate } from '../fill/index.ts';
import { writeCsv } from './csv.ts';
import { dateSerial } from './serial.ts';
import { SharedStrings } from './shared-strings.ts';
import { sheetName } from './sheet-name.ts';
import { type CellToWrite, writeXlsx } from './xlsx.ts';
import { unzipped } from './zip.fixture.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });

async function oneSheet(rows: CellToWrite[][]): Promise<Uint8Array> {
  return writeXlsx([{ name: '居民', columns: [{ heading: '姓名' }, { heading: '说明', width: 50 }], rows }]);
}

describe('xlsx', () => {
  test('any text comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const back = await openTemplate(await oneSheet(texts.map((one) => [one])));
        expect(texts.map((_, i) => back.textAt('居民', i + 2, 0))).toEqual(texts);
      }),
    );
  });

  test.each<[CellToWrite, string]>([
    ['370299199001011234', '<c r="A2" s="1" t="s"><v>2</v></c>'],
    ['=1+1', '<c r="A2" s="1" t="s"><v>2</v></c>'],
    [12.5, '<c r="A2"><v>12.5</v></c>'],
    [true, '<c r="A2" t="b"><v>1</v></c>'],
    [{ date: '2026-03-01' }, '<c r="A2" s="2"><v>46082</v></c>'],
    [{ date: '2026-03-01T12:00' }, '<c r="A2" s="3"><v>46082.5</v></c>'],
    [{ date: '2026-03' }, '<c r="A2" s="1" t="s"><v>2</v></c>'],
    [Number.NaN, '<c r="A2" s="1" t="s"><v>2</v></c>'],
    [null, '<row r="2"></row>'],
  ])('%o', async (cell, xml) => {
    expect((await unzipped(await oneSheet([[cell]])))['xl/worksheets/sheet1.xml']).toContain(xml);
  });

  test('headings are bold, filled and frozen; widths are as told or as wide as the heading', async () => {
    const parts = await unzipped(await oneSheet([]));
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<c r="A1" s="4" t="s"><v>0</v></c>');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain(
      '<col min="1" max="1" width="9" customWidth="1"/><col min="2" max="2" width="50"',
    );
    expect(parts['xl/sharedStrings.xml']).toContain('count="2" uniqueCount="2"');
  });

  test('the same rows give the same bytes', async () => {
    const rows = [['张三', { date: '2026-03-01' }]];
    expect(Buffer.compare(await oneSheet(rows), await oneSheet(rows))).toBe(0);
  });

  test('what Excel cannot hold is refused in words', async () => {
    await expect(oneSheet([['长'.repeat(32_768)]])).rejects.toMatchObject({ code: 'cell.too-long' });
    const many = (function* () {
      for (let i = 0; i < 1_048_576; i++) yield [];
    })();
    const sheet = { name: '人', columns: [{ heading: '姓名' }], rows: many };
    await expect(writeXlsx([sheet])).rejects.toMatchObject({ code: 'sheet.too-many-rows' });
  });
});

test('beyond its limit the table of texts takes in no more', () => {
  const strings = new SharedStrings(2);
  expect(['甲', '乙', '丙', '甲'].map((one) => strings.indexOf(one))).toEqual([0, 1, undefined, 0]);
});

test.each([
  ['张三', [], '张三'],
  ['张三', ['张三', '张三 (2)'], '张三 (3)'],
  ['a/b:c?[d]*\\', [], 'a b c  d'],
  ["'甲'", [], '甲'],
  ['', [], 'Sheet'],
  ['History', [], 'History_'],
  ['SHEET', ['sheet'], 'SHEET (2)'],
  ['字'.repeat(40), ['字'.repeat(31)], `${'字'.repeat(27)} (2)`],
  [`${'字'.repeat(30)}𠮷`, [], '字'.repeat(30)],
])('a sheet called %o beside %o is %o', (wish, taken, name) => {
  expect(sheetName(wish, taken)).toBe(name);
});

test.each([
  ['1900-01-01', false, 1],
  ['1900-02-28', false, 59],
  ['1900-03-01', false, 61],
  ['2024-02-29', false, 45_351],
  ['2024-02-29', true, 43_889],
  ['1904-01-01', true, 0],
  ['2026-03-01T18:00:00', false, 46_082.75],
  ['1899-12-31', false, undefined],
  ['2023-02-29', false, undefined],
  ['2026-13-01', false, undefined],
  ['2026-03', false, undefined],
  ['2026-03-01x', false, undefined],
  ['2026-03-01T25:00', false, undefined],
])('%s is day %s', (date, base1904, serial) => {
  expect(dateSerial(date, base1904)).toBe(serial);
});

describe('csv', () => {
  const csv = (rows: (string | number | null)[][], guard?: boolean) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows, { guard }));

  test('marked as UTF-8, quoted where it must be, lines ended as Excel expects', () => {
    expect(csv([['姓名', 'a,"b"', '两\n行', null, 3, ' 边 ']])).toBe(
      '\ufeff姓名,"a,""b""","两\n行",,3," 边 "\r\n',
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['-cmd|x', "'-cmd|x"],
    ['+A1', "'+A1"],
    ['-3', '-3'],
    ['-', '-'],
    ['+86 138-0000-0000', '+86 138-0000-0000'],
    ['370299199001011234', '370299199001011234'],
    ['3-2-501', '3-2-501'],
  ])('%s is written %s', (cell, written) => {
    expect(csv([[cell]])).toBe(`\ufeff${written}\r\n`);
    expect(csv([[cell]], false)).toBe(`\ufeff${cell}\r\n`);
  });
});
