import type { FieldRow } from '../field-row.ts';

/** The party. */
export const PARTY: FieldRow[] = [
  {
    key: 'party.member',
    name: '是否党员',
    english: 'party member',
    reader: 'yesno',
    tag: '党员',
    sensitive: true,
    shelfLifeMonths: 6,
    synonyms: '党员 是否中共党员 是否为党员 中共党员',
  },
  {
    key: 'party.joined',
    name: '入党时间',
    english: 'joined the party',
    reader: 'date',
    synonyms:
      '入党日期 入党年月 加入党组织日期 加入党组织时间 加入中国共产党时间 入党 加入中国共产党日期 参加组织日期 何时入党',
  },
  {
    key: 'party.full',
    name: '转正时间',
    english: 'full member since',
    reader: 'date',
    synonyms: '转正日期 成为正式党员时间 转正年月 转为正式党员日期 转为正式党员时间 成为正式党员日期 转正',
  },
  {
    key: 'party.years',
    name: '党龄',
    english: 'years in the party',
    reader: 'number',
    synonyms: '党龄年 入党年限',
  },
  {
    key: 'party.branch',
    name: '所在党支部',
    english: 'party branch',
    reader: 'text',
    synonyms:
      '党组织 党支部 所属党支部 所属党组织 所在党组织 支部 党支部名称 所在支部 所属支部 组织关系 组织关系所在党支部 组织关系所在地 组织关系所在党组织 组织关系所在单位 隶属党组织 所在党支部名称 所在基层党组织 党组织名称 党员组织关系所在地',
  },
  {
    key: 'party.post',
    name: '党内职务',
    english: 'post in the party',
    reader: 'text',
    synonyms: '支部职务 党组织职务 现任党内职务',
  },
  {
    key: 'party.class',
    name: '党员类别',
    english: 'kind of member',
    reader: 'text',
    synonyms: '人员类别党员 党员类型 党员身份 党员状态 党员性质 党员分类',
  },
  {
    key: 'party.mobile',
    name: '是否流动党员',
    english: 'mobile party member',
    reader: 'yesno',
    tag: '流动党员',
    shelfLifeMonths: 6,
    synonyms: '流动党员',
  },
  {
    key: 'party.flow',
    name: '流向',
    english: 'moved to',
    reader: 'text',
    synonyms: '流动方向 流出地点 流动地点 流动去向 党员流向 外出流向',
  },
  {
    key: 'party.dues',
    name: '党费缴至',
    english: 'dues paid to',
    reader: 'date',
    synonyms: '党费缴纳至 党费缴纳月份 党费交至 党费缴纳时间',
  },
  {
    key: 'party.dues_amount',
    name: '党费',
    english: 'dues',
    reader: 'number',
    synonyms: '党费标准 月缴党费 党费金额 应缴党费 党费缴纳标准',
  },
  {
    key: 'party.registered',
    name: '是否双报到',
    english: 'reported in',
    reader: 'yesno',
    tag: '双报到党员',
    synonyms: '双报到 双报到党员 是否在职党员 在职党员 是否双报到党员',
  },
  {
    key: 'party.centre',
    name: '是否党员中心户',
    english: 'party centre household',
    reader: 'yesno',
    tag: '党员中心户',
    synonyms: '党员中心户',
  },
  { key: 'party.sponsor', name: '入党介绍人', english: 'sponsor', reader: 'name', synonyms: '介绍人' },
  {
    key: 'party.applied',
    name: '申请入党时间',
    english: 'applied on',
    reader: 'date',
    synonyms:
      '申请入党日期 递交入党申请书时间 列为积极分子时间 确定为积极分子时间 列为发展对象时间 申请入党 列为积极分子日期',
  },
];
