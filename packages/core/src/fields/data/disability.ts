import type { FieldRow } from '../field-row.ts';

/** What the disabled persons' federation asks (残联). */
export const DISABILITY: FieldRow[] = [
  {
    key: 'dis.cert',
    name: '残疾证号',
    english: 'disability certificate',
    reader: 'disability',
    sensitive: true,
    synonyms:
      '残疾人证号 残疾证号码 残疾人证号码 残疾人证编号 残疾证编号 残疾人证 残疾证 第二代残疾人证号 二代残疾人证号 残疾人证件号 残疾证件号码 中华人民共和国残疾人证号 残疾人证件号码 第三代残疾人证号 残疾人证书号',
  },
  {
    key: 'dis.kind',
    name: '残疾类别',
    english: 'kind of disability',
    reader: 'disability',
    codes: 'disability-kind',
    sensitive: true,
    synonyms:
      '残疾类型 伤残类型 残疾种类 残疾类别及等级 残疾类别等级 残疾类别级别 残疾类型及等级 残疾等级及类别 残疾类别与等级 残疾类型等级 残疾类别和等级 伤残类别 残疾类别残疾等级 残疾情况 残疾人类别 残疾状况 残别 残类 类别等级 残疾类别程度 残疾种类及等级 残疾种类等级 伤残情况',
  },
  {
    key: 'dis.level',
    name: '残疾等级',
    english: 'level of disability',
    reader: 'disability',
    codes: 'disability-level',
    sensitive: true,
    synonyms: '残疾级别 残疾程度 伤残等级 伤残级别 残级 残等 残疾人等级 残疾等级级',
  },
  {
    key: 'dis.is',
    name: '是否残疾',
    english: 'disabled',
    reader: 'yesno',
    tag: '残疾人',
    sensitive: true,
    synonyms:
      '是否残疾人 残疾 残疾人 是否为残疾人 是否持证残疾人 持证残疾人 是否持残疾证 是否有残疾证 是否办理残疾证 有无残疾证 有无残疾',
  },
  {
    key: 'dis.cert_since',
    name: '发证日期',
    english: 'certificate issued on',
    reader: 'date',
    synonyms:
      '残疾证发证日期 发证时间 残疾证发证时间 办证时间 办证日期 残疾证办理时间 批准日期 初次发证日期 领证时间',
  },
  {
    key: 'dis.cert_until',
    name: '残疾证有效期',
    english: 'certificate valid until',
    reader: 'date',
    synonyms: '残疾证到期时间 残疾证到期日期 残疾证有效期至 残疾人证有效期',
  },
  {
    key: 'dis.guardian',
    name: '监护人',
    english: 'guardian',
    reader: 'name',
    sensitive: true,
    synonyms:
      '监护人姓名 法定监护人 监护人名字 监护人信息 监护人姓名及电话 第一监护人 法定监护人姓名 监护人或联系人 监护人联系人 委托监护人 家长 家长姓名 委托监护人姓名 父母或监护人 监护人亲属姓名 监护人及联系电话 父母或监护人姓名',
  },
  {
    key: 'dis.guardian_phone',
    name: '监护人电话',
    english: "guardian's phone",
    reader: 'phone',
    shelfLifeMonths: 12,
    synonyms:
      '监护人联系电话 监护人联系方式 监护人手机 监护人手机号 监护人手机号码 家长电话 家长联系电话 家长联系方式 监护人电话号码 家长手机 家长手机号 委托监护人电话',
  },
  {
    key: 'dis.guardian_id',
    name: '监护人身份证号',
    english: "guardian's ID number",
    reader: 'id',
    synonyms: '监护人身份证号码 监护人身份证 监护人证件号码 家长身份证号',
  },
  {
    key: 'dis.guardian_relation',
    name: '与监护人关系',
    english: 'relation to guardian',
    reader: 'code',
    codes: 'relation',
    synonyms: '监护人关系 监护关系 监护人与本人关系 与被监护人关系 与监护人的关系 监护人与残疾人关系',
  },
  {
    key: 'dis.two_subsidies',
    name: '是否享受两项补贴',
    english: 'draws the two subsidies',
    reader: 'yesno',
    tag: '残疾人两项补贴',
    shelfLifeMonths: 12,
    synonyms: '两项补贴 是否享受残疾人两项补贴 残疾人两项补贴 是否享受两补 享受两项补贴',
  },
  {
    key: 'dis.subsidy',
    name: '福利补贴',
    english: 'welfare subsidies',
    reader: 'text',
    shelfLifeMonths: 12,
    synonyms:
      '补贴种类 享受补贴种类 享受补贴类别 补贴类别 补贴类型 享受补贴类型 享受补贴情况 两项补贴类型 申请补贴类别 申请补贴种类 申请补贴类型 补贴项目 福利补贴情况 享受福利情况 享受待遇 待遇类型 享受政策 享受待遇情况 申请类型 申请补贴项目',
  },
  {
    key: 'dis.living_subsidy',
    name: '困难残疾人生活补贴',
    english: 'living subsidy',
    reader: 'text',
    shelfLifeMonths: 12,
    synonyms:
      '生活补贴 残疾人生活补贴 困难生活补贴 是否享受生活补贴 是否享受困难残疾人生活补贴 困难残疾人生活补贴金额',
  },
  {
    key: 'dis.care_subsidy',
    name: '重度残疾人护理补贴',
    english: 'care subsidy',
    reader: 'text',
    shelfLifeMonths: 12,
    synonyms:
      '护理补贴 重度护理补贴 残疾人护理补贴 是否享受护理补贴 是否享受重度残疾人护理补贴 重残护理补贴 重度残疾人护理补贴金额',
  },
  {
    key: 'dis.day_care',
    name: '托养服务',
    english: 'day care',
    reader: 'text',
    shelfLifeMonths: 12,
    synonyms: '托养服务及需求 托养 托养情况 是否托养 托养需求 是否接受托养',
  },
  {
    key: 'dis.device',
    name: '辅助器具',
    english: 'assistive devices',
    reader: 'text',
    shelfLifeMonths: 12,
    synonyms:
      '辅具 辅具需求 辅助器具需求 辅具适配 辅具适配需求 康复需求 康复服务 康复服务需求 是否需要辅具 无障碍改造 无障碍改造需求 家庭无障碍改造',
  },
  {
    key: 'dis.untreated',
    name: '未就诊原因',
    english: 'reason for no treatment',
    reader: 'text',
    synonyms: '未就医原因',
  },
  {
    key: 'dis.cause',
    name: '致残原因',
    english: 'cause of disability',
    reader: 'text',
    sensitive: true,
    synonyms: '残疾原因 致残时间及原因',
  },
  {
    key: 'dis.several',
    name: '是否一户多残',
    english: 'several disabled in the household',
    reader: 'yesno',
    of: 'household',
    sensitive: true,
    tag: '一户多残',
    synonyms: '一户多残 是否一户多残家庭 一户多残家庭',
  },
];
