import type { FieldRow } from '../field-row.ts';

/** How somebody lives where he lives, and where he is registered. */
export const LIVING: FieldRow[] = [
  {
    key: 'live.type',
    name: '人员类型',
    english: 'kind of resident',
    reader: 'code',
    codes: 'live-type',
    shelfLifeMonths: 6,
    synonyms:
      '人口类型 居住类型 人口类别 人员类别 居民类型 人口性质 居住性质 居住状态 居住情况 居住类别 居住状况 人员性质 居民类别 常住流动 居住身份 人口属性 户籍常住流动 实口 人户情况 人户状态 常住或流动 是否常住或流动',
  },
  {
    key: 'live.status',
    name: '是否在住',
    english: 'lives here',
    reader: 'yesno',
    shelfLifeMonths: 6,
    synonyms:
      '在住 是否常驻 是否常住 是否居住 是否在家 是否实住 在住情况 是否在册在住 是否实际居住 实际居住 是否入住 入住情况 入住状态 在住状态 是否在本地 居住与否 常住',
  },
  {
    key: 'live.separated',
    name: '是否人户分离',
    english: 'lives away from registration',
    reader: 'yesno',
    tag: '人户分离',
    shelfLifeMonths: 6,
    synonyms: '人户分离 人户是否分离 人户一致 是否人户一致 人户情况 人户状态',
  },
  {
    key: 'live.empty_hukou',
    name: '空挂户',
    english: 'registered only',
    reader: 'yesno',
    tag: '空挂户',
    shelfLifeMonths: 6,
    synonyms: '是否空挂户 是否空挂 空挂',
  },
  {
    key: 'live.since',
    name: '入住时间',
    english: 'lives here since',
    reader: 'date',
    of: 'dwelling',
    synonyms:
      '入住日期 来本地日期 来本地时间 来此时间 来此日期 流入时间 流入日期 到达日期 来甬时间 来深时间 来沪时间 来京时间 来青时间 居住起始时间 起租时间 居住时间 入住年月 迁入时间 迁入日期 抵达时间 入住搬离时间 何时来本地 来本市时间 现居住地居住起始日期 起始居住时间 承租时间 租期 租期起止 租住时间 租期开始 租赁期限 租赁起始时间 租赁期 租赁时间',
  },
  {
    key: 'live.until',
    name: '搬离时间',
    english: 'lived here until',
    reader: 'date',
    synonyms:
      '搬离日期 离开时间 离开日期 流出时间 拟居住至 居住截止时间 租期结束 租期截止 租赁到期时间 租期到 合同到期时间 到期日 外出时间 外出日期 离开本地时间 拟居住时间',
  },
  {
    key: 'live.moved_out',
    name: '是否已迁出',
    english: 'moved out',
    reader: 'yesno',
    tag: '已迁出',
    synonyms: '是否迁出 是否搬离 是否搬走 是否已搬离 是否外迁 迁出 是否流出',
  },
  {
    key: 'live.moved_out_at',
    name: '迁出日期',
    english: 'moved out on',
    reader: 'date',
    synonyms: '迁出时间 户籍迁出日期 户口迁出时间 搬走时间 搬出时间 搬出日期',
  },
  {
    key: 'live.reason',
    name: '居住事由',
    english: 'reason for living here',
    reader: 'text',
    synonyms:
      '来此事由 来深事由 流入原因 来本地原因 来本地事由 居住原因 流动原因 暂住事由 来沪事由 来甬事由 来京事由 来青事由 外出原因 流出原因 来此原因 来本市事由 申报业务类型 人户分离原因',
  },
  {
    key: 'live.permit',
    name: '居住证号',
    english: 'residence permit',
    reader: 'text',
    synonyms: '居住证号码 暂住证号 居住证编号 居住证 暂住证号码 居住登记编号',
  },
  {
    key: 'live.has_permit',
    name: '是否办居住证',
    english: 'has a residence permit',
    reader: 'yesno',
    synonyms:
      '是否办理居住证 有无居住证 是否持有居住证 是否有居住证 居住证办理情况 是否办证 是否办理暂住证 有无暂住证',
  },
  {
    key: 'live.registered_at',
    name: '登记日期',
    english: 'registered on',
    reader: 'date',
    synonyms: '登记时间 居住登记日期 申报日期 申报时间 登记年月 采集日期 采集时间 录入时间 录入日期',
  },
  {
    key: 'hukou.kind',
    name: '户口性质',
    english: 'kind of registration',
    reader: 'code',
    codes: 'hukou-kind',
    synonyms: '户籍性质 户口类型 户口类别 户籍类别 户口种类 农业非农业 户口',
  },
  {
    key: 'hukou.type',
    name: '户籍类型',
    english: 'type of registration',
    reader: 'text',
    synonyms:
      '户籍属性 户籍状况 户籍情况 户籍状态 户籍分类 是否本地户籍 是否本市户籍 是否户籍人口 是否本社区户籍 是否户籍 是否本地户口 本地外地 户籍是否在本社区',
  },
  {
    key: 'hukou.station',
    name: '户籍派出所',
    english: 'police station',
    reader: 'text',
    synonyms: '派出所 所属派出所 户口所在派出所 户籍所在派出所 辖区派出所 管辖派出所',
  },
  {
    key: 'hukou.since',
    name: '户籍迁入日期',
    english: 'registered since',
    reader: 'date',
    synonyms: '户籍迁入时间 户口迁入日期 户口迁入时间 落户时间 落户日期',
  },
];
