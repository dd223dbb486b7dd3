import { expect, it } from 'vitest';
import { textOf, type Workbook } from '../model.ts';
import { readWorkbook } from './index.ts';
import { longestText } from './long-texts.ts';
import { sharedStrings, smallXlsx } from './small-xlsx.fixture.ts';

const lengths = ({ sheets }: Workbook) =>
  sheets[0]!.rows.map(({ cells }) => cells.map((cell) => textOf(cell).length));

it('cuts what no cell of Excel can hold, and says how many cells', async () => {
  const long = '长'.repeat(longestText);
  const workbook = await readWorkbook(
    await smallXlsx(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>1</v></c></row>' +
        `<row r="3"><c r="A3" t="inlineStr"><is><t>${long}吗</t></is></c></row>`,
      { 'xl/sharedStrings.xml': sharedStrings(`<t>${long}</t>`, `<t>${'长'.repeat(1_000_000)}</t>`) },
    ),
  );
  expect(lengths(workbook)).toEqual([[longestText], [longestText, longestText], [longestText]]);
  expect(workbook.problems).toMatchObject([
    { code: 'sheet.text-cut', sheet: '居民', row: 2, message: expect.stringContaining('3格') },
  ]);
});

it('does so in text files and web pages, and never halves a character', async () => {
  const long = `${'长'.repeat(longestText - 1)}𠮷`;
  for (const text of [
    `姓名,备注\n王芳,${long}\n`,
    `<table><tr><td>姓名</td></tr><tr><td>x</td><td>${long}</td></table>`,
  ]) {
    const workbook = await readWorkbook(Buffer.from(text));
    expect(lengths(workbook)[1]![1]).toBe(longestText - 1);
    expect(workbook.problems).toMatchObject([{ code: 'sheet.text-cut', row: 2 }]);
  }
});
