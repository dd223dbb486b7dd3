import type { FieldKey } from '../fields/field.ts';
import type { Tag } from './tag.ts';

const aidKind = { field: 'aid.kind', when: 'named' } as const;

/** Civil affairs: the monthly list of 民政 is the truth. */
export const aidTags: Tag[] = [
  {
    ...aid('低保', 'subsistence allowance', [
      '低保户',
      '低保对象',
      '低保人员',
      '低保家庭',
      '低保人口',
      '享受低保',
      '吃低保',
      '城低保',
      '农低保',
      '城市低保',
      '农村低保',
      '城保',
      '农保户',
      '最低生活保障',
      '最低生活保障对象',
      '最低生活保障家庭',
      '城乡低保',
      '城镇低保',
    ]),
    of: 'household',
    evidence: [aidKind, { field: 'aid.low', when: 'yes' }, { field: 'aid.cert', when: 'known' }],
  },
  {
    ...aid(
      '低保边缘',
      'just above the allowance',
      [
        '低保边缘户',
        '低保边缘家庭',
        '低保边缘人口',
        '低边',
        '边缘户',
        '低收入',
        '低收入家庭',
        '低收入户',
        '低收入边缘',
      ],
      'aid.edge',
    ),
    of: 'household',
  },
  aid(
    '特困',
    'in special hardship',
    [
      '特困人员',
      '特困供养',
      '特困户',
      '特困对象',
      '特困供养人员',
      '分散供养',
      '集中供养',
      '五保',
      '五保户',
      '五保老人',
      '五保对象',
      '三无人员',
      '三无老人',
    ],
    'aid.destitute',
  ),
  aid('临时救助', 'temporary relief', ['临时救助对象', '享受临时救助']),
  aid(
    '困难家庭',
    'family in difficulty',
    ['困难户', '困难群众', '困难居民', '生活困难', '贫困户', '支出型困难家庭'],
    'aid.hard',
  ),
  aid('困境儿童', 'child in difficulty', ['困境未成年人']),
  aid('留守儿童', 'left-behind child', ['农村留守儿童', '留守未成年人']),
  aid('孤儿', 'orphan', ['社会散居孤儿']),
  aid('事实无人抚养儿童', 'child without care in fact', ['事实无人抚养', '事实孤儿']),
  aid('留守妇女', 'left-behind woman', []),
];

function aid(name: string, english: string, aliases: string[], asked?: FieldKey): Tag {
  return {
    name,
    english,
    family: '民政救助',
    aliases,
    of: 'person',
    source: '民政',
    shelfLifeMonths: 1,
    sensitive: true,
    evidence: asked ? [aidKind, { field: asked, when: 'yes' }] : [aidKind],
  };
}
