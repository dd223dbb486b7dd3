import { describe, expect, test } from 'vitest';
import { isOneEstate, withinEstate } from './estate.ts';
import { Households } from './household.ts';
import { neighbour } from './neighbours.fixture.ts';
import { inWalkingOrder } from './order.ts';

const at = (id: string, address: string, said: Record<string, string> = {}) =>
  neighbour(id, { 姓名: '王芳', 现住址: address, ...said });

describe('walking order', () => {
  test('goes by building, unit and room as numbers; who lives nowhere known comes last', () => {
    const people = [
      at('R1', ''),
      at('R2', '10号楼1单元101'),
      at('R3', '2号楼1单元1001'),
      at('R4', '2号楼1单元201'),
      at('R5', '2号楼2单元101'),
      at('R6', 'A座1单元101'),
    ];
    const ids = inWalkingOrder(people, new Households(people)).map(({ id }) => id);
    expect(ids).toEqual(['R4', 'R3', 'R5', 'R2', 'R6', 'R1']);
  });

  test('within a household the head comes first, the others by age', () => {
    const of = (id: string, relation: string, birth: string) => ({
      ...at(id, '3号楼2单元501', { 与户主关系: relation, 出生日期: birth }),
      household: 'H1',
    });
    const people = [
      of('R1', '子', '1995-01-01'),
      of('R2', '母亲', '1940-01-01'),
      of('R3', '户主', '1970-01-01'),
    ];
    expect(inWalkingOrder(people, new Households(people)).map(({ id }) => id)).toEqual(['R3', 'R2', 'R1']);
  });
});

describe('an estate', () => {
  test('is the only one where no address names another', () => {
    const willow = at('R1', '柳巷小区3号楼2单元501');
    expect(isOneEstate([willow, at('R2', '3号楼1单元102')])).toBe(true);
    expect(isOneEstate([willow, at('R2', '槐园小区3号楼1单元102')])).toBe(false);
  });

  test.each([
    ['柳巷小区3号楼2单元501', '3号楼2单元501'],
    ['柳巷社区柳巷小区3号楼2单元501', '3号楼2单元501'],
    ['3号楼2单元501', '3号楼2单元501'],
    ['柳巷小区', '柳巷小区'],
  ])('%s is %s among its own', (written, within) => {
    const value = at('R1', written).row.get('addr.live')!.said.value;
    if (value.type !== 'address') throw new Error(`${written} was not read as an address`);
    expect(withinEstate(value)).toBe(within);
  });
});
