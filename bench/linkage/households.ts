import {
  type Comparison,
  dateComparison,
  defineComparison,
  editDistance,
  editDistanceComparison,
  exactComparison,
  type LinkageSettings,
  type Records,
  sameColumns,
} from '../../packages/linkage/src/index.ts';
import { randomNumbers } from '../../packages/linkage/src/parts.ts';
import type { Task } from './data.ts';

/**
 * Invented families, to measure what shared evidence does: one to four people under one surname, one address
 * and mostly one telephone, each written one to three times with gaps and slips. `ways` are three ways to
 * weigh the telephone and the address: each on its own, as one evidence group, as one joint comparison.
 */
export function householdTasks(records: number): Task[] {
  const { columns, truth } = inventFamilies(records);
  const data: Records = { count: records, columns };
  return Object.entries(ways).map(([way, settings]) => ({
    name: `households ${records}, ${way}`,
    records: data,
    truth,
    settings,
  }));
}

const person = [
  editDistanceComparison('name', [1], { termFrequency: true }),
  editDistanceComparison('id', [1]),
  dateComparison('birth'),
  exactComparison('sex'),
];
const phone = editDistanceComparison('phone', [1], { termFrequency: true });
const address = editDistanceComparison('address', [1], { termFrequency: true });

const common: Omit<LinkageSettings, 'comparisons'> = {
  contradictions: ['id'],
  blocking: [
    sameColumns('id'),
    sameColumns('phone'),
    sameColumns('name', 'birth'),
    sameColumns('name', 'address'),
    sameColumns('address', 'birth'),
    { ...sameColumns('name'), maxBlock: 100 },
  ],
};

const ways: Record<string, LinkageSettings> = {
  independent: { ...common, comparisons: [...person, phone, address] },
  group: {
    ...common,
    comparisons: [...person, phone, address],
    groups: [{ name: 'household', comparisons: ['phone', 'address'] }],
  },
  joint: { ...common, comparisons: [...person, jointHousehold()] },
};

function jointHousehold(): Comparison {
  interface Home {
    phone: string | null;
    address: string | null;
  }
  const same = (a: string | null, b: string | null) => a !== null && a === b;
  const near = (a: string | null, b: string | null) => a !== null && b !== null && editDistance(a, b, 1) <= 1;
  return defineComparison<Home>({
    name: 'household',
    columns: ['phone', 'address'],
    prepare: ([phone, address]) =>
      phone || address ? { phone: phone ?? null, address: address ?? null } : null,
    missing: (a, b) => !(a.phone && b.phone) && !(a.address && b.address),
    levels: [
      { label: 'both', test: (a, b) => same(a.phone, b.phone) && same(a.address, b.address) },
      { label: 'phone', test: (a, b) => same(a.phone, b.phone), termFrequency: 'phone' },
      { label: 'address', test: (a, b) => same(a.address, b.address), termFrequency: 'address' },
      { label: 'nearly one', test: (a, b) => near(a.phone, b.phone) || near(a.address, b.address) },
    ],
  });
}

type Columns = Record<'name' | 'id' | 'phone' | 'birth' | 'address' | 'sex', (string | null)[]>;

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const given = Array.from({ length: 400 }, (_, i) => String.fromCodePoint(0x4e00 + i * 37));

function inventFamilies(records: number): { columns: Columns; truth: string[] } {
  const random = randomNumbers(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = (list: ArrayLike<string>) => list[Math.floor(random() * random() * list.length)]!;
  const mobile = () => `1${String(below(1e10)).padStart(10, '0')}`;
  const two = (number: number) => String(number).padStart(2, '0');
  const unless = (share: number, value: string) => (random() < share ? null : value);

  const columns: Columns = { name: [], id: [], phone: [], birth: [], address: [], sex: [] };
  const truth: string[] = [];
  for (let family = 0; truth.length < records; family++) {
    const surname = oneOf(surnames);
    const home = `${below(records / 40)}小区${below(20)}栋${below(30)}室`;
    const shared = mobile();
    const members = 1 + below(4);
    for (let member = 0; member < members; member++) {
      const name = surname + oneOf(given) + (random() < 0.7 ? oneOf(given) : '');
      const birth = `${1930 + below(90)}-${two(1 + below(12))}-${two(1 + below(28))}`;
      const id = `370299${birth.replaceAll('-', '')}${String(below(1e4)).padStart(4, '0')}`;
      const sex = random() < 0.5 ? '男' : '女';
      const own = random() < 0.4 ? mobile() : shared;
      for (let times = 1 + below(3); times > 0 && truth.length < records; times--) {
        truth.push(`${family}-${member}`);
        columns.name.push(random() < 0.05 ? name.slice(0, -1) + oneOf(given) : name);
        columns.id.push(unless(0.4, id));
        columns.phone.push(unless(0.4, own));
        columns.birth.push(unless(0.3, birth));
        columns.address.push(unless(0.2, home));
        columns.sex.push(unless(0.3, sex));
      }
    }
  }
  return { columns, truth };
}
