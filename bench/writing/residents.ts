export const rowCount = 100_000;

/** A date is given as `{ date }`; each writer makes of it what it is used to. */
export type Value = string | number | { date: string };

export const headings = [
  ...['序号', '姓名', '性别', '身份证号', '出生日期', '民族', '联系电话', '现住址', '户籍地址', '与户主关系'],
  ...[
    '文化程度',
    '婚姻状况',
    '职业',
    '工作单位',
    '补贴标准',
    '保障金额',
    '登记日期',
    '走访日期',
    '网格',
    '备注',
  ],
];

/** 100,000 invented residents in 20 columns: texts that repeat and texts that do not, ID numbers, dates, money. */
export function* residents(): Generator<Value[]> {
  for (let i = 1; i <= rowCount; i++) {
    const a = (i * 7919) % 100_003;
    const b = (i * 104_729) % 100_019;
    yield [
      i,
      NAMES[a % NAMES.length]! + GIVEN[b % GIVEN.length]! + GIVEN[a % GIVEN.length]!,
      a % 2 ? '男' : '女',
      `370299${1930 + (a % 90)}${two(1 + (b % 12))}${two(1 + (a % 28))}${String(a % 1000).padStart(3, '0')}X`,
      day(1930 + (a % 90), b, a),
      pick(PEOPLES, b),
      `1${String(a * 100_003 + b).padStart(10, '0')}`,
      `星河社区${1 + (a % 60)}号楼${1 + (b % 4)}单元${1 + (a % 30)}0${1 + (b % 4)}室`,
      `星河社区${1 + (b % 60)}号楼${1 + (a % 4)}单元${1 + (b % 30)}0${1 + (a % 4)}室`,
      pick(RELATIONS, a),
      pick(SCHOOLS, b),
      pick(MARRIAGES, a),
      pick(JOBS, b),
      `${NAMES[b % NAMES.length]}氏第${a % 900}有限公司`,
      (a % 200_000) / 100,
      (b % 5_000_000) / 100,
      day(2022 + (a % 4), a, b),
      day(2022 + (b % 4), b, a),
      `第${1 + (a % 12)}网格`,
      a % 2 ? `电话:1${String(b * 100_003 + a).padStart(10, '0')}` : pick(REMARKS, b),
    ];
  }
}

const NAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰秀珍建国志梓涵宇轩欣怡'];

const PEOPLES = '汉族 汉 回族 满族 蒙古族'.split(' ');
const RELATIONS = '户主 妻 子 女 父亲 母亲 孙子'.split(' ');
const SCHOOLS = '小学 初中 高中 大专 大学本科 研究生'.split(' ');
const MARRIAGES = '未婚 已婚 丧偶 离婚'.split(' ');
const JOBS = '退休 务工 个体 教师 学生 无业 公务员'.split(' ');
const REMARKS = '党员 低保 已搬走 空挂户'.split(' ');

function pick(list: readonly string[], i: number): string {
  return list[i % list.length]!;
}

function day(year: number, month: number, day: number): { date: string } {
  return { date: `${year}-${two(1 + (month % 12))}-${two(1 + (day % 28))}` };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
