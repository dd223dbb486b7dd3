import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, nameLevels, prepareName, soundKey } from './names.ts';

const level = (a: string, b: string) => compareNames(prepareName(a), prepareName(b));

describe('two names differ for a reason', () => {
  test.each([
    ['王芳', '王芳', 'exact'],
    ['王　芳', '王芳', 'variant'],
    ['劉偉', '刘伟', 'variant'],
    ['王喆', '王哲', 'variant'],
    ['杨丽', '扬丽', 'same-sound'],
    ['单雄', '山雄', 'same-sound-but-tone'],
    ['单雄', '善雄', 'same-sound'],
    ['仇英', '求英', 'same-sound'],
    ['仇英', '仇瑛', 'same-sound'],
    ['张颖', '张莹', 'same-sound-but-tone'],
    ['陈林', '程林', 'near-sound'],
    ['李兰', '李南', 'near-sound'],
    ['王茜', '王西', 'same-sound'],
    ['李未', '李末', 'near-shape'],
    ['侯己平', '侯已平', 'near-shape'],
    ['李春玉', '李玉春', 'swapped'],
    ['欧阳小兰', '欧阳兰小', 'swapped'],
    ['王小明', '王明', 'shortened'],
    ['阿卜杜拉·买买提', '阿卜杜拉', 'shortened'],
    ['张*芳', '张丽芳', 'masked-most'],
    ['张**', '张丽芳', 'masked'],
    ['张*', '张丽芳', 'masked'],
    ['张某某', '张丽芳', 'masked'],
    ['王□芳', '王丽芳', 'masked-most'],
    ['王**', '李丽芳', 'different'],
    ['张*芳', '张丽华', 'surname'],
    ['汪*量', '王水量', 'masked'],
    ['陈丽', '王丽', 'given-name'],
    ['欧阳海燕', '王海燕', 'given-name'],
    ['王建国', '王建军', 'one-character'],
    ['王芳', '王建国', 'surname'],
    ['欧阳锋', '欧阳克', 'surname'],
    ['王芳', '李建国', 'different'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(level(a, b)).toBe(expected);
    expect(level(b, a)).toBe(expected);
  });

  test('characters beyond the first plane count as one', () => {
    expect(level('王𠮷', '王𠮷')).toBe('exact');
    expect(level('王𠮷明', '王𠮷亮')).toBe('one-character');
  });
});

const name = fc
  .array(fc.constantFrom(...'王李单欧阳明丽芳伟玮茜西未末春玉*某𠮷·'), { minLength: 1, maxLength: 5 })
  .map((chars) => chars.join(''));

test('comparing knows no left and right, and always has an answer', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(nameLevels).toContain(level(a, b));
      expect(level(a, b)).toBe(level(b, a));
    }),
  );
});

test('names that may be one by their sound share a key to meet by', () => {
  for (const [a, b] of [
    ['陈林', '程林'],
    ['张颖', '张莹'],
    ['李兰', '李南'],
    ['黄芳', '方芳'],
  ])
    expect(soundKey(prepareName(a!))).toBe(soundKey(prepareName(b!)));
  expect(soundKey(prepareName('张*'))).toBe('');
});
