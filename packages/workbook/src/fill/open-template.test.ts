import { describe, expect, test } from 'vitest';
import { library } from '../read/others/library.ts';
import { smallXlsx } from '../read/small-xlsx.fixture.ts';
import { openTemplate } from './index.ts';

const spaces = ' '.repeat(70 * 2 ** 20);
const deep = '<a>'.repeat(10_000);

describe('what is no form, or more than a form, is refused by code', () => {
  const files: [string, string, () => Promise<Buffer> | Buffer][] = [
    ['a csv', 'template.unsupported', () => Buffer.from('姓名,电话')],
    ['an xlsx cut short', 'file.truncated', () => Buffer.from('PK\u0003\u0004 cut')],
    ['an xls cut short', 'file.truncated', () => excel5().subarray(0, 600)],
    ['a zip bomb', 'file.bomb', () => smallXlsx('', { 'xl/sharedStrings.xml': spaces })],
    ['ten thousand nested tags', 'file.bomb', () => smallXlsx('', { 'xl/workbook.xml': deep })],
  ];
  test.each(files)('%s: %s', async (_, code, make) => {
    await expect(openTemplate(await make())).rejects.toMatchObject({ code });
  });

  test.each([
    ['file.bomb', { entries: 2 }],
    ['file.bomb', { unpackedBytes: 100 }],
    ['file.too-large', { fileBytes: 100 }],
  ])('%s at the limits it is given: %j', async (code, limits) => {
    await expect(openTemplate(await smallXlsx(''), { limits })).rejects.toMatchObject({ code });
  });
});

describe('a form of Excel 5', () => {
  test('keeps its Chinese', async () => {
    const template = await openTemplate(excel5());
    expect(template.textAt('S', 1, 0)).toBe('姓名');
  });

  test.each([
    ['file.too-slow', { milliseconds: -5_000 }],
    ['file.too-large', { heapMegabytes: 12 }],
    ['file.too-large', { fileBytes: 100 }],
  ])('is given up with %s at %j, and the next one opens all the same', async (code, limits) => {
    await expect(openTemplate(excel5(), { limits })).rejects.toMatchObject({ code });
    expect((await openTemplate(excel5())).sheets).toEqual(['S']);
  });
});

/** SheetJS writes no Chinese into so old a workbook: its texts are put there as GBK, and the code page is set. */
function excel5(): Buffer {
  const { utils, write } = library();
  const book = utils.book_new(utils.aoa_to_sheet([['NAME']]), 'S');
  const bytes = Buffer.from(write(book, { bookType: 'biff5', type: 'buffer' }));
  const codePage = bytes.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00]));
  bytes.writeUInt16LE(936, codePage + 4);
  bytes.set([0xd0, 0xd5, 0xc3, 0xfb], bytes.indexOf('NAME'));
  return bytes;
}
