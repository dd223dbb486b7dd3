import type { FieldRow } from '../field-row.ts';

/** Veterans and soldiers' families. */
export const VETERAN: FieldRow[] = [
  {
    key: 'vet.is',
    name: '是否退役军人',
    english: 'veteran',
    reader: 'yesno',
    tag: '退役军人',
    synonyms:
      '退役军人 是否退伍军人 退伍军人 是否复员军人 是否军人 是否转业军人 是否为退役军人 是否服役 有无服役经历 复转军人',
  },
  {
    key: 'vet.joined',
    name: '入伍时间',
    english: 'joined the army',
    reader: 'date',
    synonyms: '从军时间 入伍日期 入伍年月 参军时间 应征时间 入伍 参军日期 服役时间 服役起始时间',
  },
  {
    key: 'vet.left',
    name: '退役时间',
    english: 'left the army',
    reader: 'date',
    synonyms:
      '退伍时间 复员时间 退役日期 退伍日期 转业时间 复员日期 退役年月 退役安置时间 退出现役时间 退伍年月 转业日期 复退时间',
  },
  {
    key: 'vet.unit',
    name: '原部队番号',
    english: 'army unit',
    reader: 'text',
    synonyms: '部队番号 服役部队 原部队 所在部队 部队代号 服役部队番号 原服役部队 入伍部队',
  },
  {
    key: 'vet.kind',
    name: '退役类型',
    english: 'kind of leave',
    reader: 'text',
    synonyms: '退役方式 退役类别 退出现役方式 安置方式 人员类别退役 退役安置方式 退役军人类型 退役军人类别',
  },
  {
    key: 'vet.class',
    name: '优抚类别',
    english: 'kind of preferential treatment',
    reader: 'text',
    synonyms: '优抚对象类别 优抚对象类型 优待类别 优抚类型 优抚对象 优抚身份 是否优抚对象 抚恤类别',
  },
  {
    key: 'vet.merit',
    name: '立功受奖',
    english: 'merits',
    reader: 'text',
    synonyms:
      '立功等级 立功情况 立功受奖情况 奖惩情况 立功奖励 获奖情况 荣誉称号 所获荣誉 表彰奖励 奖励情况 荣誉',
  },
  {
    key: 'vet.service',
    name: '兵役状况',
    english: 'military service',
    reader: 'text',
    synonyms: '兵役情况 服兵役情况 服役情况 兵役登记',
  },
  {
    key: 'vet.rank',
    name: '军衔',
    english: 'rank',
    reader: 'text',
    synonyms: '军衔级别 退役时军衔 服役期间军衔',
  },
  {
    key: 'vet.plaque',
    name: '光荣牌悬挂',
    english: 'plaque hung',
    reader: 'yesno',
    tag: '光荣牌',
    synonyms:
      '光荣牌 是否悬挂光荣牌 悬挂光荣牌 光荣之家 是否挂光荣牌 光荣牌悬挂情况 是否发放光荣牌 是否悬挂光荣之家',
  },
  {
    key: 'vet.card',
    name: '优待证号',
    english: "veteran's card",
    reader: 'text',
    synonyms: '退役军人优待证号 优待证编号 是否办理优待证 优待证 优待证办理情况',
  },
  {
    key: 'vet.cert',
    name: '退役证号',
    english: 'discharge certificate',
    reader: 'text',
    synonyms: '退伍证号 退伍证编号 退役证编号 复员证号 退役证件号 退伍证',
  },
  {
    key: 'vet.family',
    name: '是否军属',
    english: "soldier's family",
    reader: 'yesno',
    tag: '军属',
    synonyms:
      '烈士遗属 是否烈士遗属 军属 是否现役军人家属 现役军人家属 是否烈属 烈属 是否军烈属 军烈属 是否现役家属',
  },
  {
    key: 'vet.years',
    name: '服役年限',
    english: 'years of service',
    reader: 'number',
    synonyms: '军龄 服役年数 服役时长',
  },
];
