/** Parts of an Office file by name. */
export type Parts = Record<string, string>;

/** A workbook of bare sheets: the XML inside each `worksheet`. */
export function bookOf(
  sheets: Record<string, string>,
  more: { workbook?: string; styles?: string } = {},
): Parts {
  const names = Object.keys(sheets);
  const parts: Parts = {
    '[Content_Types].xml': contentTypes(
      names.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${SPREADSHEET}.worksheet+xml`]),
    ),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets>${more.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, i): [string, string, string] => [
        `rId${i + 1}`,
        'worksheet',
        `worksheets/sheet${i + 1}.xml`,
      ]),
      ['rId99', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': more.styles ?? STYLES,
  };
  for (const [i, name] of names.entries()) {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet ${MAIN} ${R}>${sheets[name]}</worksheet>`;
  }
  return parts;
}

/**
 * A department's form as they come, in twenty parts: a title, unit and date, headings (row 3), ten numbered lines
 * (rows 4 to 13), 合计 (14), signatures (15), a seal beside them; merges, widths, print set-up, validations old and
 * new, conditional format, comment, password, a hidden dictionary sheet, and what only WPS writes.
 */
export function departmentForm(): Parts {
  return {
    '[Content_Types].xml': contentTypes([
      ['/xl/worksheets/sheet1.xml', `${SPREADSHEET}.worksheet+xml`],
      ['/xl/worksheets/sheet2.xml', `${SPREADSHEET}.worksheet+xml`],
      ['/xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
      ['/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
      ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
      ['/xl/comments1.xml', `${SPREADSHEET}.comments+xml`],
      ['/xl/cellimages.xml', 'application/vnd.wps-officedocument.cellimage+xml'],
      ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
      ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ]),
    '_rels/.rels': relations([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
      ['rId3', 'core-properties', 'docProps/core.xml'],
    ]),
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS 表格</Application></Properties>',
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    'xl/workbook.xml': `<workbook ${MAIN} ${R}><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="汇总表" sheetId="1" r:id="rId1"/><sheet name="字典" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">汇总表!$A$1:$J$15</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">汇总表!$1:$3</definedName><definedName name="类别">字典!$A$1:$A$3</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'http://www.wps.cn/officeDocument/2020/cellImage', 'cellimages.xml'],
      ['rId7', 'customXml', '../customXml/item1.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/theme/theme1.xml':
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"/>',
    'xl/sharedStrings.xml': `<sst ${MAIN} count="13" uniqueCount="13">${[
      '<t>残疾人两项补贴申请汇总表</t>',
      '<r><t>填报单位：</t></r><r><rPr><u/><sz val="11"/><rFont val="宋体"/></rPr><t xml:space="preserve">            </t></r><r><t xml:space="preserve"> 填报日期：</t></r>',
      ...[
        '序号',
        '姓名',
        '性别',
        '身份证号',
        '残疾类别',
        '残疾等级',
        '出生日期',
        '补贴金额',
        '备注',
        '合计',
      ].map((text) => `<t>${text}</t>`),
      '<t xml:space="preserve">审核人：            制表人：            </t>',
    ]
      .map((item) => `<si>${item}</si>`)
      .join('')}</sst>`,
    'xl/worksheets/sheet1.xml': formSheet(),
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ]),
    'xl/worksheets/sheet2.xml': `<worksheet ${MAIN}><sheetData>${['肢体', '听力', '视力']
      .map((word, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${word}</t></is></c></row>`)
      .join('')}</sheetData></worksheet>`,
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${R}>${anchor(0, 1)}${anchor(13, 16)}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations([['rId1', 'image', '../media/image1.png']]),
    'xl/media/image1.png': Buffer.from(PIXEL, 'base64').toString('latin1'),
    'xl/comments1.xml': `<comments ${MAIN}><authors><author>民政科</author></authors><commentList><comment ref="D3" authorId="0"><text><t>18 位</t></text></comment><comment ref="B15" authorId="0"><text><t>手写</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${note(2, 3)}${note(14, 1)}</xml>`,
    'xl/printerSettings/printerSettings1.bin': 'DEVMODE',
    'xl/cellimages.xml': '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
    'customXml/item1.xml': '<form code="MZ-07"/>',
  };
}

function formSheet(): string {
  const line = (r: number) =>
    `<row r="${r}" spans="1:10" ht="22.5" customHeight="1"><c r="A${r}" s="4"><v>${r - 3}</v></c><c r="B${r}" s="3"/><c r="C${r}" s="3"/><c r="D${r}" s="3"/><c r="E${r}" s="3"/><c r="F${r}" s="3"/><c r="G${r}" s="5"/><c r="H${r}" s="4"/><c r="I${r}" s="3"/><c r="J${r}" s="3"/></row>`;
  const headings = Array.from(
    { length: 9 },
    (_, i) => `<c r="${'ABCDEFGHI'[i]}3" s="2" t="s"><v>${i + 2}</v></c>`,
  );
  const lines = Array.from({ length: 10 }, (_, i) => line(i + 4));
  const merges = ['A1:J1', 'A2:J2', 'I3:J3', ...lines.map((_, i) => `I${i + 4}:J${i + 4}`), 'A15:J15'];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet ${MAIN} ${R} xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetPr codeName="Sheet1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:J15"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B4" sqref="B4"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="6" customWidth="1"/><col min="4" max="4" width="21.5" customWidth="1"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row><row r="3">${headings.join('')}<c r="J3" s="2"/></row>${lines.join('')}<row r="14"><c r="A14" s="2" t="s"><v>11</v></c><c r="B14" s="3"><f>COUNTA(B4:B13)</f><v>0</v></c><c r="H14" s="4"><f>SUM(H4:H13)</f><v>0</v></c></row><row r="15"><c r="A15" t="s"><v>12</v></c></row></sheetData><sheetProtection password="CC2A" sheet="1"/><mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells><conditionalFormatting sqref="D4:D13"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN($D4)&lt;&gt;18</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C4:C13"><formula1>"男,女"</formula1></dataValidation></dataValidations><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId4"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="13" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>字典!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E4:E13</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;
}

function anchor(from: number, to: number): string {
  const corner = (name: string, row: number) =>
    `<xdr:${name}><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>9525</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor editAs="oneCell">${corner('from', from)}${corner('to', to)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${from + 2}" name="图片"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;
}

function note(row: number, column: number): string {
  return `<v:shape type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

function contentTypes(overrides: [part: string, type: string][]): string {
  const all = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ...overrides,
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="${SPREADSHEET}.printerSettings"/>${all.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`;
}

function relations(list: [id: string, type: string, target: string][]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => {
      const address = type.startsWith('http') ? type : `${OFFICE}/${type}`;
      return `<Relationship Id="${id}" Type="${address}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = `xmlns:r="${OFFICE}"`;
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** 0 plain; 1 title; 2 heading (bold, blue, bordered); 3 text in borders; 4 number in borders; 5 date in borders. */
const thin = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');
const xf = (format: number, font: number, fill: number, border: number) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>`;
const STYLES = `<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><color rgb="FFFFFFFF"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${thin}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${xf(0, 0, 0, 0)}${xf(0, 1, 0, 0)}${xf(0, 1, 2, 1)}${xf(49, 0, 0, 1)}${xf(0, 0, 0, 1)}${xf(14, 0, 0, 1)}</cellXfs><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;
