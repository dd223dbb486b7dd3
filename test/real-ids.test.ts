// Invented people only. Whatever looks like a valid resident ID number of a region that exists, or once
// existed, fails here: in sources, documents, and inside workbooks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFiles, root } from './repository.ts';
import { isZip, unzipped } from './zip.ts';

// Regions that no place in China has ever had.
const unassigned = ['370299', '999999'];

test('no file of the repository holds a real ID number', async () => {
  const found: string[] = [];
  for (const path of repositoryFiles()) {
    for (const [part, bytes] of await partsOf(path)) {
      for (const number of suspiciousNumbers(bytes)) found.push(`${path} ${part} ${masked(number)}`);
    }
  }
  expect(found).toEqual([]);
}, 120_000);

// Put together from pieces, so that this file itself holds none.
const real = ['110101', '19900307', '1234'].join('').slice(0, 17);
const whole = real + checkDigit(real);
const invented = `370299${whole.slice(6, 17)}`;

describe('what is found', () => {
  test.each([
    ['as text', Buffer.from(`身份证号 ${whole},`)],
    ['with a small x', Buffer.from(whole.replace(/X$/, 'x'))],
    ['in UTF-16', Buffer.from(`a${whole}`, 'utf16le')],
    ['in UTF-16 at an odd byte', Buffer.concat([Buffer.from([1]), Buffer.from(whole, 'utf16le')])],
    [
      'in full-width digits',
      Buffer.from(whole.replace(/[0-9X]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))),
    ],
    ['within a disability certificate', Buffer.from(`${whole}43`)],
  ])('%s', (_, bytes) => {
    expect(suspiciousNumbers(bytes)).toEqual([whole]);
  });
});

describe('what is not', () => {
  test.each([
    ['an unassigned region', invented + checkDigit(invented)],
    ['a wrong check digit', real + (checkDigit(real) === '1' ? '2' : '1')],
    ['the thirtieth of February', withCheckDigit('11010119900230123')],
    ['a birth in 1820', withCheckDigit('11010118200307123')],
    ['a longer number', `9999${whole}`],
  ])('%s', (_, text) => {
    expect(suspiciousNumbers(Buffer.from(text))).toEqual([]);
  });
});

async function partsOf(path: string): Promise<[string, Buffer][]> {
  const bytes = readFileSync(join(root, path));
  if (!isZip(bytes)) return [['', bytes]];
  return [...(await unzipped(bytes))];
}

/** Old workbooks keep text as UTF-16, at even or odd places; everything else has its digits as ASCII. */
function suspiciousNumbers(bytes: Buffer): string[] {
  const texts = [
    bytes.toString('latin1'),
    bytes.toString('utf16le'),
    // A copy: Node 24.21 damages its own memory where a buffer begins at an odd address and has an odd length.
    Buffer.from(bytes.subarray(1)).toString('utf16le'),
    bytes.includes(fullWidth) ? bytes.toString('utf8').normalize('NFKC') : '',
  ];
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(/(?<!\d)\d{17}[\dXx]/g)].map(([n]) => n.toUpperCase()),
  );
  return [...new Set(numbers)].filter(isSuspicious);
}

// The first two bytes of a full-width digit in UTF-8.
const fullWidth = Buffer.from([0xef, 0xbc]);

function isSuspicious(number: string): boolean {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  const birth = new Date(Date.UTC(year!, month! - 1, day));
  const plausible = year! >= 1880 && year! <= 2035 && birth.getUTCMonth() === month! - 1;
  // No region begins with 0: 000000 is what a form writes where there is no number.
  const region = number.slice(0, 6);
  return plausible && region[0] !== '0' && !unassigned.includes(region) && number[17] === checkDigit(number);
}

/** GB 11643: weights 2^(17-i) mod 11 over the first 17 digits. */
function checkDigit(number: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(number[i]) * (2 ** (17 - i) % 11);
  return '10X98765432'[sum % 11]!;
}

function withCheckDigit(digits: string): string {
  return digits + checkDigit(digits);
}

/** A failing test must not print what it forbids. */
function masked(number: string): string {
  return `${number.slice(0, 6)}********${number.slice(14)}`;
}
