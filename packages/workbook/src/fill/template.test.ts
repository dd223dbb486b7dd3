import { describe, expect, test } from 'vitest';
import { unzipped, zipped } from '../write/zip.fixture.ts';
import { openTemplate } from './index.ts';
import { bookOf, departmentForm } from './template.fixture.ts';

const people = Array.from({ length: 13 }, (_, i) => ({
  name: `居民${i + 1}`,
  id: `370299199001${i + 10}12X`,
}));

/** Ten numbered lines, thirteen people. */
async function filledForm() {
  const template = await openTemplate(await zipped(departmentForm()));
  template.insertRows('汇总表', 13, 3);
  for (const [i, person] of people.entries()) {
    template.setCell('汇总表', 4 + i, 0, i + 1);
    template.setCell('汇总表', 4 + i, 1, person.name);
    template.setCell('汇总表', 4 + i, 3, person.id);
    template.setCell('汇总表', 4 + i, 6, '1990-01-01');
    template.setCell('汇总表', 4 + i, 7, 100);
  }
  const bytes = await template.save();
  return { bytes, parts: await unzipped(bytes) };
}

describe('a form with ten numbered lines and thirteen people', async () => {
  const { parts, bytes } = await filledForm();
  const sheet = parts['xl/worksheets/sheet1.xml']!;

  test('people stand in the lines, ID numbers as text, dates as dates, numbers as numbers', () => {
    expect(sheet).toContain('<c r="B16" s="3" t="inlineStr"><is><t>居民13</t></is></c>');
    expect(sheet).toContain(`<c r="D16" s="3" t="inlineStr"><is><t>${people[12]!.id}</t></is></c>`);
    expect(sheet).toContain('<c r="G16" s="5"><v>32874</v></c>');
    expect(sheet).toContain('<c r="H16" s="4"><v>100</v></c>');
  });

  test('the new lines are drawn like the last one', () => {
    expect(sheet).toContain('<row r="16" spans="1:10" ht="22.5" customHeight="1">');
    for (const row of [14, 15, 16]) expect(sheet).toContain(`<mergeCell ref="I${row}:J${row}"/>`);
    expect(sheet).toContain('<mergeCells count="17">');
  });

  test('合计 and the signatures move down, and what points at them', () => {
    expect(sheet).toContain('<c r="B17" s="3"><f>COUNTA(B4:B16)</f></c>');
    expect(sheet).toContain('<c r="H17" s="4"><f>SUM(H4:H16)</f></c>');
    expect(sheet).toContain('<mergeCell ref="A18:J18"/>');
    expect(sheet).toContain('<c r="A18" t="s"><v>12</v></c>');
    expect(sheet).toContain('<brk id="16" max="16383" man="1"/>');
    expect(sheet).toContain('<dimension ref="A1:J18"/>');
    expect(parts['xl/comments1.xml']).toContain('ref="D3"');
    expect(parts['xl/comments1.xml']).toContain('ref="B18"');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>2</x:Row>');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain(
      '2, 15, 17, 2, 4, 15, 21, 4</x:Anchor><x:Row>17</x:Row>',
    );
  });

  test('the seal moves with the signatures and keeps its size; the logo stays', () => {
    const rows = [...parts['xl/drawings/drawing1.xml']!.matchAll(/<xdr:row>(\d+)/g)].map((match) => match[1]);
    expect(rows).toEqual(['0', '1', '16', '19']);
  });

  test('validations and conditional formats hold for the new lines', () => {
    expect(sheet).toContain('sqref="C4:C16"');
    expect(sheet).toContain('<conditionalFormatting sqref="D4:D16">');
    expect(sheet).toContain('<xm:sqref>E4:E16</xm:sqref>');
    expect(sheet).toContain('<xm:f>字典!$A$1:$A$3</xm:f>');
  });

  test('the print area grows, the repeated headings do not, and formulas are reckoned on opening', () => {
    const workbook = parts['xl/workbook.xml']!;
    expect(workbook).toContain('汇总表!$A$1:$J$18');
    expect(workbook).toContain('汇总表!$1:$3');
    expect(workbook).toMatch(/<\/definedNames><calcPr fullCalcOnLoad="1"\/>/);
  });

  test('what was frozen, selected, protected and set up for print stays', () => {
    const original = departmentForm()['xl/worksheets/sheet1.xml']!;
    for (const name of ['sheetViews', 'cols', 'headerFooter'])
      expect(between(sheet, name)).toBe(between(original, name));
    for (const name of ['sheetProtection', 'pageSetup', 'pageMargins', 'printOptions', 'sheetFormatPr'])
      expect(tag(sheet, name)).toBe(tag(original, name));
  });

  test('every other part is the same', () => {
    const original = departmentForm();
    const changed = Object.keys(original).filter((name) => original[name] !== parts[name]);
    expect(changed.sort()).toEqual([
      'xl/comments1.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('the same people give the same bytes', async () => {
    expect(Buffer.compare((await filledForm()).bytes, bytes)).toBe(0);
  });
});

test('three lines filled without new rows change one part, and the workbook that asks for reckoning', async () => {
  const original = departmentForm();
  const template = await openTemplate(await zipped(original));
  for (const row of [4, 5, 6]) template.setCell('汇总表', row, 1, `居民${row}`);
  const parts = await unzipped(await template.save());
  expect(Object.keys(parts)).toEqual(Object.keys(original));
  const changed = Object.keys(original).filter((name) => original[name] !== parts[name]);
  expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
});

test('a form opened and saved is the same file', async () => {
  const bytes = await zipped(departmentForm());
  expect(Buffer.compare(await (await openTemplate(bytes)).save(), bytes)).toBe(0);
});

describe('cells', () => {
  test('an underlined blank is written over, the print around it stays', async () => {
    const template = await openTemplate(await zipped(departmentForm()));
    expect(template.textAt('汇总表', 2, 0)).toBe('填报单位：             填报日期：');
    template.setCell('汇总表', 2, 0, '填报单位：第三社区 填报日期：2026-06-30');
    const sheet = (await unzipped(await template.save()))['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain(
      '<c r="A2" t="inlineStr"><is><r><t>填报单位：</t></r><r><rPr><u/><sz val="11"/><rFont val="宋体"/></rPr><t>第三社区</t></r><r><t xml:space="preserve"> 填报日期：2026-06-30</t></r></is></c>',
    );
  });

  const form = bookOf({
    S: '<cols><col min="3" max="3" width="9" style="5"/></cols><sheetData><row r="1" s="3" customFormat="1"><c r="B1" s="5"/><c r="D1" s="3"><v>1</v></c></row></sheetData>',
  });
  const cases: [string, number, number, string | number, object, string][] = [
    ['a text stays a text', 1, 0, '007', {}, '<c r="A1" s="3" t="inlineStr"><is><t>007</t></is></c>'],
    ['a full date in a date cell', 1, 1, '2026-03-01', {}, '<c r="B1" s="5"><v>46082</v></c>'],
    [
      'a month in a date cell',
      1,
      1,
      '2026-03',
      {},
      '<c r="B1" s="5" t="inlineStr"><is><t>2026-03</t></is></c>',
    ],
    [
      'a date kept as text',
      1,
      1,
      '2026-03-01',
      { as: 'text' },
      't="inlineStr"><is><t>2026-03-01</t></is></c>',
    ],
    ['a number in a text cell', 1, 3, 42, {}, '<c r="D1" s="3" t="inlineStr"><is><t>42</t></is></c>'],
    ['a number given as text', 1, 1, '42', { as: 'number' }, '<c r="B1" s="5"><v>42</v></c>'],
    ['a cell emptied', 1, 3, '', {}, '<c r="D1" s="3"/>'],
    [
      'a row the form lacks takes the format of its column',
      9,
      2,
      '2026-03-01',
      {},
      '<row r="9"><c r="C9" s="5"><v>46082</v></c></row>',
    ],
    ['no number at all', 1, 1, Number.NaN, {}, '<c r="B1" s="5" t="inlineStr"><is><t>NaN</t></is></c>'],
    ['a formula is a text', 1, 1, '=1+1', {}, 't="inlineStr"><is><t>=1+1</t></is></c>'],
    [
      'what XML cannot hold',
      1,
      1,
      'a\u0007<b> ',
      {},
      '<is><t xml:space="preserve">a_x0007_&lt;b&gt; </t></is>',
    ],
  ];
  test.each(cases)('%s', async (_, row, column, value, options, xml) => {
    const template = await openTemplate(await zipped(form));
    template.setCell('S', row, column, value, options);
    expect((await unzipped(await template.save()))['xl/worksheets/sheet1.xml']).toContain(xml);
  });
});

describe('a form that ends with its headings', () => {
  const form = bookOf(
    {
      S: '<sheetData><row r="1"><c r="A1" t="str"><v>名单</v></c></row><row r="2" ht="40" customHeight="1"><c r="A2" s="2" t="str"><v>姓名</v></c><c r="B2" s="2" t="str"><v>电话</v></c></row></sheetData><autoFilter ref="A2:B2"/><dataValidations count="1"><dataValidation sqref="B3:B99"><formula1>1</formula1></dataValidation></dataValidations>',
    },
    {
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$B$2</definedName></definedNames>',
    },
  );

  test('lines are drawn like records: borders, but neither bold nor filled, as text', async () => {
    const template = await openTemplate(await zipped(form));
    template.insertRows('S', 2, 2, { heading: true });
    template.setCell('S', 3, 0, '张三');
    const parts = await unzipped(await template.save());
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain(
      '<row r="3"><c r="A3" s="6" t="inlineStr"><is><t>张三</t></is></c><c r="B3" s="6"/></row>',
    );
    expect(sheet).toContain('<autoFilter ref="A2:B4"/>');
    expect(sheet).toContain('sqref="B3:B99"');
    expect(parts['xl/workbook.xml']).toContain('S!$A$1:$B$4');
    const styles = parts['xl/styles.xml']!;
    expect(styles).toContain('<font><sz val="14"/><name val="黑体"/></font></fonts>');
    expect(styles).toMatch(/<xf numFmtId="49" fontId="2" fillId="0" borderId="1"[^>]*\/><\/cellXfs>/);
  });
});

function between(xml: string, name: string): string {
  return xml.slice(xml.indexOf(`<${name}`), xml.indexOf(`</${name}>`));
}

function tag(xml: string, name: string): string {
  return new RegExp(`<${name}[^>]*>`).exec(xml)![0];
}

test('lines are told from what is not drawn, thick edges or thin', async () => {
  const template = await openTemplate(await zipped(departmentForm()));
  const line = template.drawingOf('汇总表', 4);
  expect(line).toBe('0 1 2 3 4 5 6 7 8 9 8:9');
  expect(template.drawingOf('汇总表', 13)).toBe(line);
  expect(template.drawingOf('汇总表', 14)).not.toBe(line);
  expect(template.drawingOf('汇总表', 2)).toBeUndefined();
  expect(template.drawingOf('汇总表', 99)).toBeUndefined();
  expect(template.isDateCell('汇总表', 4, 6)).toBe(true);
  expect(template.isDateCell('汇总表', 4, 7)).toBe(false);
});
