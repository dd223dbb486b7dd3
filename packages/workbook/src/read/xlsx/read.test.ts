import { describe, expect, it, test } from 'vitest';
import { type Sheet, textOf } from '../../model.ts';
import { readWorkbook, streamRows } from '../index.ts';
import {
  main,
  relationships,
  sharedStrings,
  sheet,
  smallXlsx,
  styles,
  workbook,
} from '../small-xlsx.fixture.ts';

async function firstSheet(bytes: Buffer): Promise<Sheet> {
  return (await readWorkbook(bytes)).sheets[0]!;
}

/** Every row as `number: text|text`. */
function lines({ rows }: Sheet): string[] {
  return rows.map(({ number, cells }) => `${number}: ${cells.map(textOf).join('|')}`);
}

const text = (address: string, value: string) => `<c r="${address}" t="str"><v>${value}</v></c>`;

describe('rows and cells with trouble', () => {
  const cases: Record<string, [rows: string, expected: string[]]> = {
    'no addresses at all': [
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      ['1: 1|2', '2: 3'],
    ],
    'rows out of order': [
      `<row r="3">${text('A3', '丙')}</row><row r="1">${text('A1', '甲')}</row>`,
      ['1: 甲', '3: 丙'],
    ],
    'one row in two pieces': [
      `<row r="2">${text('A2', '甲')}</row><row r="2">${text('C2', '丙')}</row>`,
      ['2: 甲||丙'],
    ],
    'formatted empty cells': [
      `<row r="1"><c r="A1" s="1"/><c r="B1" s="1"><v></v></c></row><row r="2">${text('B2', '乙')}</row>`,
      ['2: |乙'],
    ],
    'spaces kept': [
      `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">李 四 </t></is></c></row>`,
      ['1: 李 四 '],
    ],
    'rich inline text, guide left out': [
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></is></c></row>',
      ['1: 张三'],
    ],
    'escaped characters': [`<row r="1">${text('A1', 'a_x000A_b_x005F_x0041_')}</row>`, ['1: a\nb_x0041_']],
    'numbers that are not': [
      '<row r="1"><c r="A1"><v>abc</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="b"><v>1</v></c></row>',
      ['1: abc|#N/A|TRUE'],
    ],
    'comments and CDATA between': [
      '<row r="1"><!-- x --><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>',
      ['1: a<b'],
    ],
    entities: [`<row r="1">${text('A1', '&lt;&amp;&#20013;&#x6587;&gt;')}</row>`, ['1: <&中文>']],
    'formula with its last result': ['<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', ['1: 2']],
  };
  test.each(Object.entries(cases))('%s', async (_, [rows, expected]) => {
    expect(lines(await firstSheet(await smallXlsx(rows)))).toEqual(expected);
  });

  it('reads prefixed tags like plain ones', async () => {
    const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>王</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(lines(await firstSheet(await smallXlsx('', { 'xl/worksheets/sheet1.xml': prefixed })))).toEqual([
      '2: |王',
    ]);
  });

  it('reads a sheet in UTF-16', async () => {
    const xml = sheet(`<row r="1">${text('A1', '王芳')}</row>`).replace('UTF-8', 'UTF-16');
    const parts = { 'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${xml}`, 'utf16le') as unknown as string };
    expect(lines(await firstSheet(await smallXlsx('', parts)))).toEqual(['1: 王芳']);
  });

  it('tells what lies beyond the edge of a sheet instead of dropping it', async () => {
    const { problems, sheets } = await readWorkbook(
      await smallXlsx(
        `<row r="1">${text('A1', '甲')}${text('XFE1', '外')}</row><row r="1048577">${text('A1048577', '外')}</row>`,
      ),
    );
    expect(lines(sheets[0]!)).toEqual(['1: 甲']);
    expect(problems).toMatchObject([{ code: 'sheet.cells-lost', row: 1 }]);
  });

  test.each([
    ['a column', '<row r="3">', 'ZZZZ3'],
    ['a row', '<row r="99999999">', 'A99999999'],
    ['a row that is counted on', '<row>', 'A99999999'],
  ])('tells of a cell with %s that no sheet has', async (_, row, address) => {
    const rows = `<row r="2">${text('A2', '甲')}</row>${row}${text(address, '外')}</row>`;
    const { problems, sheets } = await readWorkbook(await smallXlsx(rows));
    expect(lines(sheets[0]!)).toEqual(['2: 甲']);
    expect(problems).toMatchObject([{ code: 'sheet.cells-lost', sheet: '居民' }]);
  });

  it('keeps what stands before the damage, and says so', async () => {
    const broken = sheet(`<row r="1">${text('A1', '甲')}</row>`).replace(
      '</sheetData>',
      '<row r="2"><c r="A2"',
    );
    const { problems, sheets } = await readWorkbook(
      await smallXlsx('', { 'xl/worksheets/sheet1.xml': broken }),
    );
    expect(lines(sheets[0]!)).toEqual(['1: 甲']);
    expect(problems).toMatchObject([{ code: 'sheet.damaged', sheet: '居民' }]);
  });
});

describe('numbers as a person sees them', () => {
  const formats = [
    '0000',
    '0.00%',
    14,
    31,
    57,
    'yyyy"年"m"月"d"日";@',
    22,
    '#,##0.00',
    '[$-804]aaaa',
    20,
    '[DBNum1]yyyy"年"m"月"',
  ];
  const cases: [stored: string, style: number, text: string, more?: object][] = [
    ['12', 1, '0012', { kind: 'number', value: 12, format: '0000' }],
    ['0.125', 2, '12.50%', { kind: 'number' }],
    ['31118', 3, '1985/3/12', { kind: 'date', date: '1985-03-12', value: 31118 }],
    ['31118', 4, '1985年3月12日', { kind: 'date', date: '1985-03-12' }],
    ['31118', 5, '1985年3月', { kind: 'date', date: '1985-03-12' }],
    ['31118', 6, '1985年3月12日', { kind: 'date' }],
    ['31118.354166666664', 7, '1985/3/12 8:30', { kind: 'date', date: '1985-03-12T08:30:00' }],
    ['1234567.005', 8, '1,234,567.01', { kind: 'number' }],
    ['31118', 9, '星期二', { kind: 'date' }],
    ['0.354166666666667', 10, '8:30', { kind: 'date' }],
    ['31118', 11, '一九八五年三月', { kind: 'date' }],
    ['60', 3, '1900/2/29', { kind: 'date', value: 60 }],
    ['59', 3, '1900/2/28', { date: '1900-02-28' }],
    ['61', 3, '1900/3/1', { date: '1900-03-01' }],
    ['-1', 3, '-1', { kind: 'number' }],
    ['3.70299199001011E+17', 0, '370299199001011000', { kind: 'number', value: 370299199001011000 }],
    ['370299199001011234', 0, '370299199001011234', { kind: 'number' }],
    ['0.30000000000000004', 0, '0.3', { kind: 'number' }],
  ];
  test.each(cases)('%s in style %i shows %s', async (stored, style, shown, more = {}) => {
    const bytes = await smallXlsx(`<row r="1"><c r="A1" s="${style}"><v>${stored}</v></c></row>`, {
      'xl/styles.xml': styles(...formats),
    });
    expect((await firstSheet(bytes)).rows[0]!.cells[0]).toMatchObject({ text: shown, ...more });
  });

  it('counts from 1904 where the workbook says so, and knows dates written as dates', async () => {
    const bytes = await smallXlsx(
      '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" t="d"><v>2026-03-01</v></c></row>',
      {
        'xl/workbook.xml': workbook(
          '<sheet name="a" sheetId="1" r:id="rId1"/>',
          '<workbookPr date1904="1"/>',
        ),
        'xl/styles.xml': styles(14),
      },
    );
    expect((await firstSheet(bytes)).rows[0]!.cells).toMatchObject([
      { date: '1904-01-01', value: 0 },
      { date: '2026-03-01', text: '2026-03-01' },
    ]);
  });

  it('leaves text alone, whatever its format', async () => {
    const bytes = await smallXlsx(
      `<row r="1"><c r="A1" s="1" t="str"><v>00123</v></c>${text('B1', '1.10101E+17')}</row>`,
      { 'xl/styles.xml': styles(14) },
    );
    expect((await firstSheet(bytes)).rows[0]!.cells).toEqual(['00123', '1.10101E+17']);
  });
});

describe('the rest of a workbook', () => {
  it('joins rich shared text and leaves the phonetic guide out', async () => {
    const bytes = await smallXlsx(
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>9</v></c></row>',
      {
        'xl/sharedStrings.xml': sharedStrings(
          '<t>x</t>',
          '<r><t>王</t></r><r><t>芳</t></r><rPh sb="0" eb="2"><t>wang</t></rPh>',
        ),
      },
    );
    const { sheets, problems } = await readWorkbook(bytes);
    expect(lines(sheets[0]!)).toEqual(['1: 王芳']);
    expect(problems).toMatchObject([{ code: 'sheet.cells-lost', row: 1 }]);
  });

  it('gives merges, hidden rows, and the colour of cells also where they are empty', async () => {
    const fills = `<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill></fills>`;
    const styleSheet = `<styleSheet xmlns="${main}">${fills}<cellXfs><xf/><xf fillId="1"/><xf fillId="2"/></cellXfs></styleSheet>`;
    const rows = `<row r="1" hidden="1"><c r="A1" s="1" t="str"><v>甲</v></c><c r="B1" s="2"/></row>`;
    const bytes = await smallXlsx('', {
      'xl/worksheets/sheet1.xml': sheet(rows, '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>'),
      'xl/styles.xml': styleSheet,
    });
    const { merges, rows: read } = await firstSheet(bytes);
    expect(merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 }]);
    expect(read).toEqual([{ number: 1, hidden: true, cells: ['甲'], fills: ['FFFF00', 'DAE3F3'] }]);
  });

  it('reads notes, and threaded comments instead of their stand-in', async () => {
    const bytes = await smallXlsx(`<row r="1">${text('A1', '甲')}</row>`, {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        'a comments ../comments1.xml',
        'b threadedComment ../threadedComments/one.xml',
      ),
      'xl/comments1.xml': `<comments xmlns="${main}"><commentList><comment ref="A1"><text><t>[Threaded comment] …</t></text></comment><comment ref="B2"><text><r><t>电话</t></r><r><t>已换</t></r></text></comment></commentList></comments>`,
      'xl/threadedComments/one.xml':
        '<ThreadedComments><threadedComment ref="A1"><text>已搬走</text></threadedComment><threadedComment ref="A1"><text>核实过</text></threadedComment></ThreadedComments>',
    });
    expect([...(await firstSheet(bytes)).comments]).toEqual([
      ['A1', '已搬走\n核实过'],
      ['B2', '电话已换'],
    ]);
  });

  it('keeps hidden sheets and passes charts over', async () => {
    const bytes = await smallXlsx(`<row r="1">${text('A1', '甲')}</row>`, {
      'xl/workbook.xml': workbook(
        '<sheet name="图" sheetId="2" r:id="rId9"/><sheet name="一" sheetId="1" r:id="rId1" state="veryHidden"/>',
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        'rId1 worksheet /XL/Worksheets/Sheet1.xml',
        'rId9 chartsheet chartsheets/sheet1.xml',
      ),
    });
    expect(
      (await readWorkbook(bytes)).sheets.map(({ name, state, rows }) => [name, state, rows.length]),
    ).toEqual([['一', 'hidden', 1]]);
  });

  it('names a sheet whose content is missing', async () => {
    const { problems } = await readWorkbook(await smallXlsx('', { 'xl/worksheets/sheet1.xml': '' }));
    expect(problems).toMatchObject([{ code: 'sheet.missing', sheet: '居民' }]);
  });

  it('streams the same rows it reads whole, each once, also where the swift reader gives up half-way', async () => {
    const rows = `<row r="1">${text('A1', '甲')}</row><row r="2">${text('A2', '乙')}<!-- unusual --></row><row r="3">${text('B3', '丙')}</row>`;
    const bytes = await smallXlsx(rows);
    const streamed: Sheet = { name: '', state: 'visible', rows: [], merges: [], comments: new Map() };
    await streamRows(
      bytes,
      ({ name }) => {
        streamed.name = name;
      },
      (row) => streamed.rows.push(row),
    );
    expect(streamed.name).toBe('居民');
    expect(lines(streamed)).toEqual(lines(await firstSheet(bytes)));
  });
});
