import type { PersonFacts } from './person-facts.ts';

/** An invented village: `households` of two to four, in a roster, and half of them once more in a second list. */
export function village(households: number): PersonFacts[] {
  const facts: PersonFacts[] = [];
  for (let i = 0; i < households; i++) {
    const family = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'[(i * 7) % 20]!;
    const address = {
      building: String(1 + (i % 9)),
      unit: String(1 + (i % 3)),
      room: String(101 + ((i * 100) % 1100)),
    };
    for (let member = 0; member < 2 + (i % 3); member++) {
      const number = i * 4 + member;
      const name = (member === 1 ? '谢宋唐许邓冯韩曹彭曾'[i % 10]! : family) + given(number);
      const sex = member % 2 === 0 ? 'male' : 'female';
      const year = member > 1 ? 2005 + (number % 15) : 1950 + (number % 40);
      const birth = `${year}${String(1 + (number % 12)).padStart(2, '0')}${String(1 + ((number * 5) % 28)).padStart(2, '0')}`;
      const id = { text: idNumber(birth, number * 2 + (sex === 'male' ? 1 : 0)), quality: 'valid' } as const;
      const phones = number % 3 === 0 ? [`139${String(10_000_000 + i * 7919)}`] : [];
      facts.push({ table: 'village', household: String(i), name, sex, id, phones, address });
      if (number % 2 === 0)
        facts.push({ table: 'second', name, sex, ...(number % 3 ? { id } : {}), phones, address });
    }
  }
  return facts;
}

function given(number: number): string {
  const characters = '德海春志玉文国明华秀桂兰英强勇芳敏静丽涛';
  const second = '军平生林云霞梅红波峰伟燕娟杰斌玲莉慧丹宁';
  return characters[number % 20]! + second[(number * 3 + Math.floor(number / 20)) % 20]!;
}

function idNumber(birth: string, order: number): string {
  const digits = `370299${birth}${String(order % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, i) => all + weight * Number(digits[i]), 0);
  return digits + '10X98765432'[sum % 11];
}
