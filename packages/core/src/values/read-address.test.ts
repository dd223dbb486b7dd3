import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnAddressPattern } from './address-pattern.ts';
import { readAddress } from './read-address.ts';
import type { AddressValue } from './value.ts';

const textOf = (raw: string) => (readAddress(raw).value as AddressValue).text;
const partsOf = (raw: string) => {
  const { type: _type, text: _text, ...parts } = readAddress(raw).value as AddressValue;
  return parts;
};

test.each([
  ['3-2-501', '3号楼2单元501'],
  ['3#2-501', '3号楼2单元501'],
  ['3#-2-501', '3号楼2单元501'],
  ['3#2#501', '3号楼2单元501'],
  ['3号楼2-501', '3号楼2单元501'],
  ['3栋2-501', '3号楼2单元501'],
  ['三栋二单元501室', '3号楼2单元501'],
  ['3号楼2门501', '3号楼2单元501'],
  ['3号楼2单元5层501', '3号楼2单元501'],
  ['3号楼2单元5层01室', '3号楼2单元501'],
  ['3号楼2单元501室', '3号楼2单元501'],
  ['3号楼2单元501户', '3号楼2单元501'],
  ['3幢2单元501', '3号楼2单元501'],
  ['3座2单元501', '3号楼2单元501'],
  ['3楼2单元501', '3号楼2单元501'],
  ['3 号楼 2 单元 501', '3号楼2单元501'],
  ['３号楼２单元５０１', '3号楼2单元501'],
  ['03-02-0501', '3号楼2单元501'],
  ['3—2—501', '3号楼2单元501'],
  ['3/2/501', '3号楼2单元501'],
  ['3|2|501', '3号楼2单元501'],
  ['3 2 501', '3号楼2单元501'],
  ['3-501', '3号楼501'],
  ['3号楼501', '3号楼501'],
  ['1-2-1002', '1号楼2单元1002'],
  ['十二号楼一单元1203', '12号楼1单元1203'],
  ['A座1203', 'A座1203'],
  ['A栋2单元301', 'A座2单元301'],
  ['2单元501', '2单元501'],
  ['2期3号楼2单元501', '2期3号楼2单元501'],
  ['二期3-2-501', '2期3号楼2单元501'],
  ['星河小区3-2-501', '星河小区3号楼2单元501'],
  ['星河社区星河小区1号楼1单元904户', '星河社区星河小区1号楼1单元904'],
  ['星河小区一区3号楼2单元501室', '星河小区一区3号楼2单元501'],
  ['幸福1号小区3栋501', '幸福1号小区3号楼501'],
  ['中山路12号3号楼2单元501', '中山路12号3号楼2单元501'],
  ['中山路12号', '中山路12号'],
  ['中山路12号2单元501室', '中山路12号2单元501'],
  ['五一路8号院3号楼2单元501', '五一路8号院3号楼2单元501'],
  ['长宁路123弄4号501室', '长宁路123弄4号501室'],
  ['东风村5组23号', '东风村5组23号'],
  ['东风村三组12号', '东风村3组12号'],
  ['青岛市市北区某街道星河小区3号楼2单元501', '青岛市市北区某街道星河小区3号楼2单元501'],
  ['3号楼2单元501（出租）', '3号楼2单元501'],
  ['3号楼2单元地下室', '3号楼2单元地下室'],
  ['3号楼2单元501室内', '3号楼2单元501内'],
  ['1号楼2单元102东', '1号楼2单元102东'],
  ['3号楼2单元1楼东户', '3号楼2单元1层东'],
  ['3号楼2单元501/502', '3号楼2单元501'],
  ['3栋2单元5-1', '3号楼2单元501'],
  ['3栋2单元5-1号', '3号楼2单元501'],
  ['28-1-10-3', '28号楼1单元1003'],
  ['岳王路12-3号502室', '岳王路12-3号502室'],
  ['柳巷路甲12号3单元502', '柳巷路甲12号3单元502'],
  ['四川北路1234号5楼502室', '四川北路1234号502室'],
  ['平房12号', '平房12号'],
  ['3号楼2单元负一层', '3号楼2单元B1层'],
  ['第3栋第2单元第501室', '3号楼2单元501'],
  ['3撞2单元501', '3号楼2单元501'],
  ['安华里二区12楼5门402', '安华里二区12号楼5单元402'],
  ['四川省达州市', '四川省达州市'],
])('%s is written %s', (raw, text) => {
  expect(textOf(raw)).toBe(text);
});

test('what stands before the house is taken apart', () => {
  expect(partsOf('山东省青岛市市北区台东街道星河社区星河小区3号楼2单元501')).toEqual({
    province: '山东省',
    city: '青岛市',
    district: '市北区',
    street: '台东街道',
    community: '星河社区',
    estate: '星河小区',
    building: '3',
    unit: '2',
    room: '501',
  });
  expect(partsOf('上海市长宁区长宁路123弄4号501室')).toEqual({
    province: '上海市',
    district: '长宁区',
    road: '长宁路',
    estate: '123弄',
    building: '4',
    room: '501',
  });
  expect(partsOf('中山路12号3号楼2单元501')).toMatchObject({
    road: '中山路',
    roadNumber: '12',
    building: '3',
  });
  expect(partsOf('安华里社区五区12楼5门402')).toEqual({
    community: '安华里社区',
    estate: '五区',
    building: '12',
    unit: '5',
    room: '402',
  });
  expect(partsOf('新村路5号楼2单元301')).toMatchObject({ road: '新村路', building: '5' });
  expect(partsOf('柳巷路甲12号3单元502')).toMatchObject({ road: '柳巷路', roadNumber: '甲12', unit: '3' });
  expect(partsOf('东风村5组23号')).toEqual({ community: '东风村', road: '5组', roadNumber: '23' });
});

test('an address without a number says so and keeps its text', () => {
  expect(readAddress('星河小区').doubts).toEqual(['address.unparsed']);
  expect(textOf('星河小区')).toBe('星河小区');
});

test('a file teaches what three numbers mean', () => {
  const phased = Array.from(
    { length: 40 },
    (_, i) => `星河湾${(i % 3) + 1}-${(i % 18) + 1}-${(i % 6) + 1}02`,
  );
  const pattern = learnAddressPattern([...phased, '星河湾二期']);
  expect(pattern.three).toBe('phase-building-room');
  expect(readAddress('星河湾1-12-502', pattern).value).toMatchObject({
    phase: '1',
    building: '12',
    room: '502',
  });
  const plain = Array.from({ length: 40 }, (_, i) => `${(i % 14) + 1}-${(i % 3) + 1}-${(i % 6) + 1}02`);
  expect(learnAddressPattern(plain)).toMatchObject({ three: 'building-unit-room', confidence: 0.9 });
});

test('what other columns say decides', () => {
  const raws = ['1-3-502', '2-4-301'];
  expect(learnAddressPattern(raws, [{ building: '3' }, { building: '4' }]).three).toBe('phase-building-room');
  expect(learnAddressPattern(raws, [{ building: '1', unit: '3' }, undefined]).three).toBe(
    'building-unit-room',
  );
  expect(learnAddressPattern(['2-501'], [{ building: '7', unit: '2' }]).two).toBe('unit-room');
});

test('law: the canonical text of an address reads as the same address', () => {
  const number = (max: number) => fc.integer({ min: 1, max }).map(String);
  const parts = fc.record({
    estate: fc.constantFrom('', '星河小区', '幸福里', '星河社区星河小区', '青岛市市北区幸福家园'),
    phase: fc.option(number(4), { nil: '' }),
    building: number(40),
    unit: fc.option(number(6), { nil: '' }),
    room: fc.tuple(number(33), fc.integer({ min: 1, max: 9 })).map(([floor, door]) => `${floor}0${door}`),
  });
  const manners = fc.constantFrom('号楼', '栋', '幢', '号楼', '#楼');
  fc.assert(
    fc.property(
      parts,
      manners,
      fc.constantFrom('单元', '门'),
      fc.constantFrom('', '室', '户'),
      ({ estate, phase, building, unit, room }, b, u, r) => {
        const raw = `${estate}${phase && `${phase}期`}${building}${b}${unit && `${unit}${u}`}${room}${r}`;
        const once = readAddress(raw).value as AddressValue;
        expect(once).toMatchObject({ building, room, ...(unit && { unit }), ...(phase && { phase }) });
        expect(readAddress(once.text).value).toEqual(once);
      },
    ),
  );
});
