import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistanceComparison } from '../comparisons/text.ts';
import {
  dateComparison,
  exactComparison,
  type Linkage,
  type LinkageSettings,
  link,
  linkNew,
  type Records,
  sameColumns,
} from '../index.ts';
import { randomNumbers } from '../training/random-pairs.ts';

const settings: LinkageSettings = {
  comparisons: [
    editDistanceComparison('name', [1], { termFrequency: true }),
    dateComparison('birth'),
    exactComparison('phone', { termFrequency: true }),
    exactComparison('address'),
    exactComparison('id'),
  ],
  groups: [{ name: 'household', comparisons: ['phone', 'address'] }],
  blocking: [sameColumns('name'), sameColumns('birth'), sameColumns('phone'), sameColumns('address')],
  contradictions: ['id'],
};

type People = {
  count: number;
  columns: Record<'name' | 'birth' | 'phone' | 'address' | 'id', (string | null)[]>;
};

/** Families of one to three, everybody written one to three times, with gaps and slips. */
function inventPeople(seed: number, families: number): People {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const columns: People['columns'] = { name: [], birth: [], phone: [], address: [], id: [] };
  for (let family = 0; family < families; family++) {
    const [phone, address] = [String(below(1e6)), `${below(40)}-${below(12)}`];
    for (let member = below(3); member >= 0; member--) {
      const name = '王李张刘陈'[below(5)]! + String.fromCodePoint(0x4e00 + below(150));
      const birth = `19${10 + below(90)}-0${1 + below(9)}-${10 + below(18)}`;
      const id = `id${family}.${member}`;
      for (let times = below(3); times >= 0; times--) {
        columns.name.push(random() < 0.1 ? `${name[0]}某` : name);
        columns.birth.push(random() < 0.2 ? null : birth);
        columns.phone.push(random() < 0.3 ? null : phone);
        columns.address.push(random() < 0.1 ? null : address);
        columns.id.push(random() < 0.5 ? null : id);
      }
    }
  }
  return { count: columns.name.length, columns };
}

function reorder({ count, columns }: People, order: readonly number[]): Records {
  const moved = Object.entries(columns).map(([name, cells]) => [name, order.map((record) => cells[record]!)]);
  return { count, columns: Object.fromEntries(moved) };
}

/** Clusters as sets of records, whatever their numbers; `recordOf` gives the records their first names back. */
function groupsOf(clusters: Int32Array, recordOf: (place: number) => number = (place) => place): string[] {
  const groups = new Map<number, number[]>();
  for (const [place, cluster] of clusters.entries()) {
    groups.set(cluster, [...(groups.get(cluster) ?? []), recordOf(place)]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a - b).join()).sort();
}

test('three spellings of one woman become one cluster, her sister another', () => {
  const name = ['anna', 'anna', 'ana', 'bertha', 'carl', 'dora', 'emil', 'franz', 'gerd', 'hanna'];
  const birth = ['1950-03-01', '1950-03-01', '1950-03-01', '1953-07-12'];
  for (let i = birth.length; i < name.length; i++) birth.push(`19${60 + i}-0${(i % 9) + 1}-1${i % 10}`);
  const nothing = name.map(() => null);
  const phone = ['5551', '5551', null, '5551', '1', '2', '3', '4', '5', '6'];
  const columns = { name, birth, phone, address: nothing, id: nothing };
  const linkage = link({ count: name.length, columns }, settings);
  expect([...linkage.clusters.slice(0, 4)]).toEqual([0, 0, 0, 1]);
  expect(linkage.clusterCount).toBe(8);
});

test.each([0, 1, 2])('%i records are no trouble', (count) => {
  const columns = { name: ['王一', '王一'], birth: [null, null], phone: ['1', '1'], address: [], id: [] };
  const cut = Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, cells.slice(0, count)]),
  );
  const linkage = link({ count, columns: cut }, settings);
  expect(linkage.clusters.length).toBe(count);
  expect(linkage.pairs.weight.every(Number.isFinite)).toBe(true);
});

test('the order in which records arrive changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer(), (seed, shuffleSeed) => {
      const people = inventPeople(seed, 25);
      const random = randomNumbers(shuffleSeed);
      const order = Array.from({ length: people.count }, (_, i) => ({ i, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ i }) => i);
      const straight = link(people, settings);
      const shuffled = link(reorder(people, order), settings);
      expect(groupsOf(shuffled.clusters, (place) => order[place]!).length).toBe(straight.clusterCount);
      expect(shuffled.model).toEqual(straight.model);
      expect(contents(shuffled, reorder(people, order))).toEqual(contents(straight, people));
    }),
    { numRuns: 10 },
  );
});

/** Clusters by what their records say, so that records that say the same may stand for each other. */
function contents({ clusters }: Linkage, { columns }: Records): string[] {
  const said = (record: number) =>
    Object.keys(columns)
      .map((name) => columns[name]![record])
      .join('|');
  return groupsOf(clusters)
    .map((group) =>
      group
        .split(',')
        .map((record) => said(Number(record)))
        .sort()
        .join(' & '),
    )
    .sort();
}

test('every score is the sum of its points', () => {
  const people = inventPeople(3, 80);
  const linkage = link(people, settings);
  const { pairs } = linkage;
  expect(pairs.count).toBeGreaterThan(50);
  for (let i = 0; i < pairs.count; i++) {
    const { prior, points, weight } = linkage.explain(pairs.a[i]!, pairs.b[i]!);
    const sum = points.reduce((total, point) => total + point.levelWeight + point.termFrequencyWeight, prior);
    expect(weight).toBeCloseTo(sum, 9);
    expect(pairs.weight[i]!).toBeCloseTo(weight, 3);
  }
});

test('phone and address of a family count once, and the explanation says so', () => {
  const people = inventPeople(3, 80);
  const linkage = link(people, settings);
  const { pairs } = linkage;
  const both = [...pairs.a.keys()].find((i) => {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    return (['phone', 'address'] as const).every((name) => {
      return people.columns[name][a] !== null && people.columns[name][a] === people.columns[name][b];
    });
  })!;
  const { points } = linkage.explain(pairs.a[both]!, pairs.b[both]!);
  const weightOf = (name: string) => {
    const point = points.find((one) => one.name === name)!;
    return point.levelWeight + point.termFrequencyWeight;
  };
  expect(weightOf('phone') + weightOf('address') + weightOf('household')).toBeCloseTo(
    Math.max(weightOf('phone'), weightOf('address')),
    9,
  );
});

test('two identity numbers never share a cluster, nor do records that were declared different', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const people = inventPeople(seed, 25);
      const first = link(people, settings);
      const verdicts = Array.from({ length: Math.min(3, first.pairs.count) }, (_, i) => ({
        a: first.pairs.a[i]!,
        b: first.pairs.b[i]!,
        verdict: 'different' as const,
      }));
      const { clusters } = link(people, { ...settings, verdicts });
      const idOf = new Map<number, string>();
      for (const [record, cluster] of clusters.entries()) {
        const id = people.columns.id[record];
        if (!id) continue;
        expect(idOf.get(cluster) ?? id).toBe(id);
        idOf.set(cluster, id);
      }
      for (const { a, b } of verdicts) expect(clusters[a]).not.toBe(clusters[b]);
    }),
    { numRuns: 10 },
  );
});

test("any reason of the caller's own keeps records apart, and is asked in the caller's numbers", () => {
  const people = inventPeople(9, 60);
  const odd = (record: number) => record % 2 === 1;
  const { clusters } = link(people, { ...settings, contradicts: (a, b) => odd(a) !== odd(b) });
  for (const [a, cluster] of clusters.entries()) {
    for (let b = 0; b < a; b++) if (clusters[b] === cluster) expect(odd(a)).toBe(odd(b));
  }
});

test('records that a person declared the same are one, whatever they say', () => {
  const people = inventPeople(4, 30);
  const last = people.count - 1;
  const free = link(people, settings);
  expect(free.clusters[0]).not.toBe(free.clusters[last]);
  const told = link(people, { ...settings, verdicts: [{ a: 0, b: last, verdict: 'same' }] });
  expect(told.clusters[0]).toBe(told.clusters[last]);
});

test('a strong pair that cannot be is put up for review, first of all', () => {
  const people = inventPeople(12, 60);
  for (const [name, cells] of Object.entries(people.columns)) {
    const [first, second] = name === 'id' ? ['id-x', 'id-y'] : [cells[0], cells[0]];
    cells.push(first ?? '1955-05-15', second ?? '1955-05-15');
  }
  const count = people.count + 2;
  const comparisons = settings.comparisons.filter(({ name }) => name !== 'id');
  const linkage = link({ ...people, count }, { ...settings, comparisons });
  const pair = linkage.review.find(({ a, b }) => Math.min(a, b) >= count - 2);
  expect(pair).toMatchObject({ reason: 'contradiction', together: false });
  const doubts = linkage.review.map(({ reason }) => reason === 'near-threshold');
  expect(doubts).toEqual([...doubts].sort());
});

test('new records join the clusters that are there, and nothing else moves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 20 }), (seed, added) => {
      const people = inventPeople(seed, 40);
      const before = people.count - added;
      const old = Object.fromEntries(
        Object.entries(people.columns).map(([name, cells]) => [name, cells.slice(0, before)]),
      );
      const known = link({ count: before, columns: old }, settings);
      const numbers = known.clusters.map((cluster) => cluster * 10 + 7);
      const after = linkNew(people, { clusters: numbers, model: known.model }, settings);
      expect([...after.clusters.slice(0, before)]).toEqual([...numbers]);
      expect(after.pairs.a.every((a, i) => Math.max(a, after.pairs.b[i]!) >= before)).toBe(true);
    }),
    { numRuns: 10 },
  );
});

test('a new record that says what a known one says joins it; a stranger gets a number of his own', () => {
  const people = inventPeople(8, 60);
  const known = link(people, settings);
  const twin = people.columns.id.findIndex(
    (id, i) => id && people.columns.birth[i] && people.columns.phone[i],
  );
  const stranger = { name: '诸葛', birth: '1999-09-19', phone: '77', address: '99-9', id: 'other' };
  for (const [name, cells] of Object.entries(people.columns)) {
    cells.push(cells[twin]!, stranger[name as keyof typeof stranger]);
  }
  const after = linkNew({ ...people, count: people.count + 2 }, known, settings);
  expect(after.clusters[people.count]).toBe(known.clusters[twin]);
  expect(after.clusters[people.count + 1]).toBe(known.clusterCount);
});

test('the same input gives the same output', () => {
  const people = inventPeople(21, 60);
  const [one, two] = [link(people, settings), link(people, settings)];
  expect(two.clusters).toEqual(one.clusters);
  expect(two.pairs).toEqual(one.pairs);
  expect(two.review).toEqual(one.review);
});

test('a column that nobody compares has no influence, and one that is missing is named', () => {
  const people = inventPeople(2, 20);
  const noise = people.columns.name.map((_, i) => String((i * 7919) % 13));
  const plain = link(people, settings);
  const noisy = link({ count: people.count, columns: { ...people.columns, aaa: noise } }, settings);
  expect(noisy.clusters).toEqual(plain.clusters);
  const { phone: _, ...rest } = people.columns;
  expect(() => link({ count: people.count, columns: rest }, settings)).toThrow('phone');
});
