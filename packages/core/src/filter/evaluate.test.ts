import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseDictionary } from '../fields/dictionary.ts';
import { readValue } from '../values/read-value.ts';
import type { Value } from '../values/value.ts';
import { evaluateFilter, type Truth } from './evaluate.ts';
import type { Filter } from './filter.ts';
import { fieldNames } from './names.ts';
import { parseFilter } from './parse.ts';
import type { Subject } from './subject.ts';

const names = fieldNames(chineseDictionary.fields.values());

/** 杨槐 of Willow Lane: what her cells say, read by the readers that read sheets. */
const cells: Record<string, string> = {
  'person.name': '杨 槐',
  'person.birth': '1966',
  'person.sex': '女',
  'person.politics': '党员',
  'person.phone': '13800000001;0532-85550001',
  'person.id_no': '370299********0026',
  'person.edu': '大专',
  'dis.level': '2',
  'addr.live': '柳巷小区3号楼2单元501室',
  'addr.building': '3号楼',
  'addr.room': '501',
  'grid.name': '柳巷社区第三网格',
  'live.status': '是',
  'party.joined': '1990-07',
  'job.unit': '无',
  'aid.amount': '850.5',
};
const values = new Map<string, Value>();
for (const [key, raw] of Object.entries(cells))
  values.set(key, readValue(chineseDictionary.fields.get(key)!, raw).value!);
const yang: Subject = {
  tags: new Set(['党员', '残疾人']),
  value: (key) => values.get(key),
  today: '2026-06-30',
};

function ask(text: string, subject = yang): Truth {
  const parsed = parseFilter(text, names);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.zh}`);
  return evaluateFilter(parsed.filter, subject);
}

describe('true, false, or not to be told from what is known', () => {
  test.each<[string, Truth]>([
    ['党员', true],
    ['低保', false],
    ['非 低保', true],
    ['姓名 = 杨槐', true],
    ['姓名 含 槐', true],
    ['姓名 = 槐', false],
    ['性别 = 女性', true],
    ['政治面貌 = 中共党员', true],
    ['残疾等级 在 (一级, 二级)', true],
    ['残疾等级 <= 1', false],
    ['年龄 >= 59', true],
    ['年龄 >= 60', undefined],
    ['非 年龄 >= 60', undefined],
    ['年龄 > 60', false],
    ['年龄 在 55..61', true],
    ['出生日期 < 1967-01-01', true],
    ['出生日期 >= 1966-06-01', undefined],
    ['出生日期 = 1966', true],
    ['出生日期 = 1966-05', undefined],
    ['出生日期 = 1967', false],
    ['入党时间 在 1990-01-01..1990-12-31', true],
    ['入党时间 <= 1990-07-15', undefined],
    ['电话 = 13800000001', true],
    ['电话 含 8555', true],
    ['电话 含 0532-8555', true],
    ['电话 = 13800000002', false],
    ['身份证号 含 370299', true],
    ['身份证号 = 370299196605010026', undefined],
    ['身份证号 = 370299196605010034', false],
    ['现住址 含 柳巷', true],
    ['楼号 = 3栋', true],
    ['楼号 在 1..3', true],
    ['楼号 在 4..13', false],
    ['楼号 > 12', false],
    ['房号 >= 500', true],
    ['网格 = 第三网格', true],
    ['网格 = 3网格', true],
    ['网格 = 第十三网格', false],
    ['网格 = 第二网格', false],
    ['是否在住', true],
    ['是否在住 = 否', false],
    ['金额 > 850', true],
    ['工作单位 = 空', true],
    ['工作单位 = 无', true],
    ['工作单位 = 未知', false],
    ['工作单位 含 学校', false],
    ['民族 = 空', true],
    ['民族 = 未知', true],
    ['民族 = 汉族', undefined],
    ['民族 != 汉族', undefined],
    ['民族 = 汉族 且 低保', false],
    ['民族 = 汉族 或 党员', true],
    ['电话 != 空', true],
    ['网格 不在 (第一网格, 第二网格)', true],
  ])('%s: %s', (text, truth) => {
    expect(ask(text)).toBe(truth);
  });

  test('of somebody with a stated age and no birth date, the age is asked', () => {
    const value: Value = { type: 'number', number: 81 };
    expect(
      ask('年龄 >= 80', {
        tags: new Set(),
        value: (key) => (key === 'person.age' ? value : undefined),
        today: '2026-06-30',
      }),
    ).toBe(true);
  });
});

describe('laws', () => {
  const leaf = fc
    .constantFrom('党员', '低保', '年龄 >= 60', '年龄 >= 50', '民族 = 汉族', '楼号 在 1..3', '电话 = 空')
    .map((text): Filter => {
      const parsed = parseFilter(text, names);
      if (!parsed.ok) throw new Error(parsed.error.zh);
      return parsed.filter;
    });
  const of = (filter: Filter) => evaluateFilter(filter, yang);
  const not = (filter: Filter): Filter => ({ type: 'not', filter });

  test('de Morgan, in three values', () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 2, maxLength: 4 }), (filters) => {
        expect(of(not({ type: 'and', filters }))).toBe(of({ type: 'or', filters: filters.map(not) }));
        expect(of(not({ type: 'or', filters }))).toBe(of({ type: 'and', filters: filters.map(not) }));
      }),
    );
  });

  test('the order of conditions does not matter, and twice not is itself', () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 2, maxLength: 4 }), (filters) => {
        for (const type of ['and', 'or'] as const) {
          expect(of({ type, filters })).toBe(of({ type, filters: [...filters].reverse() }));
        }
        expect(of(not(not(filters[0]!)))).toBe(of(filters[0]!));
      }),
    );
  });
});
