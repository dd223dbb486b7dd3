import type { FieldRow } from '../field-row.ts';

/** What this house does not keep: recognised, left out at import, and reported. See DESIGN.md, "What must stay true", 3. */
export const FORBIDDEN: FieldRow[] = [
  {
    key: 'no.religion',
    name: '宗教信仰',
    english: 'religion',
    reader: 'text',
    forbidden: '宗教信仰属于敏感个人信息，社区报表不收集',
    synonyms: '宗教 信仰 信教情况 是否信教 有无宗教信仰 信仰宗教 信教 是否信仰宗教 宗教信仰情况 信教群众',
  },
  {
    key: 'no.crime',
    name: '犯罪记录',
    english: 'criminal record',
    reader: 'text',
    forbidden: '犯罪记录由司法机关掌握，本系统不收集',
    synonyms:
      '犯罪 前科 犯罪前科 违法犯罪记录 有无前科 刑满释放 刑满释放人员 是否刑满释放人员 刑释人员 是否刑释解教 刑释解教 刑释解教人员 社区矫正 社区矫正人员 是否社区矫正 是否社区矫正对象 社矫人员 有无犯罪记录 违法犯罪情况 原罪名 罪名 刑期 是否有犯罪记录 服刑情况 安置帮教 安置帮教对象 矫正人员',
  },
  {
    key: 'no.drug',
    name: '吸毒情况',
    english: 'drug use',
    reader: 'text',
    forbidden: '吸毒信息由公安机关掌握，本系统不收集',
    synonyms:
      '吸毒 吸毒人员 是否吸毒 是否吸毒人员 吸毒史 有无吸毒史 戒毒 戒毒人员 是否戒毒人员 涉毒 涉毒人员 涉毒情况',
  },
  {
    key: 'no.hiv',
    name: '艾滋病',
    english: 'HIV',
    reader: 'text',
    forbidden: '艾滋病信息受法律特别保护，本系统不收集',
    synonyms: 'HIV AIDS 艾滋病人员 艾滋病危险人员 是否艾滋病 艾滋 艾滋病感染者 HIV感染',
  },
  {
    key: 'no.psychiatric',
    name: '精神障碍患者名单',
    english: 'psychiatric list',
    reader: 'text',
    forbidden: '精神障碍患者信息由卫生健康部门掌握，本系统不收集',
    synonyms:
      '精神病 精神病人 精神病患者 是否精神病 是否精神病人 严重精神障碍 严重精神障碍患者 是否严重精神障碍患者 肇事肇祸 肇事肇祸精神障碍患者 易肇事肇祸 精神障碍 精神障碍患者 是否精神障碍患者 是否精神障碍 精神病史 是否有精神病史 有无精神病史',
  },
  {
    key: 'no.petition',
    name: '信访情况',
    english: 'petitioning',
    reader: 'text',
    forbidden: '信访情况不是居民信息，本系统不收集',
    synonyms:
      '信访 上访 上访人员 是否上访 信访人员 是否信访人员 信访重点人员 是否信访 信访记录 缠访闹访 缠访 涉访人员 上访情况 上访记录 信访户 上访户',
  },
  {
    key: 'no.cult',
    name: '邪教人员',
    english: 'cult',
    reader: 'text',
    forbidden: '此项不属于社区报表，本系统不收集',
    synonyms: '邪教 是否邪教 涉邪 涉邪人员 是否邪教人员 法轮功 是否参加邪教',
  },
  {
    key: 'no.watch',
    name: '重点人员',
    english: 'watch list',
    reader: 'text',
    forbidden: '对人的管控名单和政治评价，本系统不收集',
    synonyms:
      '是否重点人员 不放心人员 不放心的原因 不放心原因 是否不放心人员 管控措施 管控等级 管控人员 稳控措施 稳控责任人 稳控 现实表现 思想动态 政治表现 涉稳人员 维稳对象 维稳 重点人员类别 重点人员类型 重点管控人员 是否管控 关注等级 关注级别 管控级别 列管原因 列管级别',
  },
  {
    key: 'no.biometric',
    name: '生物识别',
    english: 'biometrics',
    reader: 'text',
    forbidden: '人脸、指纹等生物识别信息，本系统不收集',
    synonyms:
      '人脸 指纹 虹膜 DNA 声纹 人脸照片 人脸信息 人脸采集 指纹采集 指纹信息 人脸图片 人脸识别 掌纹 人脸数据 是否采集指纹 是否采集人脸 血样',
  },
  {
    key: 'no.risk',
    name: '风险等级',
    english: 'risk score',
    reader: 'text',
    forbidden: '不给人和家庭打分、定级，本系统不收集',
    synonyms:
      '风险评分 风险评估 危险等级 风险级别 风险程度 人员风险等级 家庭风险等级 危险性评估 危险性等级 信用积分 信用等级 信用分 风险类型 人员等级 安全等级人员 风险分值',
  },
  {
    key: 'no.track',
    name: '行动轨迹',
    english: 'location track',
    reader: 'text',
    forbidden: '行踪轨迹属于敏感个人信息，本系统不收集',
    synonyms: '轨迹 活动轨迹 行踪 行踪轨迹 出行轨迹 行程轨迹 行程码 定位信息',
  },
];
