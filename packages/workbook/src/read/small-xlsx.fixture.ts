import { zipped } from '../write/zip.fixture.ts';

/**
 * A minimal xlsx around the rows of one sheet (`<row>…</row>`). `parts` adds to or replaces its parts;
 * an empty string leaves one out.
 */
export async function smallXlsx(rows: string, parts: Record<string, string> = {}): Promise<Buffer> {
  const all: Record<string, string> = {
    '_rels/.rels': relationships('rId1 officeDocument xl/workbook.xml'),
    'xl/workbook.xml': workbook('<sheet name="居民" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      'rId1 worksheet worksheets/sheet1.xml',
      'rId2 styles styles.xml',
      'rId3 sharedStrings sharedStrings.xml',
    ),
    'xl/worksheets/sheet1.xml': sheet(rows),
    ...parts,
  };
  return zipped(Object.fromEntries(Object.entries(all).filter(([, content]) => content !== '')));
}

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function sheet(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function workbook(sheets: string, properties = ''): string {
  return `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

/** Each as `id type target`. */
export function relationships(...each: string[]): string {
  const list = each.map((one) => {
    const [id, type, target] = one.split(' ');
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

export function sharedStrings(...items: string[]): string {
  return `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** One cell style per format: a number is a built-in id, a text a code. Style 0 is General. */
export function styles(...formats: (number | string)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}
