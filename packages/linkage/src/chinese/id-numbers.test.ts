import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIds, type IdNumber, idLevels } from './id-numbers.ts';

const valid = (text: string): IdNumber => ({ text, quality: 'valid' });
const wrong = (text: string): IdNumber => ({ text, quality: 'wrong-check' });
const partial = (text: string): IdNumber => ({ text, quality: 'partial' });

describe('two ID numbers', () => {
  const one = '370299198503121234';
  test.each([
    ['equal and valid', valid(one), valid(one), 'same'],
    ['equal, the check digit fails in both', wrong(one), wrong(one), 'same-unchecked'],
    ['one digit off, one of them fails its check', valid(one), wrong('370299198503121834'), 'one-digit'],
    ['a digit lost', valid(one), wrong('37029919850312134'), 'one-digit'],
    ['two neighbours swapped', valid(one), wrong('370299198503112234'), 'digits-swapped'],
    ['two digits wrong', valid(one), wrong('370299198503128274'), 'two-digits'],
    ['the birth is hidden', valid(one), partial('370299********1234'), 'partial-half'],
    ['the last four are hidden', valid(one), partial('37029919850312****'), 'partial-half'],
    ['the last three are lost', valid(one), partial('370299198503121***'), 'partial-most'],
    ['the region and nothing else', valid(one), partial('370299************'), 'partial-few'],
    ['another birth behind the mask', valid(one), partial('37029919900101****'), 'different'],
    ['other numbers of one birth date', valid(one), wrong('370299198503129876'), 'same-birth'],
    ['nothing alike', valid(one), wrong('370299197001019876'), 'different'],
    ['both valid and different', valid(one), valid('370299198503121256'), 'different-valid'],
  ] as const)('%s', (_, a, b, expected) => {
    expect(compareIds(a, b)).toBe(expected);
    expect(compareIds(b, a)).toBe(expected);
  });
});

test('comparing knows no left and right', () => {
  const id = fc.record({
    text: fc.stringMatching(/^[0-2*]{16,18}$/),
    quality: fc.constantFrom<IdNumber['quality']>('valid', 'wrong-check', 'partial'),
  });
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(idLevels).toContain(compareIds(a, b));
      expect(compareIds(a, b)).toBe(compareIds(b, a));
    }),
  );
});
