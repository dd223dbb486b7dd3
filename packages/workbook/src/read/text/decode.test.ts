import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeText } from './decode.ts';

/** The GB18030 bytes of the characters used here, two and four a piece. */
const gb: Record<string, number[]> = {
  姓: [0xd0, 0xd5],
  名: [0xc3, 0xfb],
  王: [0xcd, 0xf5],
  芳: [0xb7, 0xbc],
  𠮷: [0x95, 0x34, 0xb2, 0x35],
  㐂: [0x81, 0x39, 0xef, 0x31],
};

function gb18030(text: string): Buffer {
  return Buffer.from([...text].flatMap((character) => gb[character] ?? [character.charCodeAt(0)]));
}

const sample = '姓名,王芳\r\n𠮷,"a,1"\n姓名王芳𠮷,0123456789\n';

describe('cut at every byte into two pieces, no character changes', () => {
  test.each([
    ['gb18030', gb18030(sample)],
    ['utf-8', Buffer.from(sample)],
    ['utf-8-bom', Buffer.from(`\ufeff${sample}`)],
    ['utf-16le', Buffer.from(`\ufeff${sample}`, 'utf16le')],
  ])('%s', (encoding, bytes) => {
    for (let cut = 0; cut <= bytes.length; cut++) {
      const decoded = decodeText([bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(decoded).toEqual({ text: sample, encoding, undecodable: 0 });
    }
  });
});

it('knows the four-byte characters of GB18030, outside the basic plane too', () => {
  expect(decodeText([gb18030('王𠮷㐂')])).toEqual({ text: '王𠮷㐂', encoding: 'gb18030', undecodable: 0 });
});

it('gives back any text written in UTF-8 or UTF-16 with a mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), (text, at) => {
      const clean = text.replace(/^\ufeff/, '').toWellFormed();
      for (const encoding of ['utf8', 'utf16le'] as const) {
        const bytes = Buffer.from(`\ufeff${clean}`, encoding);
        const cut = at % (bytes.length + 1);
        expect(decodeText([bytes.subarray(0, cut), bytes.subarray(cut)]).text).toBe(clean);
      }
    }),
  );
});

it('knows UTF-16 without a mark by its zero bytes', () => {
  const little = Buffer.from('姓名,电话\r\n王芳,13800000000\r\n', 'utf16le');
  expect(decodeText([little])).toMatchObject({ encoding: 'utf-16le', undecodable: 0 });
  expect(decodeText([Buffer.from(little).swap16()])).toMatchObject({
    encoding: 'utf-16be',
    text: '姓名,电话\r\n王芳,13800000000\r\n',
  });
});

it('takes UTF-8 whose last character was cut off for UTF-8 still', () => {
  const bytes = Buffer.from('姓名,王芳');
  const decoded = decodeText([bytes.subarray(0, bytes.length - 1)]);
  expect(decoded.encoding).toBe('utf-8');
  expect(decoded.text.startsWith('姓名,王')).toBe(true);
  expect(decoded.undecodable).toBe(1);
});
