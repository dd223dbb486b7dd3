import { expect, test } from 'vitest';
import { comparePhones, PhoneUsers } from './phones.ts';

const phones = (text: string, users = 1) => ({
  numbers: text.split(' '),
  users: text.split(' ').map(() => users),
});

test.each([
  ['a number of one person', '13800001111', '13800001111', 1, 'same'],
  ['a number of a family', '13800001111', '13800001111', 4, 'same-family'],
  ["an agent's number", '13800001111', '13800001111', 40, 'same-many'],
  ['one of several', '13800001111 053288887777', '13900002222 053288887777', 1, 'same'],
  ['one digit off', '13800001111', '13800001311', 1, 'one-digit'],
  ['two digits swapped', '13800012111', '13800021111', 1, 'one-digit'],
  ['masked', '138****1111', '13800001111', 1, 'masked'],
  ['masked, another end', '138****1112', '13800001111', 1, 'different'],
  ['mostly hidden', '138********', '13800001111', 1, 'different'],
  ['another number', '13800001111', '13912345678', 1, 'different'],
])('%s', (_, a, b, users, expected) => {
  expect(comparePhones(phones(a, users), phones(b, users))).toBe(expected);
  expect(comparePhones(phones(b, users), phones(a, users))).toBe(expected);
});

test('a number is counted by the names that use it, not by the rows it stands in', () => {
  const users = new PhoneUsers();
  for (const name of ['王芳', '王芳', '王芳', '李强']) users.add('13800001111', name);
  expect(users.count('13800001111')).toBe(2);
  expect(users.count('13900002222')).toBe(0);
});
