import { expect, test } from 'vitest';
import { exactComparison, type LinkageSettings, link, sameColumns } from '../index.ts';
import { pullMonotone } from './monotone.ts';
import { randomNumbers } from './random-pairs.ts';

test('EM finds the m and u and the share of matches that the records were made with', () => {
  const random = randomNumbers(11);
  const fields = [
    { name: 'a', values: 50, wrong: 0.1 },
    { name: 'b', values: 200, wrong: 0.2 },
    { name: 'c', values: 20, wrong: 0.05 },
    { name: 'd', values: 400, wrong: 0.3 },
    { name: 'e', values: 100, wrong: 0.15 },
  ];
  const people = 3000;
  const columns: Record<string, string[]> = Object.fromEntries(fields.map(({ name }) => [name, []]));
  for (let person = 0; person < people; person++) {
    for (const { name, values, wrong } of fields) {
      const value = () => String(Math.floor(random() * values));
      const truth = value();
      columns[name]!.push(truth);
      if (person % 2 === 0) columns[name]!.push(random() < wrong ? value() : truth);
    }
  }
  const settings: LinkageSettings = {
    comparisons: fields.map(({ name }) => exactComparison(name)),
    blocking: [sameColumns('a', 'b'), sameColumns('b', 'e'), sameColumns('d'), sameColumns('c', 'e')],
  };
  const count = columns.a!.length;
  const { model } = link({ count, columns }, settings);
  for (const [i, { values, wrong }] of fields.entries()) {
    const same = model.comparisons[i]!.levels[1]!;
    // A slip may hit upon the right value again.
    expect(Math.abs(same.m - (1 - wrong + wrong / values))).toBeLessThan(0.03);
    expect(same.u * values).toBeGreaterThan(0.9);
    expect(same.u * values).toBeLessThan(1.1);
  }
  const matches = (model.prior * count * (count - 1)) / 2;
  expect(Math.abs(matches - people / 2)).toBeLessThan(people * 0.05);
});

test('a better level never weighs less than a worse one, and the sums stay', () => {
  const m = Float64Array.of(0, 0.5, 0.1, 0.3, 0.1);
  const u = Float64Array.of(0, 0.01, 0.1, 0.09, 0.8);
  pullMonotone(m, u);
  const ratios = [...m.slice(1)].map((share, i) => share / u[i + 1]!);
  expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
  expect(m.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
  expect(ratios[0]).toBeCloseTo(50, 9);
  expect(ratios[1]).toBeCloseTo(ratios[2]!, 9);
});

test('a list in which nobody stands twice stays as it is', () => {
  const random = randomNumbers(5);
  const pick = (values: number) => String(Math.floor(random() * values));
  const count = 1500;
  const list = (values: number) => Array.from({ length: count }, () => pick(values));
  const columns = { name: list(300), birth: list(20_000), street: list(40) };
  const linkage = link(
    { count, columns },
    {
      comparisons: [exactComparison('name'), exactComparison('birth'), exactComparison('street')],
      blocking: [sameColumns('name'), sameColumns('birth')],
    },
  );
  expect(linkage.clusterCount).toBeGreaterThan(count - 3);
});
