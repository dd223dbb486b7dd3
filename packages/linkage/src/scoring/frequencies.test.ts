import { expect, test } from 'vitest';
import { internColumn } from '../records/column.ts';
import { termWeights } from './frequencies.ts';

const names = ['王伟', '王伟', '王伟', '王伟', '李娜', '李娜', '令狐冲', '令狐冲', null];

test('agreeing on a rare value adds weight, on a common one takes some away', () => {
  const [common, , rare] = termWeights(internColumn('name', [...names, '令狐'], names.length));
  expect(rare).toBeGreaterThan(common!);
  expect(common).toBeLessThan(0);
});

test('one man in two lists is one man: values are counted over clusters', () => {
  const column = internColumn('name', names, names.length);
  const [wei, na, chong] = termWeights(column, Int32Array.of(0, 1, 2, 3, 4, 5, 6, 6, 7));
  expect(na! - wei!).toBeCloseTo(Math.log2(4.5 / 2.5), 5);
  expect(chong! - na!).toBeCloseTo(Math.log2(2.5 / 1.5), 5);
});

test('a phone that four people use is common, however often one of them wrote down his own', () => {
  const phones = ['agent', 'agent', 'agent', 'agent', 'own', 'own', 'own', 'own', 'own'];
  const column = internColumn('phone', phones, phones.length);
  const [agent, own] = termWeights(column, Int32Array.of(0, 1, 2, 3, 4, 4, 4, 4, 4));
  expect(own).toBeGreaterThan(agent!);
});
