import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyMask, MASKS, type MaskStyle, maskStyleOf } from './mask.ts';

const id = '370299198503121214';

test.each([
  ['full', '370299198503121214'],
  ['middle-6', '370299******121214'],
  ['middle-8', '370299********1214'],
  ['middle-10', '3702**********1214'],
  ['last-4', '37029919850312****'],
  ['last-6', '370299198503******'],
  ['last-8', '3702991985********'],
] as const)('an ID number in the style %s is %s', (style, shown) => {
  expect(applyMask(style, id, 'id')).toBe(shown);
});

test('phones, names and accounts have their own styles', () => {
  expect(applyMask('middle-4', '13800006653', 'phone')).toBe('138****6653');
  expect(applyMask('middle-4', '053288881234', 'phone')).toBe('0532****1234');
  expect(applyMask('surname', '张三丰', 'name')).toBe('张**');
  expect(applyMask('shows-last-4', '6222020200012345678', 'account')).toBe('***************5678');
});

test('a style is known by its key and by its Chinese name', () => {
  expect(maskStyleOf('id', 'last-4')).toBe('last-4');
  expect(maskStyleOf('id', '隐藏后8位')).toBe('last-8');
  expect(maskStyleOf('id', '出生日期')).toBe('middle-8');
  expect(maskStyleOf('id', 'everything')).toBeNull();
});

test('law: what is hidden cannot be told, and masking again changes nothing', () => {
  const styles = Object.keys(MASKS.id).filter((style) => style !== 'full') as MaskStyle<'id'>[];
  const digits = fc.array(fc.constantFrom(...'0123456789'), { minLength: 18, maxLength: 18 });
  fc.assert(
    fc.property(fc.constantFrom(...styles), digits, digits, (style, one, other) => {
      const { from, to } = MASKS.id[style];
      const sameOutside = one.map((digit, at) => (at >= from && at < to ? other[at]! : digit));
      const shown = applyMask(style, one.join(''), 'id');
      expect(applyMask(style, sameOutside.join(''), 'id')).toBe(shown);
      expect(applyMask(style, shown, 'id')).toBe(shown);
      expect([...shown].filter((sign) => sign === '*')).toHaveLength(to - from);
    }),
  );
});
