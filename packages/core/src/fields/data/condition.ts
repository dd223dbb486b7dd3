import type { FieldRow } from '../field-row.ts';

/** Health, tags and what somebody needs. */
export const CONDITION: FieldRow[] = [
  {
    key: 'person.health',
    name: '健康状况',
    english: 'health',
    reader: 'code',
    codes: 'health',
    shelfLifeMonths: 3,
    sensitive: true,
    synonyms: '身体状况 健康情况 身体情况 身体健康状况 健康状态 身心状况 身体健康情况',
  },
  {
    key: 'person.chronic',
    name: '慢性病',
    english: 'chronic illness',
    reader: 'text',
    sensitive: true,
    shelfLifeMonths: 6,
    synonyms:
      '慢性病情况 患病情况 所患疾病 疾病 疾病名称 病种 主要疾病 既往病史 病史 患病名称 基础疾病 基础病 是否患病 近两周患病 是否有慢性病 大病情况 重大疾病 慢病',
  },
  { key: 'person.blood', name: '血型', english: 'blood type', reader: 'text', sensitive: true },
  {
    key: 'person.tags',
    name: '人员标签',
    english: 'tags',
    reader: 'tags',
    shelfLifeMonths: 6,
    synonyms: `身份标识 人员标识 特殊身份类别 属性 标签 服务标签 特殊人群 特殊群体 特殊群体类别 特殊人群类别 特殊人群类型 特殊身份 身份类别 身份标签 身份特征 重点类别 重点人群
      重点人群类别 重点人群类型 关爱类型 结对关爱类型 关爱对象类别 关爱对象类型 人群分类 人员属性 人群类别 人群类型 特殊情况 人员分类 关怀对象 重点群体 帮扶对象类别 居民标签 身份属性 重点关注人群`,
  },
  {
    key: 'person.care',
    name: '是否需重点关注',
    english: 'needs attention',
    reader: 'yesno',
    tag: '重点关注',
    shelfLifeMonths: 3,
    synonyms: '需重点关注 是否重点关注 重点关注 重点关爱 是否需要关爱 是否关爱对象',
  },
  {
    key: 'person.need',
    name: '需求',
    english: 'needs',
    reader: 'text',
    shelfLifeMonths: 6,
    synonyms:
      '致贫原因 需帮扶事项 存在困难 服务需求 需求内容 需求情况 帮扶需求 困难需求 诉求 困难诉求 个人需求 意愿 困难及需求 主要困难 困难情况 家庭困难 致困原因 困难原因 困难类型',
  },
  {
    key: 'person.dead',
    name: '是否已死亡',
    english: 'dead',
    reader: 'yesno',
    tag: '已故',
    synonyms: '是否死亡 是否去世 是否离世 死亡 是否身故 是否已故',
  },
  {
    key: 'person.alive',
    name: '是否健在',
    english: 'alive',
    reader: 'yesno',
    synonyms: '健在 是否在世 生存状态 健在情况 生存状况',
  },
  {
    key: 'person.dead_at',
    name: '死亡日期',
    english: 'date of death',
    reader: 'date',
    synonyms: '死亡时间 去世时间 去世日期 离世时间 离世日期 亡故时间 死亡年月',
  },
  {
    key: 'person.in_group',
    name: '是否入群',
    english: 'in the chat group',
    reader: 'yesno',
    tag: '已入群',
    synonyms: '入群 是否进群 是否加群 是否加入微信群 是否加入居民群 是否入微信群',
  },
  {
    key: 'person.pet',
    name: '是否有宠物',
    english: 'keeps pets',
    reader: 'yesno',
    tag: '养宠物',
    synonyms: '宠物 是否养宠物 是否养犬 是否养狗 养犬情况 宠物情况',
  },
  {
    key: 'person.resident_rep',
    name: '是否居民代表',
    english: "residents' representative",
    reader: 'yesno',
    tag: '居民代表',
    synonyms: '居民代表',
  },
];
