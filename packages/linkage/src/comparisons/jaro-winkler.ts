import { CodePoints } from './code-points.ts';

/** Similarity from 0 to 1 of two texts, by code points; a shared beginning of up to four counts extra. */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  leftText.read(left);
  rightText.read(right);
  const jaro = jaroSimilarity();
  const [a, b] = [leftText.points, rightText.points];
  const most = Math.min(4, leftText.length, rightText.length);
  let prefix = 0;
  while (prefix < most && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

const leftText = new CodePoints();
const rightText = new CodePoints();
/** Which characters of either text have found their like. */
let leftMatched = new Uint8Array(64);
let rightMatched = new Uint8Array(64);

function jaroSimilarity(): number {
  const [a, b] = [leftText.points, rightText.points];
  const [lengthA, lengthB] = [leftText.length, rightText.length];
  if (lengthA === 0 || lengthB === 0) return 0;
  if (lengthA > leftMatched.length) leftMatched = new Uint8Array(lengthA * 2);
  if (lengthB > rightMatched.length) rightMatched = new Uint8Array(lengthB * 2);
  leftMatched.fill(0, 0, lengthA);
  rightMatched.fill(0, 0, lengthB);
  const matches = matchCharacters(a, lengthA, b, lengthB);
  if (matches === 0) return 0;
  let outOfPlace = 0;
  let j = 0;
  for (let i = 0; i < lengthA; i++) {
    if (!leftMatched[i]) continue;
    while (!rightMatched[j]) j++;
    if (a[i] !== b[j]) outOfPlace++;
    j++;
  }
  return (matches / lengthA + matches / lengthB + (matches - outOfPlace / 2) / matches) / 3;
}

function matchCharacters(a: Int32Array, lengthA: number, b: Int32Array, lengthB: number): number {
  const reach = Math.max(0, Math.floor(Math.max(lengthA, lengthB) / 2) - 1);
  let matches = 0;
  for (let i = 0; i < lengthA; i++) {
    const last = Math.min(lengthB - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j++) {
      if (rightMatched[j] || a[i] !== b[j]) continue;
      leftMatched[i] = 1;
      rightMatched[j] = 1;
      matches++;
      break;
    }
  }
  return matches;
}
