import { expect, test } from 'vitest';
import { type Address, compareAddresses } from './addresses.ts';

const home: Address = { estate: '星河小区', building: '3', unit: '2', room: '501' };

test.each<[string, Address, Address, string]>([
  ['the same room', home, { ...home }, 'same-room'],
  ['the same room, the estate left out', home, { building: '3', unit: '2', room: '501' }, 'same-room'],
  ['the same room, the unit left out', home, { building: '3', room: '501' }, 'same-room'],
  ['no room on one side', home, { building: '3', unit: '2' }, 'same-unit'],
  ['the building and nothing else', home, { building: '3' }, 'same-building'],
  ['a neighbour', home, { ...home, room: '502' }, 'other-room'],
  ['another entrance', home, { ...home, unit: '1' }, 'other-unit'],
  ['another building', home, { ...home, building: '4' }, 'same-estate'],
  ['another phase', { ...home, phase: '1' }, { ...home, phase: '2' }, 'same-estate'],
  ['another estate', home, { ...home, estate: '金桂花园' }, 'different'],
  ['the estate in short', home, { ...home, estate: '星河' }, 'same-room'],
  ['the estate by its lane', home, { ...home, estate: '123弄' }, 'same-room'],
  [
    'a house of a village',
    { estate: '柳巷村', road: '3组', roadNumber: '12' },
    { road: '3组', roadNumber: '12' },
    'same-unit',
  ],
  ['its neighbour', { road: '3组', roadNumber: '12' }, { road: '3组', roadNumber: '13' }, 'different'],
  ['a road and a building', { road: '长宁路', roadNumber: '123' }, { building: '3', room: '501' }, 'unknown'],
])('%s', (_, a, b, expected) => {
  expect(compareAddresses(a, b)).toBe(expected);
  expect(compareAddresses(b, a)).toBe(expected);
});
