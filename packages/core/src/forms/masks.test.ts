import { expect, it } from 'vitest';
import { masksIn, parseMasks } from './masks.ts';

it.each([
  ['注：身份证号第7至14位用*代替。公示期7天', { id: 'middle-8' }],
  ['身份证号（隐去后四位）', { id: 'last-4' }],
  ['身份证号码(隐藏出生日期)', { id: 'middle-8' }],
  ['身份证号\n注：身份证号最后6位请用*代替', { id: 'last-6' }],
  ['身份证号（18位）', {}],
  ['联系电话', {}],
])('%j asks for %j', (text, masks) => {
  expect(masksIn(text)).toEqual(masks);
});

it.each([
  ['last-4', { masks: { id: 'last-4' } }],
  ['隐藏后4位、只留姓氏', { masks: { id: 'last-4', name: 'surname' } }],
  ['middle-4', { masks: { phone: 'middle-4' } }],
  ['last-5', { unknown: 'last-5' }],
])('--mask %s', (text, parsed) => {
  expect(parseMasks(text)).toEqual(parsed);
});
