import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { textOf } from '../../model.ts';
import { readWorkbook } from '../index.ts';
import { smallXlsx } from '../small-xlsx.fixture.ts';
import { library } from './library.ts';

const rows = [
  ['姓名', '证号', '楼号', '出生'],
  ['王芳', '370299199001011000', '003', 31118],
];

function write(bookType: 'biff8' | 'xlsb' | 'ods' | 'fods' | 'xlml' | 'html'): Buffer {
  const { utils, write } = library();
  const sheet = utils.aoa_to_sheet(rows);
  sheet.D2.z = 'yyyy-mm-dd';
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const book = utils.book_new(sheet, '一号楼');
  return Buffer.from(write(book, { bookType, type: 'buffer', cellStyles: true }));
}

describe('formats of other programs', () => {
  test.each([
    ['biff8', 'xls'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
    ['fods', 'ods'],
    ['xlml', 'xml'],
  ] as const)('%s', async (bookType, format) => {
    const workbook = await readWorkbook(write(bookType));
    expect(workbook.format).toBe(format);
    const [sheet] = workbook.sheets;
    expect(sheet).toMatchObject({
      name: '一号楼',
      merges: [{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 }],
    });
    expect(sheet!.rows[1]!.cells.slice(0, 3)).toEqual(['王芳', '370299199001011000', '003']);
    expect(sheet!.rows[1]!.cells[3]).toMatchObject({ kind: 'date', date: '1985-03-12' });
  });

  it('reads a web page saved as .xls in the encoding of its time, digits as written', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><table><tr><td>'),
      Buffer.from([0xcd, 0xf5, 0xb7, 0xbc]),
      Buffer.from('</td><td>370299199001011000</td><td>003</td></tr></table></body></html>'),
    ]);
    const { format, encoding, sheets } = await readWorkbook(page);
    expect([format, encoding]).toEqual(['html', 'gb18030']);
    expect(sheets[0]!.rows[0]!.cells.map(textOf)).toEqual(['王芳', '370299199001011000', '003']);
  });
});

describe('files with a password', () => {
  const tool: typeof import('officecrypto-tool') = createRequire(import.meta.url)('officecrypto-tool');
  const plain = smallXlsx('<row r="1"><c r="A1"><v>1</v></c></row>');

  it.each([
    ['agile', undefined],
    ['standard', 'standard'],
  ] as const)('%s encryption: none, wrong, right', async (_, type) => {
    const bytes = tool.encrypt(await plain, type ? { password: '社区2026', type } : { password: '社区2026' });
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ code: 'file.encrypted' });
    await expect(readWorkbook(bytes, { password: 'x' })).rejects.toMatchObject({
      code: 'file.wrong-password',
    });
    const { sheets } = await readWorkbook(bytes, { password: '社区2026' });
    expect(sheets[0]!.rows).toHaveLength(1);
  });

  it('opens without asking what is only protected against changes', async () => {
    const bytes = tool.encrypt(await plain, { password: 'VelvetSweatshop', type: 'standard' });
    expect((await readWorkbook(bytes)).sheets).toHaveLength(1);
  });
});
