import { describe, expect, test } from 'vitest';
import { unzipped } from '../../write/zip.fixture.ts';
import { openTemplate } from '../index.ts';
import { convertXls } from './convert-xls.ts';
import { bytes, type Field, f64, record, text, u8, u16, u32, xlsOf } from './xls.fixture.ts';

const font = (name: string, twips: number, weight = 400, color = 0x7fff, underline = 0) =>
  record(
    'FONT',
    u16(twips),
    u16(0),
    u16(color),
    u16(weight),
    u16(0),
    u8(underline),
    u8(0),
    u8(134),
    u8(0),
    text(name, 1),
  );

/** Borders on all sides in colour 8, fill as told, centred and wrapped. */
const format = (fontIndex: number, numberFormat: number, line = 0, pattern = 0, fore = 64) => {
  const sides = (line | (line << 4) | (line << 8) | (line << 12)) + ((8 << 16) | (8 << 23));
  const more = (8 | (8 << 7)) + pattern * 2 ** 26;
  return record(
    'XF',
    u16(fontIndex),
    u16(numberFormat),
    u16(1),
    u8(0x1a),
    u8(0),
    u8(0),
    u8(0),
    u32(sides),
    u32(more),
    u16(fore | (65 << 7)),
  );
};

const cell = (row: number, column: number, xf: number): Field[] => [u16(row), u16(column), u16(xf)];

/** `汇总表!$A$1:$D$9`, and the rows 1 to 3 in full. */
const area3d = (first: number, last: number, left: number, right: number) =>
  bytes(u8(0x3b), u16(0), u16(first), u16(last), u16(left), u16(right));
const builtIn = (id: number, code: Buffer) =>
  record('NAME', u16(0x20), u8(0), u8(1), u16(code.length), u16(0), u16(1), u32(0), u8(0), u8(id), code);

const globals = [
  font('宋体', 220),
  font('宋体', 220),
  font('宋体', 220),
  font('宋体', 220),
  // The fifth FONT record is number 5: there is no font 4.
  font('黑体', 360, 700, 10, 1),
  record('FORMAT', u16(176), text('yyyy"年"m"月"')),
  format(0, 0),
  format(5, 49, 1, 1, 22),
  format(0, 176, 2),
  record('PALETTE', u16(1), Buffer.from([0x11, 0x22, 0x33, 0])),
  record('SUPBOOK', u16(2), u16(0x0401)),
  record('EXTERNSHEET', u16(1), u16(0), u16(0), u16(0)),
  builtIn(6, area3d(0, 8, 0, 3)),
  builtIn(7, area3d(0, 2, 0, 255)),
  // The second text is cut in its middle, and goes on in one byte a character.
  record(
    'SST',
    u32(2),
    u32(2),
    bytes(u16(4), u8(9), u16(1), Buffer.from('单位：_', 'utf16le'), u16(3), u16(5)),
    bytes(u16(6), u8(1), Buffer.from('门牌', 'utf16le')),
  ),
  record('CONTINUE', u8(0), Buffer.from('3-2A')),
];

const sheet = [
  record('DEFCOLWIDTH', u16(10)),
  record('WSBOOL', u16(0x100)),
  record('HEADER', text('&C机密')),
  record('HCENTER', u16(1)),
  record('LEFTMARGIN', f64(0.25)),
  record(
    'SETUP',
    u16(8),
    u16(100),
    u16(1),
    u16(1),
    u16(0),
    u16(0),
    u16(0),
    u16(0),
    f64(0.1),
    f64(0.2),
    u16(1),
  ),
  record('COLINFO', u16(1), u16(2), u16(20 * 256), u16(0), u16(0), u16(0)),
  record('ROW', u16(0), u16(0), u16(4), u16(600), u16(0), u16(0), u16(0x40), u16(0)),
  record('LABELSST', ...cell(0, 0, 1), u32(0)),
  record('LABELSST', ...cell(1, 0, 0), u32(1)),
  record('NUMBER', ...cell(1, 1, 2), f64(46_082)),
  record('RK', ...cell(1, 2, 0), u32((150 << 2) | 3)),
  record('MULRK', u16(2), u16(0), u16(0), u32((7 << 2) | 2), u16(0), u32(0x3ff00000), u16(1)),
  record('MULBLANK', u16(3), u16(0), u16(1), u16(1), u16(1), u16(2)),
  record('BOOLERR', ...cell(4, 0, 0), u8(1), u8(0)),
  record('BOOLERR', ...cell(4, 1, 0), u8(42), u8(1)),
  record(
    'FORMULA',
    ...cell(5, 0, 0),
    f64(3),
    u16(0),
    u32(0),
    u16(13),
    bytes(u8(0x25), u16(1), u16(3), u16(0xc000), u16(0xc000), u8(0x19), u8(0x10), u16(0)),
  ),
  record(
    'FORMULA',
    ...cell(5, 1, 0),
    Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]),
    u16(0),
    u32(0),
    u16(3),
    bytes(u8(0x17), u8(0), u8(0)),
  ),
  record('STRING', text('是')),
  record('MERGEDCELLS', u16(2), u16(0), u16(0), u16(0), u16(3), u16(6), u16(7), u16(1), u16(1)),
  record(
    'DV',
    u32(0x80 | 3 | 0x100),
    text('\0'),
    text('\0'),
    text('\0'),
    text('\0'),
    u16(9),
    u16(0),
    bytes(u8(0x17), text('男\0女', 1)),
    u16(0),
    u16(0),
    u16(1),
    u16(1),
    u16(8),
    u16(2),
    u16(2),
  ),
  record('WINDOW2', u16(0x08 | 0x10), u16(0), u16(0), u32(0), u16(0), u16(0), u32(0)),
  record('PANE', u16(0), u16(2), u16(2), u16(0), u16(2)),
];

const hidden = [record('LABEL', ...cell(0, 0, 0), text('字典'))];

describe('a form of Excel 97', async () => {
  const xls = xlsOf(globals, [
    { name: '汇总表', records: sheet },
    { name: '字典', state: 1, records: hidden },
  ]);
  const parts = await unzipped(await convertXls(xls));
  const main = parts['xl/worksheets/sheet1.xml']!;
  const styles = parts['xl/styles.xml']!;

  test.each([
    [
      'a text of two fonts',
      '<c r="A1" s="1" t="inlineStr"><is><r><t>单位：</t></r><r><rPr><b/><u/><sz val="18"/><color rgb="FFFF0000"/><rFont val="黑体"/>',
    ],
    ['a text cut by the record’s end', '<c r="A2" s="0" t="inlineStr"><is><t>门牌3-2A</t></is></c>'],
    ['a date by its format', '<c r="B2" s="2"><v>46082</v></c>'],
    ['a number in hundredths', '<c r="C2" s="0"><v>1.5</v></c>'],
    ['numbers in a row', '<c r="A3" s="0"><v>7</v></c><c r="B3" s="0"><v>1</v></c>'],
    ['blank cells keep their borders', '<c r="A4" s="1"/><c r="B4" s="1"/><c r="C4" s="1"/>'],
    ['yes', '<c r="A5" s="0" t="b"><v>1</v></c>'],
    ['an error', '<c r="B5" s="0" t="e"><v>#N/A</v></c>'],
    ['a sum', '<c r="A6" s="0"><f>SUM(A2:A4)</f><v>3</v></c>'],
    ['a formula that gives a text', '<c r="B6" s="0" t="str"><f>""</f><v>是</v></c>'],
    ['a row set high by hand', '<row r="1" ht="30" customHeight="1">'],
    ['widths', '<col min="2" max="3" width="20" customWidth="1"/>'],
    ['merges', '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B7:B8"/></mergeCells>'],
    [
      'a list to choose from',
      '<dataValidation type="list" allowBlank="1" sqref="C2:C9"><formula1>"男,女"</formula1></dataValidation>',
    ],
    ['frozen headings', '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
    ['hidden grid lines', 'showGridLines="0"'],
    ['A3, lying, one page wide', '<pageSetup paperSize="8" fitToHeight="0" orientation="landscape"/>'],
    ['margins', '<pageMargins left="0.25" right="0.75" top="1" bottom="1" header="0.1" footer="0.2"/>'],
    ['header', '<oddHeader>&amp;C机密</oddHeader>'],
    ['centred on the page', '<printOptions horizontalCentered="1"/>'],
  ])('%s', (_, xml) => {
    expect(main).toContain(xml);
  });

  test('fonts, fills, borders and number formats', () => {
    expect(styles).toContain(
      '<font><b/><u/><sz val="18"/><color rgb="FFFF0000"/><name val="黑体"/><charset val="134"/></font>',
    );
    expect(styles).toContain(
      '<patternFill patternType="solid"><fgColor rgb="FFC0C0C0"/><bgColor indexed="65"/>',
    );
    expect(styles).toContain('<left style="thin"><color rgb="FF112233"/></left>');
    expect(styles).toContain('<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>');
    expect(styles).toMatch(
      /<xf numFmtId="49" fontId="5" fillId="2" borderId="1"[^>]*><alignment horizontal="center" vertical="center" wrapText="1"\/>/,
    );
  });

  test('sheets, print area and print titles', () => {
    const workbook = parts['xl/workbook.xml'];
    expect(workbook).toContain('<sheet name="字典" sheetId="2" state="hidden" r:id="rId2"/>');
    expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="0">汇总表!$A$1:$D$9<');
    expect(workbook).toContain('name="_xlnm.Print_Titles" localSheetId="0">汇总表!$1:$3<');
  });

  test('it opens as a template and takes people', async () => {
    const template = await openTemplate(xls);
    template.insertRows('汇总表', 4, 2);
    template.setCell('汇总表', 5, 0, '张三');
    const saved = await unzipped(await template.save());
    expect(saved['xl/worksheets/sheet1.xml']).toContain('<f>SUM(A2:A6)</f>');
    expect(saved['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A5" s="1" t="inlineStr"><is><t>张三</t></is></c><c r="B5" s="1"/>',
    );
    expect(saved['xl/workbook.xml']).toContain('汇总表!$A$1:$D$11');
  });
});

test.each([
  ['encrypted', xlsOf([record('FILEPASS', u16(1))], []), 'file.encrypted'],
  ['without sheets', xlsOf([], []), 'file.not-a-spreadsheet'],
  ['cut off', xlsOf(globals, [{ name: 'S', records: sheet }]).subarray(0, 600), 'file.damaged'],
  [
    'lying about its lengths',
    xlsOf([record('FONT', u16(1))], [{ name: 'S', records: [record('MERGEDCELLS', u16(3))] }]),
    undefined,
  ],
])('a workbook %s', async (_, xls, code) => {
  if (code) await expect(convertXls(xls)).rejects.toMatchObject({ code });
  else await expect(convertXls(xls)).resolves.toBeDefined();
});
