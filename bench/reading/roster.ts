import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ZipWriter } from '../../packages/workbook/src/write/zip.ts';

export const rows = 100_000;
const blankShare = 0.09;

/**
 * Writes a roster of 100,000 invented residents in 20 columns the way Excel saves one: shared strings, style numbers,
 * dates as serials, about one cell in eleven left out. The same seed gives the same file.
 */
export async function writeRoster(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(`${path}.part`, 'w');
  const zip = new ZipWriter((chunk) => file.appendFile(chunk));
  const strings = new Map<string, number>();
  await zip.add('[Content_Types].xml', contentTypes);
  await zip.add('_rels/.rels', relationships('officeDocument', 'xl/workbook.xml'));
  await zip.add('xl/workbook.xml', workbook);
  await zip.add(
    'xl/_rels/workbook.xml.rels',
    relationships(
      'worksheet',
      'worksheets/sheet1.xml',
      'styles',
      'styles.xml',
      'sharedStrings',
      'sharedStrings.xml',
    ),
  );
  await zip.add('xl/styles.xml', styles);
  await zip.stream('xl/worksheets/sheet1.xml', sheet(strings));
  await zip.stream('xl/sharedStrings.xml', sharedStrings(strings));
  await zip.end();
  await file.close();
  await rename(`${path}.part`, path);
}

type Column = { head: string; style?: number; value(random: () => number, row: number): string | number };

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰秀珍建国志梓涵宇轩欣怡'];
const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const digits = (random: () => number, count: number) =>
  String(Math.floor(random() * 10 ** count)).padStart(count, '0');
const name = (random: () => number) =>
  pick(random, surnames) + pick(random, given) + (random() < 0.7 ? pick(random, given) : '');
const address = (random: () => number) =>
  `星河社区${1 + Math.floor(random() * 60)}号楼${1 + Math.floor(random() * 4)}单元${1 + Math.floor(random() * 30)}0${1 + Math.floor(random() * 4)}室`;

const columns: Column[] = [
  { head: '序号', value: (_, row) => row - 1 },
  { head: '姓名', value: name },
  { head: '性别', value: (random) => pick(random, ['男', '女']) },
  {
    head: '身份证号',
    value: (random) =>
      `370299${1930 + Math.floor(random() * 90)}0${1 + Math.floor(random() * 9)}1${digits(random, 1)}${digits(random, 4)}`,
  },
  { head: '出生日期', style: 1, value: (random) => 11_000 + Math.floor(random() * 35_000) },
  { head: '民族', value: (random) => pick(random, ['汉族', '汉', '回族', '满族', '蒙古族']) },
  { head: '联系电话', value: (random) => `1${digits(random, 10)}` },
  { head: '现住址', value: address },
  { head: '户籍地址', value: address },
  { head: '与户主关系', value: (random) => pick(random, ['户主', '妻', '子', '女', '父亲', '母亲', '孙子']) },
  {
    head: '文化程度',
    value: (random) => pick(random, ['小学', '初中', '高中', '大专', '大学本科', '研究生']),
  },
  { head: '婚姻状况', value: (random) => pick(random, ['未婚', '已婚', '丧偶', '离婚']) },
  {
    head: '职业',
    value: (random) => pick(random, ['退休', '务工', '个体', '教师', '学生', '无业', '公务员']),
  },
  {
    head: '工作单位',
    value: (random) => `${pick(random, surnames)}氏第${Math.floor(random() * 900)}有限公司`,
  },
  { head: '补贴标准', style: 3, value: (random) => Math.round(random() * 200_000) / 100 },
  { head: '保障金额', style: 3, value: (random) => Math.round(random() * 5_000_000) / 100 },
  { head: '登记时间', style: 2, value: (random) => 45_000 + Math.floor(random() * 1000 * 86_400) / 86_400 },
  { head: '走访日期', style: 1, value: (random) => 45_000 + Math.floor(random() * 1000) },
  { head: '网格', value: (random) => `第${1 + Math.floor(random() * 12)}网格` },
  {
    head: '备注',
    value: (random) =>
      random() < 0.5 ? `电话:1${digits(random, 10)}` : pick(random, ['党员', '低保', '已搬走', '空挂户']),
  },
];

function* sheet(strings: Map<string, number>): Generator<string> {
  const random = seeded(20_261_122);
  const shared = (text: string) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const cell = (row: number, column: number, value: string | number, style?: number) => {
    const head = `<c r="${String.fromCharCode(65 + column)}${row}"${style ? ` s="${style}"` : ''}`;
    return typeof value === 'number'
      ? `${head}><v>${value}</v></c>`
      : `${head} t="s"><v>${shared(value)}</v></c>`;
  };
  yield `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:T${rows + 1}"/><sheetData><row r="1" spans="1:20">`;
  yield columns.map(({ head }, index) => cell(1, index, head)).join('');
  yield '</row>';
  for (let row = 2; row <= rows + 1; row++) {
    let line = `<row r="${row}" spans="1:20">`;
    for (const [index, column] of columns.entries()) {
      const value = column.value(random, row);
      if (index < 2 || random() >= blankShare) line += cell(row, index, value, column.style);
    }
    yield `${line}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* sharedStrings(strings: Map<string, number>): Generator<string> {
  yield `${declaration}<sst xmlns="${main}" uniqueCount="${strings.size}">`;
  for (const text of strings.keys()) yield `<si><t>${text}</t></si>`;
  yield '</sst>';
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`;
const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="居民" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="177" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="4"/></cellXfs></styleSheet>`;

function relationships(...pairs: string[]): string {
  let list = '';
  for (let at = 0; at < pairs.length; at += 2) {
    list += `<Relationship Id="rId${at / 2 + 1}" Type="${office}/${pairs[at]}" Target="${pairs[at + 1]}"/>`;
  }
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

/** mulberry32: small, good enough, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
