import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedId, said } from './case.fixture.ts';
import { checkCharacter, eighteenFromFifteen, isValidIdNumber } from './id-number.ts';
import { losesDigits, readId } from './read-id.ts';
import type { IdValue } from './value.ts';

const valid = inventedId('19850312', '121');
const x = ['120', '121', '122', '123', '124', '125', '126', '127', '128', '129', '130', '131']
  .map((sequence) => inventedId('19850312', sequence))
  .find((id) => id.endsWith('X'))!;

test.each([
  [valid, valid],
  [`'${valid}`, valid],
  [` ${valid} `, valid],
  [`${valid.slice(0, 6)} ${valid.slice(6, 14)} ${valid.slice(14)}`, valid],
  [`${valid.slice(0, 6)}-${valid.slice(6, 14)}-${valid.slice(14)}`, valid],
  [valid.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))), valid],
  [`${valid}.0`, valid],
  [`身份证号：${valid}`, valid],
  [`${valid}（儿子）`, valid],
  ['370299850312121', eighteenFromFifteen('370299850312121')],
  [
    `${valid.slice(0, 17)}${(Number(valid[17]) + 1) % 10}`,
    `${valid.slice(0, 17)}${(Number(valid[17]) + 1) % 10} ?id.wrong-check`,
  ],
  ['3.70299E+17', '370299************ ?id.digits-lost'],
  ['3.70299198503121E+17', '370299198503121*** ?id.digits-lost'],
  ['370299198503122000', '370299198503122*** ?id.digits-lost'],
  ['370299198503121000', '370299198503121000 ?id.ends-000'],
  ['370299********1214', '370299********1214 ?id.masked'],
  ['370299XXXXXXXX1214', '370299********1214 ?id.masked'],
  ['370299xxxxxxxx121X', '370299********121X ?id.masked'],
  ['370299●●●●●●●●1214', '370299********1214 ?id.masked'],
  ['370299########1214', '370299********1214 ?id.masked'],
  ['3702991985****1214', '3702991985****1214 ?id.masked'],
  ['37029919850312****', '37029919850312**** ?id.masked'],
  ['37029919850312XXXX', '37029919850312**** ?id.masked'],
  ['370299198503******', '370299198503****** ?id.masked'],
  ['3702991985********', '3702991985******** ?id.masked'],
  ['**************1214', '**************1214 ?id.masked'],
  ['370299****1214', '370299********1214 ?id.masked'],
  ['3702**********1214', '3702**********1214 ?id.masked'],
  ['000000000000000000', 'null ?id.placeholder'],
  ['111111111111111111', 'null ?id.placeholder'],
  ['999999999999999999', 'null ?id.placeholder'],
  ['000000201506010000', 'null ?id.placeholder +person.birth=2015-06-01'],
  ['37029919850312121', '37029919850312121 ?id.wrong-length'],
  ['3702991985031212121', '3702991985031212121 ?id.wrong-length'],
  ['E12345678', 'E12345678 ?id.other-document'],
  ['H1234567890', 'H1234567890 ?id.other-document'],
  ['南字第1234567号', '南字第1234567号 ?id.other-document'],
  ['无', 'none'],
  ['未办理', '未办理 ?id.unreadable'],
])('%j is read as %s', (raw, read) => {
  expect(said('person.id_no', raw)).toBe(read);
});

test('x, Ｘ, × and a Cyrillic Х are the check character X', () => {
  for (const sign of ['x', 'X', 'Ｘ', '×', 'Х']) expect(said('person.id_no', x.slice(0, 17) + sign)).toBe(x);
});

test('birth and sex come from the number, as far as they are visible', () => {
  expect(readId(valid, {}).value).toMatchObject({ birth: { year: 1985, month: 3, day: 12 }, sex: 'male' });
  expect(readId('370299198503******', {}).value).toMatchObject({
    quality: 'partial',
    birth: { year: 1985, month: 3 },
  });
  expect((readId('370299********1224', {}).value as IdValue).birth).toBeUndefined();
  expect(readId('370299********1224', {}).value).toMatchObject({ sex: 'female' });
});

test('a birth that cannot be is a doubt, even where the check character fits', () => {
  const never = '370299' + '19850230' + '121';
  expect(readId(never + checkCharacter(never), {}).doubts).toContain('id.impossible-birth');
  const unborn = '370299' + '20300101' + '121';
  expect(readId(unborn + checkCharacter(unborn), { today: '2026-06-30' }).doubts).toContain(
    'id.impossible-birth',
  );
});

test('an unassigned province is a warning, and the number stays valid', () => {
  const first17 = `999999${valid.slice(6, 17)}`;
  const read = readId(first17 + checkCharacter(first17), {});
  expect(read).toMatchObject({ value: { quality: 'valid' }, doubts: ['id.unknown-region'] });
});

test('a number stored as a number has lost digits, whatever it looks like', () => {
  const stored = { kind: 'number' as const, text: '3.70299E+17', value: 370299198503121200 };
  expect(readId('3.70299E+17', { stored }).value).toMatchObject({
    text: '370299198503121***',
    quality: 'partial',
    birth: { year: 1985 },
  });
});

test('in a column that has lost digits, a number that ends in 000 has lost them, though it fits by chance', () => {
  const column = ['370299198503122000', '370299198503121000', inventedId('19900101')];
  expect(losesDigits(column)).toBe(true);
  expect(readId('370299198503121000', { digitsLost: true }).value).toMatchObject({ quality: 'partial' });
  expect(
    losesDigits([
      ...Array.from({ length: 30 }, (_, i) => inventedId('19900101', String(100 + i))),
      '370299198503121000',
    ]),
  ).toBe(false);
});

test('twenty digits in the ID column are the disabled person’s certificate', () => {
  expect(said('person.id_no', `${valid}42`)).toBe(`${valid} +dis.kind=肢体 +dis.level=二级`);
});

const births = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const sequences = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, '0'));

test('law: every made number is valid, and becomes invalid with any one digit changed', () => {
  fc.assert(
    fc.property(
      births,
      sequences,
      fc.integer({ min: 0, max: 16 }),
      fc.integer({ min: 1, max: 9 }),
      (birth, sequence, at, by) => {
        const id = inventedId(birth, sequence);
        expect(isValidIdNumber(id)).toBe(true);
        const changed = id.slice(0, at) + ((Number(id[at]) + by) % 10) + id.slice(at + 1);
        expect(isValidIdNumber(changed)).toBe(false);
      },
    ),
  );
});

test('law: fifteen digits become a valid eighteen', () => {
  fc.assert(
    fc.property(
      births.filter((birth) => birth.startsWith('19')),
      sequences,
      (birth, sequence) => {
        const read = readId(`370299${birth.slice(2)}${sequence}`, { today: '2026-06-30' });
        if (!read.doubts.includes('id.placeholder')) expect(read.value).toMatchObject({ quality: 'valid' });
      },
    ),
  );
});
