import type { Tag } from './tag.ts';

const living = { field: 'elder.living', when: 'named' } as const;
const care = { field: 'elder.care', when: 'named' } as const;

/** The old and the disabled: what a knock at the door learns, and the list of 残联. */
export const elderTags: Tag[] = [
  elder(
    '独居老人',
    'old and living alone',
    ['独居', '独居老年人', '独居户', '单独居住', '独自居住', '一人独居', '一人居住', '一个人住'],
    { evidence: [living, { field: 'elder.alone', when: 'yes' }] },
  ),
  elder(
    '空巢老人',
    'old, children gone',
    ['空巢', '空巢老年人', '空巢家庭', '空巢户', '纯老户', '纯老家庭'],
    { evidence: [living, { field: 'elder.empty_nest', when: 'yes' }] },
  ),
  elder('孤寡老人', 'old, no family left', ['孤寡', '孤寡老年人', '孤老', '鳏寡孤独'], {
    evidence: [living, { field: 'elder.lonely', when: 'yes' }],
  }),
  elder('留守老人', 'old, left behind', ['留守老年人'], {
    evidence: [living, { field: 'elder.stays_behind', when: 'yes' }],
  }),
  elder(
    '失独家庭',
    'lost an only child',
    ['失独', '失独老人', '失独父母', '计生特殊家庭', '计划生育特殊家庭', '计划生育特殊困难家庭'],
    {
      of: 'household',
      sensitive: true,
      source: '卫健',
      evidence: [living, { field: 'elder.lost_child', when: 'yes' }],
    },
  ),
  elder(
    '失能老人',
    'cannot look after himself',
    [
      '失能',
      '失能老年人',
      '完全失能',
      '重度失能',
      '中度失能',
      '失能人员',
      '生活不能自理',
      '不能自理',
      '卧床',
    ],
    { sensitive: true, evidence: [care, { field: 'elder.disabled', when: 'yes' }] },
  ),
  elder(
    '半失能老人',
    'partly looks after himself',
    ['半失能', '半失能老年人', '部分失能', '轻度失能', '半自理', '半护理'],
    { sensitive: true, evidence: [care] },
  ),
  elder('失智老人', 'dementia', ['失智', '失智老年人', '认知症老人', '认知障碍老人'], {
    sensitive: true,
    evidence: [care],
  }),
  elder(
    '高龄津贴',
    'allowance for the very old',
    ['高龄补贴', '享受高龄津贴', '高龄老人津贴', '高龄老人补贴', '老龄津贴', '尊老金'],
    {
      source: '民政',
      shelfLifeMonths: 1,
      benefitOf: '高龄老人',
      evidence: [{ field: 'elder.allowance', when: 'yes' }],
    },
  ),
  elder('老伙伴结对', 'paired with a younger old neighbour', ['老伙伴', '结对关爱'], {}),
  {
    name: '残疾人',
    english: 'disabled',
    family: '残疾',
    aliases: [
      '残疾',
      '持证残疾人',
      '持证残疾',
      '残疾证',
      '有残疾证',
      '残疾人员',
      '残疾居民',
      '残疾对象',
      '肢体残疾',
      '视力残疾',
      '听力残疾',
      '言语残疾',
      '智力残疾',
      '精神残疾',
      '多重残疾',
      '肢残',
      '听残',
      '盲人',
      '聋哑',
      '聋人',
      '伤残',
    ],
    of: 'person',
    source: '残联',
    shelfLifeMonths: 12,
    sensitive: true,
    evidence: [
      { field: 'dis.cert', when: 'known' },
      { field: 'dis.kind', when: 'known' },
      { field: 'dis.level', when: 'known' },
      { field: 'dis.is', when: 'yes' },
    ],
  },
  {
    name: '残疾人两项补贴',
    english: 'two allowances for the disabled',
    family: '残疾',
    aliases: ['两项补贴', '享受两项补贴', '重残补贴', '困难残疾人生活补贴', '重度残疾人护理补贴', '残疾补贴'],
    of: 'person',
    source: '民政',
    shelfLifeMonths: 1,
    sensitive: true,
    implies: ['残疾人'],
    benefitOf: '残疾人',
    evidence: [{ field: 'dis.two_subsidies', when: 'yes' }],
  },
];

function elder(name: string, english: string, aliases: string[], more: Partial<Tag>): Tag {
  return { name, english, family: '老龄', aliases, of: 'person', shelfLifeMonths: 3, ...more };
}
