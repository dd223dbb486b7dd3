import type { Estate, Household, Person } from './people.ts';
import { phone } from './people.ts';
import type { Random } from './random.ts';
import { hideId, maskName, mistypeDigits, mistypeName } from './slips.ts';

/** Seven kinds of sheet as communities keep them. Headings are those of real ones. */
export const sheetKinds = {
  roster: ['小区', '楼号', '单元', '房号', '姓名', '性别', '身份证号', '联系电话', '与户主关系'],
  floating: ['姓名', '性别', '证件号码', '现居住地址', '联系方式'],
  disabled: ['姓名', '性别', '残疾证号', '家庭住址', '联系电话', '监护人'],
  elders: ['姓名', '年龄', '身份证号码', '住址', '联系人', '联系人电话'],
  party: ['姓名', '性别', '出生年月', '身份证号码', '手机号', '家庭住址'],
  tenants: ['房屋地址', '姓名', '证件号码', '联系电话', '房东姓名'],
  visits: ['走访对象', '居住地址', '联系电话', '走访时间'],
} as const;

export type SheetKind = keyof typeof sheetKinds;

export interface SheetRow {
  kind: SheetKind;
  /** The list it stands in: each estate keeps its own. */
  list: string;
  /** Number of the household block, rosters only. */
  block: string;
  person: number;
  cells: string[];
}

/** Every row that the sheets of one estate hold, list by list. Some 1.9 rows a person. */
export function* rowsOf(random: Random, estate: Estate): Generator<SheetRow> {
  const writer = new Writer(random, estate);
  for (const [kind, , wants] of lists)
    for (const [block, household] of estate.households.entries())
      for (const person of household.members)
        if (wants(random, person, household))
          yield {
            kind,
            list: `${estate.name}-${kind}`,
            block: kind === 'roster' ? String(block) : '',
            person: person.number,
            cells: writer.write(kind, person, household),
          };
}

type Wants = (random: Random, person: Person, household: Household) => boolean;

const age = (person: Person) => 2026 - Number(person.birth.slice(0, 4));

const lists: [SheetKind, string, Wants][] = [
  ['roster', '居民登记表', (r) => r.chance(0.92)],
  ['floating', '流动人口台账', (r, _, h) => r.chance(h.tenant ? 0.8 : 0.03)],
  ['disabled', '残疾人名单', (r, p) => r.chance(age(p) > 50 ? 0.06 : 0.02)],
  ['elders', '老年人津贴发放表', (r, p) => age(p) >= 65 && r.chance(0.9)],
  ['party', '党员名册', (r, p) => age(p) >= 20 && r.chance(0.1)],
  ['tenants', '租房登记', (r, p, h) => h.tenant && age(p) > 15 && r.chance(0.85)],
  ['visits', '走访登记', (r, p) => age(p) > 18 && r.chance(0.38)],
];

class Writer {
  private readonly random: Random;
  private readonly estate: Estate;

  constructor(random: Random, estate: Estate) {
    this.random = random;
    this.estate = estate;
  }

  write(kind: SheetKind, person: Person, household: Household): string[] {
    const { random } = this;
    const sex = random.chance(0.004) ? '' : (person.sex === 'male') !== random.chance(0.003) ? '男' : '女';
    // A few moved within the place between one sheet and the next.
    const home = random.chance(0.02) ? random.pick(this.estate.households) : household;
    const another = random.pick(household.members);
    const birth = person.birth;
    switch (kind) {
      case 'roster':
        return [
          this.estate.name,
          `${home.building}号楼`,
          `${home.unit}单元`,
          String(home.room),
          this.name(person, 0.02),
          sex,
          this.id(person, 0.07, 0.01),
          this.phone(person, 0.18),
          person.relation,
        ];
      case 'floating':
        return [
          this.name(person, 0.025),
          sex,
          this.id(person, 0.06, 0.04),
          this.address(home, 0),
          this.phone(person, 0.1),
        ];
      case 'disabled': {
        const certificate = this.id(person, 0.02, 0);
        return [
          this.name(person, 0.015),
          sex,
          certificate && `${certificate}${random.between(1, 7)}${random.between(1, 4)}`,
          this.address(home, 1),
          this.phone(person, 0.1),
          another === person ? '' : another.name,
        ];
      }
      case 'elders': {
        const notice = random.chance(0.12);
        return [
          notice ? maskName(random, person.name) : this.name(person, 0.015),
          String(2026 - Number(birth.slice(0, 4))),
          this.id(person, 0.03, notice ? 1 : 0.02),
          this.address(home, 2),
          another === person ? '' : another.name,
          another === person ? '' : another.phone,
        ];
      }
      case 'party':
        return [
          this.name(person, 0.01),
          sex,
          random.chance(0.6)
            ? `${birth.slice(0, 4)}.${Number(birth.slice(4, 6))}`
            : `${birth.slice(0, 4)}年${Number(birth.slice(4, 6))}月`,
          this.id(person, 0.15, 0.1),
          this.phone(person, 0.05),
          this.address(home, 3),
        ];
      case 'tenants':
        return [
          this.address(home, 0),
          this.name(person, 0.03),
          this.id(person, 0.1, 0.05),
          this.phone(person, 0.1),
          '',
        ];
      case 'visits':
        return [
          this.name(person, 0.04),
          this.address(home, 1),
          this.phone(person, 0.35),
          `2026-0${random.between(1, 6)}-${random.between(10, 28)}`,
        ];
    }
  }

  private name({ name }: Person, wrong: number): string {
    const { random } = this;
    const written = random.chance(wrong) ? mistypeName(random, name) : name;
    return [...written].length === 2 && random.chance(0.1) ? [...written].join('  ') : written;
  }

  private id({ id }: Person, missing: number, hidden: number): string {
    const { random } = this;
    if (random.chance(missing)) return '';
    if (random.chance(hidden)) return hideId(random, id);
    if (random.chance(0.02)) return mistypeDigits(random, id);
    return random.chance(0.02) ? id.toLowerCase() : id;
  }

  /** As many have two telephones or a new one, one in seven writes another than last time. */
  private phone(person: Person, missing: number): string {
    const { random } = this;
    if (random.chance(missing)) return '';
    const number = random.chance(0.14) ? phone(random) : person.phone;
    const written = random.chance(0.01) ? mistypeDigits(random, number) : number;
    return random.chance(0.2) ? `${written.slice(0, 3)}-${written.slice(3, 7)}-${written.slice(7)}` : written;
  }

  private address({ building, unit, room }: Household, style: number): string {
    const { name } = this.estate;
    if (this.random.chance(0.02)) return `${name}${building}号楼`;
    if (style === 0) return `${name}${building}号楼${unit}单元${room}室`;
    if (style === 1) return `${name}${building}栋${unit}单元${room}`;
    if (style === 2) return `${name}${building}-${unit}-${room}`;
    return `${name}${building}幢${unit}单元${room}室`;
  }
}
