import { IdOffice } from './id-number.ts';
import { generationCharacter, givenName, surname } from './names.ts';
import type { Random } from './random.ts';

export interface Person {
  /** The truth: 1, 2, 3 … */
  number: number;
  name: string;
  sex: 'male' | 'female';
  /** `19850312` */
  birth: string;
  id: string;
  /** The telephone given for this person; a child's is a parent's, an old man's may be his daughter's. */
  phone: string;
  relation: string;
}

export interface Household {
  building: number;
  unit: number;
  room: number;
  tenant: boolean;
  /** The agent who registered the tenants, for some of them. */
  agent?: string;
  members: Person[];
}

export interface Estate {
  name: string;
  households: Household[];
  agents: string[];
}

const thisYear = 2026;

/** Invents a whole place, estate by estate. Pure: the same random numbers give the same people. */
export class Settlement {
  private people = 0;
  private estates = 0;
  private readonly office = new IdOffice();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** An estate of some four to seven hundred households. */
  nextEstate(): Estate {
    const { random } = this;
    const estate: Estate = {
      name: estateName(this.estates++),
      households: [],
      agents: [phone(random), phone(random)],
    };
    const buildings = random.between(6, 14);
    const floors = random.pick([6, 6, 11, 18]);
    for (let building = 1; building <= buildings; building++) {
      const units = random.between(2, 4);
      for (let unit = 1; unit <= units; unit++)
        for (let floor = 1; floor <= floors; floor++)
          for (let door = 1; door <= 2; door++) {
            if (random.chance(0.12)) continue;
            estate.households.push(this.household(estate, building, unit, floor * 100 + door));
          }
    }
    return estate;
  }

  private household(estate: Estate, building: number, unit: number, room: number): Household {
    const { random } = this;
    const tenant = random.chance(0.2);
    const household: Household = { building, unit, room, tenant, members: [] };
    if (tenant && random.chance(0.15)) household.agent = random.pick(estate.agents);
    const kind = random.next();
    if (kind < 0.16)
      this.person(household, surname(random), this.anySex(), random.between(1936, 2004), '户主');
    else if (kind < 0.36) this.couple(household, random.between(1932, 1968));
    else if (kind < 0.86) this.family(household, random.between(1965, 1996));
    else if (kind < 0.96) this.threeGenerations(household);
    else
      for (let i = random.between(2, 5); i > 0; i--)
        this.person(
          household,
          surname(random),
          this.anySex(),
          random.between(1975, 2005),
          i === 1 ? '户主' : '非亲属',
        );
    this.sharePhones(household);
    return household;
  }

  private couple(household: Household, year: number): [Person, Person] {
    const { random } = this;
    const he = this.person(household, surname(random), 'male', year, '户主');
    const she = this.person(household, surname(random), 'female', year + random.between(-2, 6), '配偶');
    return [he, she];
  }

  private family(household: Household, year: number): void {
    const { random } = this;
    const [he] = this.couple(household, year);
    this.children(
      household,
      familyName(he),
      Math.min(thisYear - 1, year + random.between(22, 32)),
      random.between(0, 3),
    );
  }

  private threeGenerations(household: Household): void {
    const { random } = this;
    const [grandfather] = this.couple(household, random.between(1940, 1965));
    const year = Number(grandfather.birth.slice(0, 4)) + random.between(22, 30);
    const son = this.person(household, familyName(grandfather), 'male', year, '子');
    this.person(household, surname(random), 'female', year + random.between(-2, 4), '儿媳');
    this.children(
      household,
      familyName(son),
      Math.min(thisYear - 1, year + random.between(23, 32)),
      random.between(1, 2),
    );
  }

  private children(household: Household, family: string, year: number, count: number): void {
    const { random } = this;
    const shared = random.chance(0.3) ? generationCharacter(random, year) : '';
    for (let i = 0; i < count; i++) {
      const born = Math.min(thisYear - 1, year + i * random.between(1, 5));
      const sex = this.anySex();
      const child = this.person(household, family, sex, born, sex === 'male' ? '子' : '女');
      if (shared) this.rename(household, child, family + shared, born);
      // Twins, once in a hundred.
      if (random.chance(0.01)) {
        const twin = this.person(household, family, this.anySex(), born, '子', child.birth);
        if (shared) this.rename(household, twin, family + shared, born);
      }
    }
  }

  private rename({ members }: Household, child: Person, head: string, year: number): void {
    const taken = new Set(members.map((member) => member.name));
    do child.name = head + [...givenName(this.random, child.sex, year)].at(-1)!;
    while (taken.has(child.name));
  }

  private person(
    household: Household,
    family: string,
    sex: Person['sex'],
    year: number,
    relation: string,
    birthday?: string,
  ): Person {
    const { random } = this;
    const birth = birthday ?? date(random, year);
    const taken = new Set(household.members.map((member) => member.name));
    let name = family + givenName(random, sex, year);
    while (taken.has(name)) name = family + givenName(random, sex, year);
    const person: Person = {
      number: ++this.people,
      name,
      sex,
      birth,
      id: this.office.issue(random, birth, sex),
      phone: phone(random),
      relation,
    };
    household.members.push(person);
    return person;
  }

  private sharePhones({ members, agent }: Household): void {
    const { random } = this;
    const adult = members.find((m) => Number(m.birth.slice(0, 4)) < 2006);
    for (const member of members) {
      const age = thisYear - Number(member.birth.slice(0, 4));
      if (adult && age < 14) member.phone = random.pick(members.slice(0, 2)).phone;
      else if (adult && (age > 75 || random.chance(0.1)) && random.chance(0.5)) member.phone = adult.phone;
      if (agent) member.phone = agent;
    }
  }

  private anySex(): Person['sex'] {
    return this.random.chance(0.5) ? 'male' : 'female';
  }
}

export function phone(random: Random): string {
  const head = random.pick([
    '130',
    '131',
    '135',
    '136',
    '137',
    '138',
    '139',
    '150',
    '151',
    '158',
    '159',
    '176',
    '177',
    '186',
    '187',
    '188',
    '189',
    '199',
  ]);
  return head + String(random.between(0, 99_999_999)).padStart(8, '0');
}

function familyName(person: Person): string {
  const compound = ['欧阳', '司马', '上官', '诸葛', '慕容', '令狐', '皇甫', '尉迟', '司徒'];
  return compound.find((name) => person.name.startsWith(name)) ?? person.name[0]!;
}

function date(random: Random, year: number): string {
  const month = random.between(1, 12);
  const day = random.between(1, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function estateName(number: number): string {
  const heads = '星河金桂春晖锦绣阳光翠湖和平东方紫荆明珠江畔云溪丽景华庭银杏百合龙泉凤凰滨海御景'.match(
    /../gu,
  )!;
  const middles = ['', '一', '东', '西', '南', '北', '新', '中', '上', '大', '小', '福', '瑞', '康', '安'];
  const tails = ['家园', '花园', '小区', '苑', '新村', '华府', '名城', '佳苑'];
  const head = heads[number % heads.length]!;
  const tail = tails[Math.floor(number / heads.length) % tails.length]!;
  const middle = middles[Math.floor(number / heads.length / tails.length) % middles.length]!;
  return head + middle + tail;
}
