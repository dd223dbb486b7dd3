import { expect, test } from 'vitest';
import { headingSense } from './heading-sense.ts';
import { HEADINGS } from './headings.fixture.ts';
import { matchHeading } from './match-heading.ts';

const rows = Object.entries(HEADINGS).flatMap(([field, headings]) =>
  headings.split(/\s+/).map((heading) => ({ field, path: heading.replaceAll('_', '　').split('>') })),
);

test('every heading of the table is taken for its field', () => {
  const wrong = rows
    .map(({ field, path }) => ({ path: path.join('>'), field, taken: matchHeading(path).field ?? '-' }))
    .filter(({ field, taken }) => field !== taken);
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(wrong).toEqual([]);
});

test.each([
  [['号码'], ['370299198503121232', '370299199001012349'], 'person.id_no'],
  [['号码'], ['13800000000', '13900000001'], 'person.phone'],
  [['证件'], ['370299198503121232', '370299199001012349'], 'person.id_no'],
  [[], ['13800000000', '13900000001', '13700000002'], 'person.phone'],
  [[], ['男', '女', '男'], 'person.sex'],
  [[], ['张伟', '王芳', '李秀英', '赵敏'], 'person.name'],
  [[], ['3号楼2单元501', '12号楼1单元101'], 'addr.live'],
  [['门牌号'], ['501', '502', '1203'], 'addr.room'],
  [['门牌号'], ['3号楼2单元501', '3号楼2单元502'], 'addr.live'],
  [['门牌'], ['901', '1002'], 'addr.room'],
  [['身份证号'], ['13800000000', '13900000001', '13700000002'], 'person.phone'],
  [['人户状态'], ['人户一致', '外来', '人户一致'], 'live.type'],
  [['人户状态'], ['否', '是', '否'], 'live.separated'],
  [['户籍所在地'], ['四川省达州市', '江苏省徐州市'], 'addr.hukou'],
  [['电话1'], ['370299198503121232', '370299199001012349', '370299199001012350'], 'person.id_no'],
])('%j over %j is %s', (path, samples, field) => {
  expect(matchHeading(path, { samples }).field).toBe(field);
});

test('values that contradict the heading lower the confidence, and the reason says so', () => {
  const fits = matchHeading(['联系电话'], { samples: ['13800000000', '13900000001'] });
  const contradicts = matchHeading(['联系电话'], { samples: ['已婚', '未婚', '离异'] });
  expect(fits.confidence).toBe(1);
  expect(contradicts.confidence).toBeLessThan(0.6);
  expect(contradicts.reason).toMatchObject({ code: 'contradicted', zh: expect.stringContaining('内容') });
});

test('a person who is not the row’s own never becomes it, whatever stands below', () => {
  const spouse = matchHeading(['配偶', '民族'], { samples: ['汉族', '回族', '汉族'] });
  expect(spouse).toMatchObject({ field: null, confidence: 0, reason: { code: 'another-person' } });
});

test.each([
  ['是否有宗教信仰'],
  ['配偶宗教信仰'],
  ['家庭成员有无前科'],
  ['是否为吸毒人员家属'],
  ['宗教', '类别'],
  ['近三年信访次数'],
])('what is not kept is known in %s', (...path) => {
  expect(matchHeading(path).field).toMatch(/^no\./);
});

test('the title says what a bare 类别 is about', () => {
  expect(matchHeading(['类别'], { title: '残疾人花名册' }).field).toBe('dis.kind');
  expect(matchHeading(['等级'], { title: '持证残疾人名单' }).field).toBe('dis.level');
  expect(matchHeading(['类别'], { title: '低保家庭花名册' }).field).toBe('aid.kind');
  expect(matchHeading(['时间'], { title: '入户走访登记表' }).field).toBe('visit.at');
});

test('a column of names under a strange heading is not the person’s', () => {
  expect(matchHeading(['楼门管家'], { samples: ['张伟', '王芳', '李秀英', '赵敏'] }).field).toBeNull();
});

test('headings are told from values', () => {
  const surely = [
    '姓名',
    '身份证号码',
    '联系电话',
    '家庭住址',
    '备注',
    '序号',
    '基本信息',
    '房屋信息',
    '家庭成员',
    '监护人姓名',
    '是否低保',
    '出生年月',
    '户主电话',
  ];
  const never = [
    '张伟',
    '男',
    '女',
    '汉族',
    '13800000000',
    '2026-03-01',
    '3号楼',
    '904室',
    '1单元',
    '星河社区',
    '本科',
    '已婚',
    '',
    '第三网格',
    '12',
    '√',
    '是',
    '阿卜杜·买买提',
    '长子',
    '肢体二级',
  ];
  expect(surely.filter((text) => headingSense(text) < 0.85)).toEqual([]);
  expect(never.filter((text) => headingSense(text) > 0.2)).toEqual([]);
  expect(headingSense('□低保 □残疾人')).toBe(0);
  expect(headingSense('填表单位：')).toBeLessThan(0.5);
  expect(headingSense('姓名：')).toBe(1);
  expect(headingSense('户主')).toBeGreaterThan(headingSense('长子'));
  expect(headingSense('填表说明：请各网格员于本月二十五日前将本表报送至社区办公室')).toBe(0);
});
