import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readWorkbook } from '../index.ts';

async function read(text: string | Buffer) {
  const { format, sheets, problems } = await readWorkbook(Buffer.from(text));
  return {
    format,
    problems,
    lines: sheets[0]!.rows.map(({ number, cells }) => `${number}: ${cells.join('¦')}`),
  };
}

test.each([
  ['commas', '姓名,电话\n王芳,138\n', ['1: 姓名¦电话', '2: 王芳¦138']],
  [
    'tabs, with commas inside',
    '姓名\t住址\n王芳\t一号楼,二单元\n',
    ['1: 姓名¦住址', '2: 王芳¦一号楼,二单元'],
  ],
  [
    'semicolons',
    '姓名;电话\n王芳;138,139\n李四;137,136\n',
    ['1: 姓名¦电话', '2: 王芳¦138,139', '3: 李四¦137,136'],
  ],
  ['upright bars', '姓名|电话\n王芳|138\n', ['1: 姓名¦电话', '2: 王芳¦138']],
  ['Chinese commas', '姓名,电话\n王芳,138\n', ['1: 姓名¦电话', '2: 王芳¦138']],
  [
    'a title above',
    '花名册\n\n姓名,性别,电话\n王芳,女,138\n',
    ['1: 花名册', '3: 姓名¦性别¦电话', '4: 王芳¦女¦138'],
  ],
  [
    'a line end inside quotes',
    '姓名,备注\n王芳,"一\n二"\n李四,x\n',
    ['1: 姓名¦备注', '2: 王芳¦一\n二', '3: 李四¦x'],
  ],
  ['ragged rows', 'a,b\n1\n1,2,3\n', ['1: a¦b', '2: 1', '3: 1¦2¦3']],
  ['lone quotes', 'a,b\n5"高,x\n', ['1: a¦b', '2: 5"高¦x']],
  ['a quote never closed', 'a,b\n"王芳,x\n李四,y\n', ['1: a¦b', '2: "王芳¦x', '3: 李四¦y']],
  ['zero bytes', 'a,b\n王\0芳,x\n李四,y\n', ['1: a¦b', '2: 王芳¦x', '3: 李四¦y']],
  ['old Macintosh line ends', 'a,b\r1,2\r', ['1: a¦b', '2: 1¦2']],
  [
    'the text mark of Excel, leading zeros, spaces',
    "证号,电话\n'370299199001011000, 010 \n00123,x\n",
    ['1: 证号¦电话', "2: '370299199001011000¦ 010 ", '3: 00123¦x'],
  ],
  ['a single column', '王芳\n李四\n', ['1: 王芳', '2: 李四']],
])('reads %s', async (_, text, expected) => {
  expect((await read(text)).lines).toEqual(expected);
});

it('says how many characters it could not make out', async () => {
  const { problems } = await read(
    Buffer.concat([
      Buffer.from('姓名,电话\n王'),
      Buffer.from([0xff, 0xff]),
      Buffer.from(`,138\n${'张三,139\n'.repeat(40)}`),
    ]),
  );
  expect(problems).toMatchObject([{ code: 'file.undecodable' }]);
});

describe('a quote without a partner', () => {
  const people = Array.from({ length: 300 }, (_, at) => `王${at},139,居民`);

  it('swallows nobody, though another closes it far below', async () => {
    const { lines, problems } = await read(
      ['姓名,电话,备注', '张三,138,"低保', ...people, '李四,137,"残疾,独居"', ''].join('\n'),
    );
    expect(lines).toHaveLength(303);
    expect(lines.slice(1, 3)).toEqual(['2: 张三¦138¦"低保', '3: 王0¦139¦居民']);
    expect(lines.at(-1)).toBe('303: 李四¦137¦残疾,独居');
    expect(problems).toMatchObject([{ code: 'text.unbalanced-quote', row: 2 }]);
  });

  it('is told of where none closes it at all', async () => {
    const { lines, problems } = await read('姓名,电话\n张三,138\n"李四,139\n');
    expect(lines.at(-1)).toBe('3: "李四¦139');
    expect(problems).toMatchObject([{ code: 'text.unbalanced-quote', row: 3 }]);
  });

  it('is not seen in a long note, and only asked about in one of hundreds of lines', async () => {
    const note = (lines: number) =>
      read(`姓名,备注\n张三,"${'走访,情况良好。无事\n'.repeat(lines).replaceAll(',', ';')}"\n`);
    expect(await note(30)).toMatchObject({ lines: { length: 2 }, problems: [] });
    expect(await note(300)).toMatchObject({
      lines: { length: 2 },
      problems: [{ code: 'text.unbalanced-quote', row: 2 }],
    });
  });
});

it('reads on past padding of zero bytes in a short file, and says so', async () => {
  const { lines, problems } = await read('姓名,证号\n张三,1\n李四,\0\0\0\n王\0芳,2\n');
  expect(lines).toEqual(['1: 姓名¦证号', '2: 张三¦1', '3: 李四', '4: 王芳¦2']);
  expect(problems).toMatchObject([
    { code: 'text.control-characters', message: expect.stringContaining('4') },
  ]);
});

it('reads UTF-16 with half a character at its end, and says so', async () => {
  const { lines, problems } = await read(
    Buffer.concat([Buffer.from('\ufeff姓名,证号\n张三,1\n', 'utf16le'), Buffer.from('A')]),
  );
  expect(lines).toEqual(['1: 姓名¦证号', '2: 张三¦1']);
  expect(problems).toMatchObject([{ code: 'text.odd-byte' }]);
});

it('gives back every field of a well-written file', async () => {
  const field = fc
    .array(fc.constantFrom('王', 'a', ',', '"', '\n', '\t', ' ', ';', '1'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 }),
      async (rows) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const { sheets } = await readWorkbook(Buffer.from(`姓名,性别,电话\r\n${text}`));
        const filled = sheets[0]!.rows
          .slice(1)
          .map(({ number, cells }) => [number, ...[0, 1, 2].map((at) => cells[at] ?? '')]);
        const expected = rows
          .map((row, index) => [index + 2, ...row])
          .filter(([, ...row]) => row.some((one) => one !== ''));
        expect(filled).toEqual(expected);
      },
    ),
  );
});
