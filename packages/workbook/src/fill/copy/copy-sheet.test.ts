import { describe, expect, test } from 'vitest';
import { unzipped, zipped } from '../../write/zip.fixture.ts';
import { openTemplate } from '../index.ts';
import { bookOf, departmentForm } from '../template.fixture.ts';

describe('a card filled for three people', async () => {
  const template = await openTemplate(await zipped(departmentForm()));
  const names = ['张三', '张三', '阿卜杜·热合曼/第三网格:1-2-301'].map((name) =>
    template.copySheet('汇总表', name),
  );
  for (const [i, name] of names.entries()) template.setCell(name, 4, 1, `居民${i + 1}`);
  template.removeSheet('汇总表');
  const parts = await unzipped(await template.save());

  test('each has a sheet of its own, in order, with a name that Excel accepts', () => {
    expect(names).toEqual(['张三', '张三 (2)', '阿卜杜·热合曼 第三网格 1-2-301']);
    expect(template.sheets).toEqual([...names, '字典']);
    expect(parts['xl/worksheets/sheet4.xml']).toContain('居民2');
    expect(parts['xl/worksheets/sheet1.xml']).toBeUndefined();
  });

  test('pictures, notes and printer settings come along; the picture itself is kept once', () => {
    const relations = parts['xl/worksheets/_rels/sheet4.xml.rels']!;
    for (const part of ['../drawings/drawing3.xml', '../drawings/vmlDrawing3.vml', '../comments3.xml'])
      expect(relations).toContain(`Target="${part}"`);
    expect(parts['xl/drawings/_rels/drawing3.xml.rels']).toContain('../media/image1.png');
    expect(Object.keys(parts).filter((name) => name.includes('media'))).toHaveLength(1);
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/comments3.xml"');
  });

  test('print areas and titles are those of the card', () => {
    const names = parts['xl/workbook.xml']!.match(/<definedName .*?<\/definedName>/g)!;
    expect(names).toHaveLength(7);
    expect(names).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">\'张三 (2)\'!$A$1:$J$15</definedName>',
    );
    expect(names).toContain('<definedName name="类别">字典!$A$1:$A$3</definedName>');
  });

  test('only one sheet is selected, and the workbook opens on one that is there', () => {
    for (const n of [3, 4, 5]) expect(parts[`xl/worksheets/sheet${n}.xml`]).not.toContain('tabSelected');
    expect(parts['xl/workbook.xml']).toContain('activeTab="0"');
  });

  test('every part that is named is there, and every part there is named', () => {
    const files = Object.keys(parts);
    for (const name of files.filter((file) => file.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const [, target] of parts[name]!.matchAll(/Target="([^"]*)"/g)) {
        const path = new URL(target!, `file:///${folder}`).pathname.slice(1);
        expect(files, `${name} → ${target}`).toContain(path);
      }
    }
    for (const [, part] of parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]*)"/g))
      expect(files).toContain(part);
    expect(files.filter((file) => /sheet1|drawing1|comments1|Settings1/.test(file))).toEqual([]);
  });
});

test('a formula that names its own sheet means the copy; tables get names of their own', async () => {
  const parts = bookOf({
    卡: '<sheetData><row r="1"><c r="A1"><f>卡!B1+SUM(家庭[年龄])+他!C1</f></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    他: '<sheetData><row r="1"><c r="A1"><f>卡!B1</f></c></row></sheetData>',
  });
  parts['xl/worksheets/_rels/sheet1.xml.rels'] =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  parts['xl/tables/table1.xml'] = '<table id="1" name="家庭" displayName="家庭" ref="A3:B5"/>';
  const template = await openTemplate(await zipped(parts));
  template.copySheet('卡', '张三');
  template.removeSheet('卡');
  const saved = await unzipped(await template.save());
  expect(saved['xl/worksheets/sheet3.xml']).toContain('<f>张三!B1+SUM(家庭_2[年龄])+他!C1</f>');
  expect(saved['xl/worksheets/sheet2.xml']).toContain('<f>#REF!</f>');
  expect(saved['xl/tables/table2.xml']).toBe(
    '<table id="2" name="家庭_2" displayName="家庭_2" ref="A3:B5"/>',
  );
});

test('the last visible sheet stays', async () => {
  const template = await openTemplate(await zipped(departmentForm()));
  expect(() => template.removeSheet('汇总表')).toThrow(expect.objectContaining({ code: 'sheet.last' }));
  expect(() => template.removeSheet('没有')).toThrow(expect.objectContaining({ code: 'sheet.missing' }));
  template.copySheet('汇总表', '一');
  template.removeSheet('汇总表');
  expect(template.sheets).toEqual(['一', '字典']);
});
