import { drawnSheet } from '@onetable/workbook/testing';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../fields/dictionary.ts';
import { textOfValue } from '../values/text-of-value.ts';
import type { Entry } from './entry.ts';
import { readEntries } from './read-entries.ts';

const today = '2026-06-30';

function read(drawing: string, merges: string[] = [], name = '花名册', file = '柳巷.xlsx') {
  const workbook = { format: 'xlsx' as const, sheets: [drawnSheet(drawing, merges, name)], problems: [] };
  return readEntries(file, workbook, { today })[0]!;
}

/** What an entry says, as text, by field. */
function says(entry: Entry | undefined, ...fields: string[]): string[] {
  return fields.map((field) => {
    const said = entry?.said.get(field);
    return said ? textOfValue(said.value) : '';
  });
}

const tags = (entry: Entry | undefined) => entry?.tags.filter(({ has }) => has).map(({ tag }) => tag);

describe('the rooms of a building leader’s sheet', () => {
  const heading = '3号楼居民登记表\n序号|单元|房号|姓名|与户主关系|联系电话\n';
  const places = (rows: string) =>
    read(heading + rows).entries.map((entry) =>
      says(entry, 'addr.building', 'addr.unit', 'addr.room').join('-'),
    );

  it.each([
    ['blank below the head of the household', '1|2|501|王芳|户主|\n2|||李伟|配偶|\n3|||李小宝|子|'],
    ['同上', '1|2|501|王芳|户主|\n2|同上|同上|李伟|配偶|\n3|同上|同上|李小宝|子|'],
    ['ditto marks', '1|2|501|王芳|户主|\n2|〃|〃|李伟|配偶|\n3|〃|〃|李小宝|子|'],
  ])('are those of the household: %s', (_, rows) => {
    expect(places(rows)).toEqual(['3-2-501', '3-2-501', '3-2-501']);
  });

  it('are not taken over by the next household, whose room nobody wrote', () => {
    expect(places('1|2|501|王芳|户主|\n2|||李伟|配偶|\n3|||赵敏|户主|')).toEqual([
      '3-2-501',
      '3-2-501',
      '3--',
    ]);
  });

  it('merged down they are everybody’s', () => {
    const { entries } = read(`${heading}1|2|501|王芳|户主|\n2|||李伟|配偶|`, ['B3:B4', 'C3:C4']);
    expect(says(entries[1], 'addr.unit', 'addr.room')).toEqual(['2', '501']);
    expect(entries[1]!.said.get('addr.room')!.inferred).toBe('merged');
    expect(entries[0]!.household).toBe(entries[1]!.household);
  });
});

it('a family of one room is one household, the next another', () => {
  const { entries } = read(
    '序号|单元|房号|姓名|与户主关系\n1|1|101|王芳|户主\n2|||李伟|配偶\n3|1|102|赵敏|户主\n4|||钱进|配偶',
  );
  const [wang, li, zhao, qian] = entries.map(({ household }) => household);
  expect([wang === li, zhao === qian, wang === zhao]).toEqual([true, true, false]);
});

it('the name of the sheet, the title and a section say where people live; the date line when it was said', () => {
  const { entries } = read(
    '柳巷社区居民登记表\n填表日期：2026年3月\n姓名|性别|电话\n第二网格||\n王芳|女|13100000001\n李伟|男|13100000002',
    ['A1:C1', 'A4:C4'],
    '5号楼',
  );
  expect(says(entries[0], 'addr.building', 'grid.name')).toEqual(['5', '第二网格']);
  expect(entries[0]!.saidAt).toBe('2026-03');
});

it('a list gives its people the tag in its title, but not to a row that names another of its kind', () => {
  const { entries } = read(
    '低保对象汇总表\n姓名|身份证号|救助类别\n王芳|370299197001010026|低保\n李伟|370299196801010010|特困',
  );
  expect(entries.map(tags)).toEqual([['低保'], []]);
});

it('a remark gives proposals: a tag, and a phone where the row has none', () => {
  const { entries } = read(
    '姓名|联系电话|备注\n王芳||独居 电话：13100000009\n李伟|13100000002|党员,电话：13100000003',
  );
  expect(entries[0]!.tags).toMatchObject([{ tag: '独居老人', proposal: true }]);
  expect(says(entries[0], 'person.phone')).toEqual(['13100000009']);
  expect(says(entries[1], 'person.phone')).toEqual(['13100000002']);
});

it('what this house does not keep is left out and reported, with the reason', () => {
  const reading = read('姓名|身份证号|宗教信仰|备注\n王芳|370299197001010026|佛教|吸毒人员,党员');
  expect([...reading.entries[0]!.said.keys()].some((key) => key.includes('religion'))).toBe(false);
  expect(JSON.stringify([...reading.entries[0]!.said.values()])).not.toMatch(/佛教|吸毒/);
  expect(reading.leftOut.map(({ cell }) => cell).sort()).toEqual(['C2', 'D2']);
});

it('a column nobody knows is kept under its own heading', () => {
  const { entries } = read('姓名|身份证号|门禁卡编码\n王芳|370299197001010026|K-0815');
  expect(says(entries[0], 'other.门禁卡编码')).toEqual(['K-0815']);
});

it('every row of a sheet is accounted for', () => {
  const reading = read(
    '柳巷社区居民登记表\n序号|姓名|身份证号|电话\n|必填|18位|如13800000000\n1|王芳|370299197001010026|13100000001\n2|空置||\n3|||\n合计|1人||\n填表人:|||',
    ['A1:D1'],
  );
  expect(
    reading.outcomes.sort((a, b) => a.row - b.row).map(({ row, outcome }) => `${row} ${outcome}`),
  ).toEqual([
    '1 title',
    '2 heading',
    '3 explanation',
    '4 entry',
    '5 nobody',
    '6 blank',
    '7 total',
    '8 signature',
  ]);
});

it('a table that is about no person gives no entries, and says so row by row', () => {
  const { entries, outcomes } = read('序号|设备名称|位置|数量\n1|灭火器|1号楼|4\n2|消火栓|2号楼|2');
  expect(entries).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome === 'no-person').map(({ row }) => row)).toEqual([2, 3]);
});

describe('a household card', () => {
  const drawing = `
一户一档登记卡
户主姓名|王芳|联系电话|13100000001||
家庭住址|3号楼2单元501||||
房屋性质|☑自有 □租赁||||
家庭成员情况
姓名|与户主关系|性别|身份证号|联系电话|职业
王 芳|户主|女|370299197001010026||教师
李伟|配偶|男|370299196801010010|13100000002|工人
备注|||||`;
  const { entries } = read(drawing, ['A1:F1', 'B3:F3', 'B4:F4', 'A5:F5', 'B9:F9'], '3-2-501王');

  it('has one record for each person, the head once', () => {
    expect(entries.map((entry) => [says(entry, 'person.name')[0], entry.place.row])).toEqual([
      ['王芳', 7],
      ['李伟', 8],
    ]);
  });
  it('gives its address to all of them, its phone to the head', () => {
    expect(says(entries[1], 'addr.live', 'person.phone')).toEqual(['3号楼2单元501', '13100000002']);
    expect(says(entries[0], 'addr.live', 'person.phone')).toEqual(['3号楼2单元501', '13100000001']);
    expect(entries[0]!.household).toBe(entries[1]!.household);
  });
});

it('a province’s own code table decides what the words of its cells mean', () => {
  const dictionary = loadDictionary(
    [
      { key: 'person.name', name: '姓名', english: 'name', reader: 'name' },
      { key: 'person.id_no', name: '身份证号', english: 'ID number', reader: 'id' },
      { key: 'local.bin', name: '垃圾分类等级', english: 'sorting grade', reader: 'code', codes: 'bins' },
    ],
    [
      {
        name: 'bins',
        codes: [
          ['A', '示范户', '红旗户'],
          ['B', '合格户'],
        ],
      },
    ],
  );
  const sheet = drawnSheet(
    '姓名|身份证号|垃圾分类等级\n王芳|370299197001010026|红旗户\n李伟|370299196801010010|合格户',
  );
  const workbook = { format: 'xlsx' as const, sheets: [sheet], problems: [] };
  const [reading] = readEntries('柳巷.xlsx', workbook, { today, dictionary });
  expect(reading!.entries.map((entry) => entry.said.get('local.bin')?.value)).toEqual([
    { type: 'code', code: 'A', text: '示范户' },
    { type: 'code', code: 'B', text: '合格户' },
  ]);
});
