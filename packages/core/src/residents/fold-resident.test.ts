import { describe, expect, test } from 'vitest';
import { textOfValue } from '../values/text-of-value.ts';
import { foldResident } from './fold-resident.ts';
import { entryOf, fields, idNumber, type Row, today } from './willow-lane.fixture.ts';

const roster = { file: '柳巷社区3号楼居民登记表.xlsx', saidAt: '2026-03' };
const ledger = { file: '流动人口台账.csv', saidAt: '2025-01' };
const disabled = { file: '残疾人名单2026.xlsx', saidAt: '2026' };
const payments = { file: '高龄老人津贴发放表.xlsx', saidAt: '2026-06' };

const fold = (...rows: Row[]) => foldResident('R000001', rows.map(entryOf), { fields, today });
const cellOf = (rows: Row[], field: string) => fold(...rows).row.get(field);
const textIn = (rows: Row[], field: string) => {
  const cell = cellOf(rows, field);
  return cell && textOfValue(cell.said.value);
};

const liuShu = idNumber('1952-04-18', 21);
const wrong = (id: string) => `${id.slice(0, 17)}${id[17] === '1' ? '2' : '1'}`;
const liuShuWrong = wrong(liuShu);

describe('what stands in a cell', () => {
  const stories: [story: string, field: string, stands: string, rows: Row[]][] = [
    [
      'a blank never erases',
      'person.phone',
      '13800000001',
      [
        { ...ledger, said: { 姓名: '柳树', 联系电话: '13800000001' } },
        { ...roster, said: { 姓名: '柳树', 联系电话: '' } },
      ],
    ],
    [
      'a masked number never replaces a whole one',
      'person.id_no',
      liuShu,
      [
        { ...ledger, said: { 身份证号: liuShu } },
        { ...roster, said: { 身份证号: `${liuShu.slice(0, 6)}********${liuShu.slice(14)}` } },
        { ...payments, said: { 身份证号: `${liuShu.slice(0, 10)}********` } },
      ],
    ],
    [
      'a valid number beats two with a wrong check digit',
      'person.id_no',
      liuShu,
      [
        { ...roster, said: { 身份证号: liuShuWrong } },
        { ...payments, said: { 身份证号: liuShuWrong } },
        { ...ledger, said: { 身份证号: liuShu } },
      ],
    ],
    [
      'a full date beats the year it fits',
      'person.birth',
      '1952-04-18',
      [
        { ...roster, said: { 出生日期: '1952' } },
        { ...payments, said: { 出生日期: '1952年' } },
        { ...ledger, said: { 出生日期: '1952.4.18' } },
      ],
    ],
    [
      'a month beats the year, and two years outvote another date',
      'person.birth',
      '1952-04',
      [
        { ...roster, said: { 出生日期: '1952' } },
        { ...payments, said: { 出生日期: '1952-04' } },
        { ...ledger, said: { 出生日期: '1962-04-18' } },
      ],
    ],
    [
      'the newer phone',
      'person.phone',
      '13900008888、13800000001',
      [
        { ...ledger, said: { 联系电话: '13800000001' } },
        { ...roster, said: { 联系电话: '13900008888' } },
      ],
    ],
    [
      'a phone with a lost digit loses though it is newer, and is not passed on',
      'person.phone',
      '13800000001',
      [
        { ...ledger, said: { 联系电话: '13800000001' } },
        { ...roster, said: { 联系电话: '1380000001' } },
      ],
    ],
    [
      'the newer of two cells first, whatever else stands in them',
      'person.phone',
      '13900008888、13800000001、0532-85550001',
      [
        { ...ledger, said: { 联系电话: '13800000001;0532-85550001' } },
        { ...roster, said: { 联系电话: '13900008888/0532-85550001' } },
      ],
    ],
    [
      'an address with its room beats the building alone',
      'addr.live',
      '3号楼2单元501',
      [
        { ...roster, said: { 现住址: '3号楼' } },
        { ...ledger, said: { 现住址: '3号楼2单元501' } },
      ],
    ],
    [
      'columns make an address',
      'addr.live',
      '3号楼2单元501',
      [{ ...roster, said: { 楼号: '三栋', 单元: '2单元', 房号: '501室' } }],
    ],
    [
      'the room of an address has its own cell',
      'addr.room',
      '501',
      [{ ...roster, said: { 现住址: '3-2-501' } }],
    ],
    [
      'a village has no buildings',
      'addr.live',
      '柳巷村3组',
      [{ ...roster, said: { 自然村: '柳巷村', 组: '3组' } }],
    ],
    [
      'a stated age is a better witness than a damaged ID number',
      'person.age',
      '55',
      [{ ...roster, said: { 年龄: '55', 身份证号: wrong(idNumber('1941-05-22', 21)) } }],
    ],
    [
      'the building leader knows better than a list of payments where somebody lives',
      'addr.live',
      '3号楼2单元501',
      [
        { ...payments, said: { 现住址: '5号楼1单元101' } },
        { ...roster, said: { 现住址: '3号楼2单元501' } },
      ],
    ],
    [
      '残联 knows better than two others about the grade',
      'dis.level',
      '二级',
      [
        { ...roster, said: { 残疾等级: '三级' } },
        { ...payments, said: { 残疾等级: '3' } },
        { ...disabled, said: { 残疾等级: '2' } },
      ],
    ],
    [
      'two agreeing sources beat a newer lone one about a name',
      'person.name',
      '柳树',
      [
        { file: 'a.xlsx', saidAt: '2024', said: { 姓名: '柳树' } },
        { file: 'b.xlsx', saidAt: '2025', said: { 姓名: '柳 树' } },
        { file: 'c.xlsx', saidAt: '2026-06', said: { 姓名: '柳数' } },
      ],
    ],
    [
      'the name beside the valid number, not the one somebody heard',
      'person.name',
      '宋玫',
      [
        { file: 'a.xlsx', said: { 姓名: '宋妹' } },
        { file: 'b.xlsx', said: { 姓名: '宋玫', 身份证号: liuShu } },
      ],
    ],
    [
      'a name begins with a surname',
      'person.name',
      '杨超永',
      [
        { file: 'a.xlsx', said: { 姓名: '洋超永' } },
        { file: 'b.xlsx', said: { 姓名: '杨超永' } },
      ],
    ],
    [
      '张某某 is not a name',
      'person.name',
      '张柳',
      [
        { ...payments, said: { 姓名: '张某某' } },
        { ...ledger, said: { 姓名: '张柳' } },
      ],
    ],
    [
      '无 is a value, and loses to any other',
      'person.phone',
      '13800000001',
      [
        { ...roster, said: { 联系电话: '无' } },
        { ...ledger, said: { 联系电话: '13800000001' } },
      ],
    ],
    ['无 alone stands', 'person.phone', '无', [{ ...roster, said: { 联系电话: '无' } }]],
    [
      'sex from the ID number, though all the lists say otherwise',
      'person.sex',
      '男',
      [
        { ...roster, said: { 身份证号: liuShu, 性别: '女' } },
        { ...ledger, said: { 性别: '女' } },
      ],
    ],
    [
      'age is counted on the day',
      'person.age',
      '74',
      [{ ...roster, said: { 身份证号: liuShu, 年龄: '73' } }],
    ],
    [
      'an age said two years ago has moved on',
      'person.age',
      '72',
      [{ ...roster, saidAt: '2024-06', said: { 年龄: '70' } }],
    ],
  ];
  test.each(stories)('%s', (_, field, stands, rows) => {
    expect(textIn(rows, field)).toBe(stands);
    expect(textIn([...rows].reverse(), field)).toBe(stands);
  });
});

describe('why it stands', () => {
  test('agreed, once, disputed, derived', () => {
    const rows: Row[] = [
      { ...roster, said: { 姓名: '柳树', 身份证号: liuShu, 联系电话: '13800000001', 民族: '汉' } },
      { ...ledger, said: { 姓名: '柳树', 联系电话: '13900008888' } },
    ];
    expect(cellOf(rows, 'person.name')?.standing).toBe('agreed');
    expect(cellOf(rows, 'person.ethnic')?.standing).toBe('once');
    expect(cellOf(rows, 'person.phone')).toMatchObject({
      standing: 'disputed',
      losing: [{ said: { raw: '13900008888' } }],
    });
    expect(cellOf(rows, 'person.birth')).toMatchObject({ standing: 'derived', derivedFrom: 'person.id_no' });
    expect(cellOf(rows, 'person.age')).toMatchObject({ standing: 'derived', derivedFrom: 'person.birth' });
  });

  test('two rows of one file are one source', () => {
    const rows: Row[] = [
      { ...roster, row: 3, said: { 姓名: '柳树' } },
      { ...roster, row: 9, said: { 姓名: '柳树' } },
    ];
    expect(cellOf(rows, 'person.name')?.standing).toBe('once');
  });

  test('a written birth date that the ID number belies is kept as losing, and said to be doubtful', () => {
    const cell = cellOf([{ ...roster, said: { 身份证号: liuShu, 出生日期: '1953-04-18' } }], 'person.birth');
    expect(cell).toMatchObject({ standing: 'disputed', said: { doubts: ['id.birth-disagrees'] } });
    expect(cell?.losing.map(({ said }) => said.raw)).toEqual(['1953-04-18']);
  });

  test('a phone of the year before last is stale, a birth date never', () => {
    const rows = [
      { ...ledger, saidAt: '2024-03', said: { 联系电话: '13800000001', 出生日期: '1952-04-18' } },
    ];
    expect(cellOf(rows, 'person.phone')?.stale).toBe(true);
    expect(cellOf(rows, 'person.birth')?.stale).toBe(false);
  });

  test('a value said again is as fresh as the last time', () => {
    const rows: Row[] = [
      { file: 'old.xlsx', saidAt: '2023-01', said: { 联系电话: '13800000001' } },
      { file: 'new.xlsx', saidAt: '2026-05', said: { 联系电话: '138-0000-0001' } },
    ];
    expect(cellOf(rows, 'person.phone')).toMatchObject({
      stale: false,
      saidAt: '2026-05',
      standing: 'agreed',
    });
  });

  test('of a birth year alone the age is vague', () => {
    expect(cellOf([{ ...roster, said: { 出生日期: '1966' } }], 'person.age')?.said).toMatchObject({
      value: { number: 59 },
      doubts: ['age.vague'],
    });
  });
});

describe('tags', () => {
  const tagsOf = (...rows: Row[]) =>
    [...fold(...rows).tags.values()].map(({ tag, basis }) => `${tag} ${basis}`);
  const assigned = (tag: string, has = true) => ({ tag, has, raw: tag, cell: 'J3' });

  test('80 and over by the ID number, disabled by the certificate', () => {
    const id = idNumber('1945-01-02', 12);
    expect(tagsOf({ ...disabled, said: { 身份证号: id, 残疾证号: `${id}42` } })).toEqual([
      '70岁以上老人 derived',
      '残疾人 derived',
      '老年人 derived',
      '高龄老人 derived',
    ]);
  });

  test('a list of the very old does not make a man of 74 very old', () => {
    expect(tagsOf({ ...payments, said: { 身份证号: liuShu }, tags: [assigned('高龄老人')] })).not.toContain(
      '高龄老人 assigned',
    );
    expect(tagsOf({ ...payments, said: { 姓名: '柳树' }, tags: [assigned('高龄老人')] })).toContain(
      '高龄老人 assigned',
    );
  });

  test('a list outranks a remark, the newer word an older one', () => {
    const remark = { ...roster, said: {}, tags: [{ ...assigned('低保', false), proposal: true }] };
    expect(tagsOf({ ...ledger, said: {}, tags: [assigned('低保')] }, remark)).toEqual(['低保 assigned']);
    const later = { file: '是否低保.xlsx', saidAt: '2026-05', said: { 是否低保: '否' } };
    expect(tagsOf({ ...ledger, said: {}, tags: [assigned('低保')] }, later)).toEqual([]);
  });

  test('a yes-or-no column gives the tag under its one name', () => {
    expect(tagsOf({ ...roster, said: { 是否独居: '√' } })).toEqual(['独居老人 assigned']);
  });

  test('a probationary member is a member', () => {
    expect(tagsOf({ ...roster, said: { 政治面貌: '预备党员' } })).toEqual([
      '党员 derived',
      '预备党员 derived',
    ]);
  });
});
