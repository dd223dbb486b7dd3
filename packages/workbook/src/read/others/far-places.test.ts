import { describe, expect, it, test } from 'vitest';
import { readWorkbook } from '../index.ts';

const excel = (rows: string) =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${rows}</Table></Worksheet></Workbook>`;
const data = '<Data ss:Type="String">王芳</Data>';

describe('a few bytes that ask for a boundless sheet are refused at once', () => {
  test.each([
    ['a far row', excel(`<Row ss:Index="999999999"><Cell>${data}</Cell></Row>`)],
    ['a far column', excel(`<Row><Cell ss:Index='16385'>${data}</Cell></Row>`)],
    ['a wide merge', excel(`<Row><Cell ss:MergeAcross="999999999">${data}</Cell></Row>`)],
    [
      'a merge of the whole sheet',
      excel(`<Row><Cell ss:MergeAcross="16383" ss:MergeDown="1048575">${data}</Cell></Row>`),
    ],
    [
      'many columns alike',
      excel(`<Column ss:Index="3" ss:Span="999999999"/><Row><Cell>${data}</Cell></Row>`),
    ],
    ['a web page', '<table><tr><td colspan=999999999>王芳</td></tr></table>'],
    [
      'a flat OpenDocument sheet',
      '<office:document xmlns:office="o" xmlns:table="t"><table:table><table:table-row table:number-rows-repeated="999999999"><table:table-cell/></table:table-row></table:table></office:document>',
    ],
  ])('%s', async (_, text) => {
    await expect(readWorkbook(Buffer.from(text))).rejects.toMatchObject({ code: 'file.damaged' });
  });
});

it('reads the last cell of a sheet', async () => {
  const text = excel(`<Row ss:Index="1048576"><Cell ss:Index="16384">${data}</Cell></Row>`);
  const { rows } = (await readWorkbook(Buffer.from(text))).sheets[0]!;
  expect([rows[0]!.number, rows[0]!.cells.length]).toEqual([1_048_576, 16_384]);
});
