import type { FieldRow } from '../field-row.ts';

/** What civil affairs pays. */
export const AID: FieldRow[] = [
  {
    key: 'aid.kind',
    name: '救助类别',
    english: 'kind of aid',
    reader: 'code',
    codes: 'aid-kind',
    sensitive: true,
    shelfLifeMonths: 12,
    synonyms:
      '低保类别 享受类别 救助类型 社会救助 救助种类 保障类别 低保类型 享受救助类别 救助情况 困难类别 困难群体类别 困难人员类别 享受类型 保障类型 救助对象类别 救助对象类型 社会救助类别 社会救助类型 享受救助情况 享受低保类别 对象类别 人员救助类别 享受社会救助情况 民政对象类别 困难家庭类别 家庭困难类型 享受低保情况 低保情况 救助身份 困境类别 低保特困类别',
  },
  {
    key: 'aid.cert',
    name: '低保证号',
    english: 'aid certificate',
    reader: 'text',
    synonyms:
      '低保证编号 低保证号码 低保证件号 救助证号 特困证号 低保编号 低保户编号 救助证编号 低保证 保障证号 五保证号 低收入证号',
  },
  {
    key: 'aid.since',
    name: '起始保障年月',
    english: 'aid since',
    reader: 'date',
    synonyms:
      '保障起始月 补贴起始年月 补贴起始时间 起始享受年月 开始发放时间 享受时间 起发月 享受低保时间 起始享受时间 享受起始时间 开始享受时间 纳入时间 纳入低保时间 起领时间 起始时间 批准时间 享受补贴时间 享受开始时间 起始月份 救助时间 起始年月 享受起始年月 保障起始时间 开始享受年月 起发时间 发放起始时间 享受起始月份 起始保障时间 起领年月 低保开始时间 享受日期',
  },
  {
    key: 'aid.until',
    name: '停发时间',
    english: 'aid until',
    reader: 'date',
    synonyms:
      '保障终止月 补贴终止年月 停发月 终止时间 停止时间 享受截止时间 停保时间 停发日期 取消时间 截止时间',
  },
  {
    key: 'aid.amount',
    name: '保障金额',
    english: 'amount of aid',
    reader: 'number',
    shelfLifeMonths: 12,
    synonyms:
      '补助金额 补贴标准 月标准 领取金额 补贴金额 生活补贴标准 发放金额 金额 补助标准 救助金额 发放标准 保障标准 月补贴标准 享受金额 月发放金额 救助标准 低保金额 低保金 月保障金额 月补贴金额 标准 补差金额 家庭补差 月补助标准 津贴标准 津贴金额 补贴额 补贴标准元月 慰问金额 户月保障金 月保障金 高龄津贴标准 月救助金额 资助金额 月低保金 享受补贴标准 每月标准 补助额 发放金额元 月标准元 ',
  },
  {
    key: 'aid.paid',
    name: '实发金额',
    english: 'amount paid',
    reader: 'number',
    synonyms:
      '领取金额合计 实发 应发 实发数 实发补贴 领取总额 实际发放金额 应发金额 合计金额 本月发放金额 补发金额 实领金额 发放总额 本次发放金额 总金额 累计金额 全年金额 小计金额',
  },
  {
    key: 'aid.topup',
    name: '重点救助金额',
    english: 'priority aid',
    reader: 'number',
    synonyms: '重点救助60元 重点救助100元 重点救助',
  },
  {
    key: 'aid.disabled_amount',
    name: '残疾人救助',
    english: 'aid for the disabled',
    reader: 'number',
    synonyms: '残疾人救助金额',
  },
  {
    key: 'aid.priority_count',
    name: '重点保障人数',
    english: 'people with priority',
    reader: 'number',
    of: 'household',
  },
  {
    key: 'aid.disabled_count',
    name: '残疾人数',
    english: 'disabled people',
    reader: 'number',
    of: 'household',
    synonyms: '残疾人口数',
  },
  {
    key: 'aid.paid_at',
    name: '领款时间',
    english: 'paid on',
    reader: 'date',
    synonyms:
      '发放时间 发放日期 领取时间 领取日期 发放月份 领款日期 发放年月 补发时间 慰问时间 慰问日期 领取月份',
  },
  {
    key: 'aid.months',
    name: '发放月数',
    english: 'months paid',
    reader: 'number',
    synonyms: '月数 补发月数',
  },
  {
    key: 'aid.low',
    name: '是否低保',
    english: 'on subsistence aid',
    reader: 'yesno',
    tag: '低保',
    sensitive: true,
    shelfLifeMonths: 12,
    synonyms:
      '低保 是否享受低保 低保户 是否低保户 是否低保对象 低保对象 是否低保家庭 享受低保 是否为低保 最低生活保障 是否低保人员 低保人员',
  },
  {
    key: 'aid.edge',
    name: '是否低收入',
    english: 'low income',
    reader: 'yesno',
    tag: '低保边缘',
    sensitive: true,
    shelfLifeMonths: 12,
    synonyms:
      '低收入 低保边缘 是否低保边缘 是否低边 是否低收入家庭 是否低保边缘户 低收入家庭 低边户 低保边缘家庭 是否低保边缘家庭 是否边缘户 低保边缘户 是否低收入人口 是否低收入户',
  },
  {
    key: 'aid.destitute',
    name: '是否特困供养',
    english: 'destitute, provided for',
    reader: 'yesno',
    tag: '特困',
    sensitive: true,
    shelfLifeMonths: 12,
    synonyms:
      '特困 特困供养 是否特困 是否特困人员 特困人员 是否五保 五保户 是否五保户 是否特困供养人员 五保 特困供养人员',
  },
  {
    key: 'aid.poor',
    name: '是否脱贫户',
    english: 'lifted from poverty',
    reader: 'yesno',
    tag: '脱贫户',
    synonyms:
      '脱贫户 是否建档立卡 建档立卡 是否监测户 监测户 是否贫困户 贫困户 是否脱贫人口 是否防返贫监测对象',
  },
  {
    key: 'aid.hard',
    name: '是否困难家庭',
    english: 'in hardship',
    reader: 'yesno',
    tag: '困难家庭',
    sensitive: true,
    synonyms:
      '是否困难 困难家庭 困难户 是否困难户 是否困难群众 困难群众 是否困难职工 是否支出型困难家庭 支出型困难家庭',
  },
  {
    key: 'aid.recertified_at',
    name: '认证日期',
    english: 'certified alive on',
    reader: 'date',
    synonyms:
      '认证时间 生存认证时间 年审时间 复核时间 资格认证时间 年审日期 复核日期 生存认证日期 动态管理时间',
  },
  {
    key: 'aid.change',
    name: '近期动态',
    english: 'recent change',
    reader: 'text',
    synonyms: '变动情况 变化情况 动态 近况 变更情况 变动原因 停发原因 增减原因 变更原因 异动情况',
  },
  {
    key: 'aid.applied_at',
    name: '申请日期',
    english: 'applied on',
    reader: 'date',
    synonyms: '申请时间 申请年月 受理时间 受理日期 申报年月',
  },
  {
    key: 'aid.help',
    name: '帮扶措施',
    english: 'help given',
    reader: 'text',
    synonyms: '帮扶情况 帮扶内容 救助措施 救助内容 帮扶单位 救助情况说明 帮扶计划 关爱措施 服务措施',
  },
];
