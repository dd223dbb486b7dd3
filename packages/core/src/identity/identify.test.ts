import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyRecords } from './identify.ts';
import { personColumns } from './person-columns.ts';
import type { PersonFacts } from './person-facts.ts';
import { residentIds } from './resident-ids.ts';
import { village } from './village.fixture.ts';

const room = (building: string, unit: string, number: string) => ({ building, unit, room: number });

/** Whether the told records are one person, each by its number, in a village of other people. */
function told(...facts: PersonFacts[]) {
  const around = village(60);
  const { clusters, doubtful } = identifyRecords(personColumns([...facts, ...around]));
  return { same: (a: number, b: number) => clusters[a] === clusters[b], doubtful };
}

describe('stories', () => {
  test('a father and a son share a phone and a room and are two people', () => {
    const { same } = told(
      {
        table: 'roster',
        household: '1',
        name: '王建国',
        sex: 'male',
        phones: ['13800001111'],
        address: room('3', '2', '501'),
      },
      {
        table: 'roster',
        household: '1',
        name: '王建军',
        sex: 'male',
        phones: ['13800001111'],
        address: room('3', '2', '501'),
      },
      { table: 'visits', name: '王建国', phones: ['13800001111'], address: room('3', '2', '501') },
    );
    expect(same(0, 1)).toBe(false);
    expect(same(0, 2)).toBe(true);
  });

  test('two 王伟 in one building stay apart', () => {
    const { same } = told(
      {
        table: 'roster',
        name: '王伟',
        sex: 'male',
        birth: { year: 1970, month: 5, day: 6 },
        address: room('3', '1', '201'),
      },
      {
        table: 'floating',
        name: '王伟',
        sex: 'male',
        birth: { year: 1991, month: 11, day: 23 },
        address: room('3', '4', '1102'),
      },
    );
    expect(same(0, 1)).toBe(false);
  });

  test('a masked ID and the whole ID of one woman are one', () => {
    const { same } = told(
      {
        table: 'roster',
        name: '李秀英',
        sex: 'female',
        id: { text: '370299195203144523', quality: 'valid' },
        address: room('5', '1', '302'),
      },
      { table: 'notice', name: '李秀英', id: { text: '370299********4523', quality: 'partial' } },
    );
    expect(same(0, 1)).toBe(true);
  });

  test('she is listed in two rooms of one list', () => {
    const id = { text: '370299195203144523', quality: 'valid' } as const;
    const { same } = told(
      { table: 'roster', household: '1', name: '李秀英', id, address: room('5', '1', '302') },
      { table: 'roster', household: '2', name: '李秀英', id, address: room('9', '3', '1001') },
    );
    expect(same(0, 1)).toBe(true);
  });

  test("a wife's number in her husband's row makes nobody one with her", () => {
    const { same } = told(
      {
        table: 'roster',
        household: '1',
        name: '周海涛',
        sex: 'male',
        phones: ['13800002222'],
        id: { text: '370299196807121234', quality: 'wrong-check' },
        address: room('6', '1', '101'),
      },
      {
        table: 'roster',
        household: '1',
        name: '陈淑芬',
        sex: 'female',
        id: { text: '370299196911033424', quality: 'valid' },
        address: room('6', '1', '101'),
      },
      {
        table: 'floating',
        name: '周海涛',
        sex: 'male',
        phones: ['13800002222'],
        id: { text: '370299196911033424', quality: 'valid' },
        address: room('6', '1', '101'),
      },
      {
        table: 'elders',
        name: '陈淑芬',
        sex: 'female',
        id: { text: '370299196911033424', quality: 'valid' },
        address: room('6', '1', '101'),
      },
    );
    expect(same(1, 3)).toBe(true);
    expect(same(0, 1)).toBe(false);
    expect(same(2, 3)).toBe(false);
  });

  test('twins of one birthday and one room are two', () => {
    const birth = { year: 2015, month: 4, day: 2 };
    const { same } = told(
      {
        table: 'roster',
        household: '1',
        name: '赵子涵',
        sex: 'female',
        birth,
        address: room('2', '2', '402'),
      },
      {
        table: 'roster',
        household: '1',
        name: '赵子墨',
        sex: 'female',
        birth,
        address: room('2', '2', '402'),
      },
    );
    expect(same(0, 1)).toBe(false);
  });

  test('same sound, other character: one in one room, two in two', () => {
    const { same } = told(
      { table: 'roster', name: '杨超永', sex: 'male', address: room('4', '2', '103') },
      { table: 'visits', name: '洋超永', sex: 'male', address: room('4', '2', '103') },
      { table: 'party', name: '孙丽', sex: 'female', address: room('4', '2', '104') },
      { table: 'visits', name: '孙利', sex: 'female', address: room('7', '1', '801') },
    );
    expect(same(0, 1)).toBe(true);
    expect(same(2, 3)).toBe(false);
  });

  test('what cannot be decided is told in words', () => {
    const { same, doubtful } = told(
      {
        table: 'roster',
        name: '杨超永',
        sex: 'male',
        phones: ['13800003333'],
        id: { text: '370299198104023315', quality: 'valid' },
        address: room('4', '2', '103'),
      },
      {
        table: 'floating',
        name: '洋超永',
        sex: 'male',
        phones: ['13800003333'],
        id: { text: '370299198104025716', quality: 'valid' },
        address: room('4', '2', '103'),
      },
    );
    expect(same(0, 1)).toBe(false);
    const doubt = doubtful.find(({ a, b }) => a === 0 && b === 1);
    expect(doubt?.together).toBe(false);
    expect(doubt?.reasons.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        '两个身份证号都有效且不同',
        '姓名同音不同字(杨/洋)',
        '电话相同',
        '同住 4号楼2单元103',
      ]),
    );
    expect(doubt?.reasons.map(({ english }) => english)).toContain(
      'name sounds the same, written differently (杨/洋)',
    );
  });

  test('an ID number typed to fill the column joins nobody', () => {
    const id = { text: '370299199001011234', quality: 'valid' } as const;
    const names = ['王芳', '李建国', '张秀兰', '赵志刚', '陈小红'];
    const { same } = told(
      ...names.map((name, i) => ({ table: 'roster', name, id, address: room('1', '1', `${i + 1}01`) })),
    );
    expect(same(0, 1)).toBe(false);
    expect(same(3, 4)).toBe(false);
  });
});

describe('laws', () => {
  test('the order of arrival changes nothing', () => {
    const facts = village(40);
    const expected = partition(identifyRecords(personColumns(facts)).clusters, facts);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(partition(identifyRecords(personColumns(shuffled)).clusters, shuffled)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  test('two valid ID numbers never stand in one person', () => {
    const facts = village(60);
    const { clusters } = identifyRecords(personColumns(facts));
    const idOf = new Map<number, string>();
    for (const [i, { id }] of facts.entries()) {
      if (id?.quality !== 'valid') continue;
      const known = idOf.get(clusters[i]!);
      if (known !== undefined) expect(id.text).toBe(known);
      idOf.set(clusters[i]!, id.text);
    }
    expect(idOf.size).toBeGreaterThan(20);
  });

  test('what a person decided outranks the score', () => {
    const id = { text: '370299195203144523', quality: 'valid' } as const;
    const facts = [
      { table: 'a', name: '李秀英', id },
      { table: 'b', name: '李秀英', id },
      { table: 'c', name: '黄大发' },
      { table: 'd', name: '陈小红' },
    ];
    const { clusters } = identifyRecords(personColumns(facts), {
      verdicts: [
        { a: 0, b: 1, verdict: 'different' },
        { a: 2, b: 3, verdict: 'same' },
      ],
    });
    expect(clusters[0]).not.toBe(clusters[1]);
    expect(clusters[2]).toBe(clusters[3]);
  });

  test('a new sheet leaves the residents who are known as they are', () => {
    const old = village(40);
    const before = identifyRecords(personColumns(old)).clusters;
    const fresh = old
      .filter((_, i) => i % 3 === 0)
      .map((facts) => ({ ...facts, table: 'new sheet', household: undefined }));
    const known = [...before, ...fresh.map(() => -1)];
    const { clusters } = identifyRecords(personColumns([...old, ...fresh]), { known });
    expect(clusters.slice(0, old.length)).toEqual(before);
    const joined = fresh.filter((_, i) => clusters[old.length + i] === before[i * 3]);
    expect(joined.length).toBeGreaterThan(fresh.length * 0.95);
  });

  test('nothing, and one record, are no trouble', () => {
    expect(identifyRecords(personColumns([])).clusters).toEqual([]);
    expect(identifyRecords(personColumns([{ table: 'a', name: '王芳' }])).clusters).toEqual([0]);
  });
});

test('a resident keeps his id in whatever order the files come', () => {
  const entries = ['b#1!A3', 'a#1!A9', 'c#1!A1', 'a#1!A2'].map((id) => ({ id }));
  expect(residentIds(entries, [0, 1, 0, 2])).toEqual(['R000003', 'R000002', 'R000003', 'R000001']);
  expect(residentIds([...entries].reverse(), [2, 0, 1, 0])).toEqual([
    'R000001',
    'R000003',
    'R000002',
    'R000003',
  ]);
});

function partition(clusters: number[], facts: PersonFacts[]): string[] {
  const groups = new Map<number, string[]>();
  for (const [i, cluster] of clusters.entries()) {
    groups.set(cluster, [...(groups.get(cluster) ?? []), JSON.stringify(facts[i])]);
  }
  return [...groups.values()].map((group) => group.sort().join()).sort();
}
