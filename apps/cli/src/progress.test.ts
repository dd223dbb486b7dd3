import { expect, test } from 'vitest';
import { bar, progressOn } from './progress.ts';
import { displayWidth } from './width.ts';

/** A terminal that remembers what was drawn, and a clock moved by hand. */
function terminal({ isTTY = true, columns = 80 } = {}) {
  const drawn: string[] = [];
  let time = 0;
  const progress = progressOn({ isTTY, columns, write: (text) => drawn.push(text) }, () => time);
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { progress, drawn, wait };
}

test('the first second shows nothing', () => {
  const { progress, drawn, wait } = terminal();
  const at = progress.stage('读取', 10);
  wait(999);
  at(9);
  expect(drawn).toEqual([]);
  wait(1);
  at(9);
  expect(drawn).toHaveLength(1);
});

test('a thousand calls in a second are ten drawings at most', () => {
  const { progress, drawn, wait } = terminal();
  const at = progress.stage('读取', 1000);
  wait(1000);
  for (let i = 0; i < 1000; i++) {
    at(i);
    wait(1);
  }
  expect(drawn).toHaveLength(10);
});

test('a new stage shows at once, for it may compute long before it calls again', () => {
  const { progress, drawn, wait } = terminal();
  const at = progress.stage('读取', 10);
  wait(1500);
  at(10);
  progress.stage('认人');
  expect(drawn.at(-1)).toContain('认人');
});

test('nothing is drawn where nobody looks', () => {
  const { progress, drawn, wait } = terminal({ isTTY: false });
  const at = progress.stage('读取', 10);
  wait(5000);
  at(5);
  progress.clear();
  expect(drawn).toEqual([]);
});

test('the bar is rubbed out once, and only if it was drawn', () => {
  const { progress, drawn, wait } = terminal();
  progress.clear();
  wait(2000);
  progress.stage('读取', 10)(3);
  progress.clear();
  progress.clear();
  expect(drawn).toHaveLength(2);
});

test.each([
  ['读取文件', 3, 10, 79],
  ['一个很长很长很长很长很长很长很长的说明', 1, 3, 30],
  ['x', 0, 1, 12],
  ['读取文件', 5, undefined, 6],
  ['读取', 99, 10, 40],
])('%s %i of %s fits into %i columns', (label, done, total, width) => {
  expect(displayWidth(bar(label, done, total, width))).toBeLessThanOrEqual(width);
});

test('the bar says how far', () => {
  expect(bar('读取', 1, 4, 32)).toBe('读取 [#####--------------]  25 %');
});
