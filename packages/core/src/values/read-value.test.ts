import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseDictionary } from '../fields/dictionary.ts';
import { readValue } from './read-value.ts';
import { textOfValue } from './text-of-value.ts';

const fields = [...chineseDictionary.fields.values()];
const messy = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...'0123456789Xx*-./年月日号楼栋单元室期弄一二三十张伟（）()、；; 至E+～'), {
      maxLength: 30,
    })
    .map((signs) => signs.join('')),
);

test('law: no text makes a reader throw, and what was said is never nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), messy, (field, raw) => {
      const read = readValue(field, raw, { today: '2026-06-30' });
      if (read.value) expect(typeof textOfValue(read.value)).toBe('string');
      // Whatever is not blank leaves a value, a doubt or another field.
      if (raw.trim() !== '' && /[\p{L}\d]/u.test(raw))
        expect(read.value !== null || read.doubts.length > 0 || read.more !== undefined).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('law: the text of a name, an ID number, a phone or a date reads as itself', () => {
  const keys = ['person.name', 'person.id_no', 'person.phone', 'person.birth'];
  fc.assert(
    fc.property(fc.constantFrom(...keys), messy, (key, raw) => {
      const field = chineseDictionary.fields.get(key)!;
      const once = readValue(field, raw, { today: '2026-06-30' }).value;
      if (!once || once.type === 'text' || once.type === 'none' || (once.type === 'date' && once.lunar))
        return;
      if (once.type === 'id' && once.quality === 'other') return;
      expect(readValue(field, textOfValue(once), { today: '2026-06-30' }).value).toEqual(once);
    }),
    { numRuns: 2000 },
  );
});
