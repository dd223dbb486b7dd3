import type { FieldRow } from '../field-row.ts';

/** Who somebody is. */
export const PERSON: FieldRow[] = [
  {
    key: 'person.name',
    name: '姓名',
    english: 'name',
    reader: 'name',
    synonyms: `名字 居民姓名 人员姓名 服务对象 服务对象名字 服务对象姓名 走访对象 走访对象姓名 被访人 被访人姓名 被走访人 受访人 探访对象
      本人姓名 团员姓名 党员姓名 人名 中文姓名 中文名 真实姓名 姓名全称 享受人 享受人姓名 申请人 申请人姓名 受益人 受助人 救助对象 保障对象
      补贴对象 参保人 参保人姓名 老人姓名 老年人姓名 残疾人姓名 儿童姓名 婴幼儿姓名 学生姓名 住户姓名 住户 租户 租户姓名 承租人 承租人姓名
      租客姓名 租客 承租户 住客 租住人 租住人姓名 成员姓名 家庭成员姓名 家庭成员 人员名称 个人姓名 当事人 name fullname`,
  },
  {
    key: 'person.id_no',
    name: '身份证号',
    english: 'ID number',
    reader: 'id',
    synonyms: `身份证号码 身份证 身份证编号 公民身份号码 公民身份证号码 公民身份证号 公民身份证 公民身份 居民身份证号 居民身份证号码 居民身份证
      身份号码 身份证件号码 身份证件号 身份证件 证件号码 证件号 证件编号 有效证件号码 有效证件号 有效身份证件号码 个人证件号 个人身份证号
      二代身份证号 18位身份证号 ID号 ID号码 身份证明号码 身份证号证件号 身份证或护照号 idcard idnumber idno id`,
  },
  {
    key: 'person.id_type',
    name: '证件类型',
    english: 'ID type',
    reader: 'code',
    codes: 'id-type',
    synonyms: '证件种类 身份证件种类 身份证件类型 证件名称 有效证件类型 有效证件名称 证件类别 身份证类型',
  },
  {
    key: 'person.sex',
    name: '性别',
    english: 'sex',
    reader: 'code',
    codes: 'sex',
    synonyms: '男女 性別 sex gender',
  },
  {
    key: 'person.birth',
    name: '出生日期',
    english: 'date of birth',
    reader: 'date',
    synonyms:
      '出生年月 出生年月日 出生时间 生日 出生 出生年份 出生年 生辰 公历生日 农历生日 阳历生日 阴历生日 birthday birthdate dateofbirth dob',
  },
  {
    key: 'person.age',
    name: '年龄',
    english: 'age',
    reader: 'number',
    synonyms: '周岁 实足年龄 周岁年龄 实际年龄 岁数 实龄 现年龄 年纪 当前年龄 年龄周岁 age',
  },
  {
    key: 'person.age_nominal',
    name: '虚岁',
    english: 'nominal age',
    reader: 'number',
    synonyms: '虚龄 虚岁年龄',
  },
  {
    key: 'person.ethnic',
    name: '民族',
    english: 'ethnic group',
    reader: 'code',
    codes: 'ethnic',
    synonyms: '族别 民族成分 所属民族 名族',
  },
  {
    key: 'person.edu',
    name: '文化程度',
    english: 'education',
    reader: 'code',
    codes: 'education',
    synonyms:
      '学历 最高学历 受教育程度 教育程度 文化 文化水平 学历层次 现有学历 全日制学历 在职学历 学历学位',
  },
  {
    key: 'person.school',
    name: '毕业院校',
    english: 'graduated from',
    reader: 'text',
    synonyms: '毕业学校 院校 毕业院校及专业 毕业院校系及专业',
  },
  { key: 'person.major', name: '专业', english: 'major', reader: 'text', synonyms: '所学专业 毕业专业' },
  { key: 'person.degree', name: '学位', english: 'degree', reader: 'text', synonyms: '最高学位 学位情况' },
  {
    key: 'person.graduated_at',
    name: '毕业时间',
    english: 'graduated on',
    reader: 'date',
    synonyms: '毕业日期 毕业年月 毕业年份',
  },
  {
    key: 'person.politics',
    name: '政治面貌',
    english: 'political affiliation',
    reader: 'code',
    codes: 'politics',
    shelfLifeMonths: 6,
    sensitive: true,
    synonyms: '党团员 党团身份 党团关系 是否党团员 政治面貌类别 政治面目 党派 政治身份 面貌 政治情况',
  },
  {
    key: 'person.marital',
    name: '婚姻状况',
    english: 'marital status',
    reader: 'code',
    codes: 'marital',
    shelfLifeMonths: 24,
    synonyms: '婚育状况 婚育情况 婚姻类型 婚否 婚姻 婚姻情况 婚姻状态 婚况 婚姻现状 是否已婚',
  },
  {
    key: 'person.former_name',
    name: '曾用名',
    english: 'former name',
    reader: 'name',
    synonyms: '曾用姓名 原名 又名 曾用名别名',
  },
  {
    key: 'person.alias',
    name: '别名',
    english: 'alias',
    reader: 'text',
    synonyms: '小名 绰号 外号 昵称 俗称 微信昵称 微信名',
  },
  {
    key: 'person.latin_name',
    name: '英文姓名',
    english: 'Latin name',
    reader: 'name',
    synonyms: '英文名 外文姓名 拼音 姓名拼音 外文名',
  },
  {
    key: 'person.native_place',
    name: '籍贯',
    english: 'ancestral place',
    reader: 'text',
    synonyms: '祖籍 祖籍地',
  },
  {
    key: 'person.birth_place',
    name: '出生地',
    english: 'birth place',
    reader: 'text',
    synonyms: '出生地点 出生地址 出生地区',
  },
  {
    key: 'person.nationality',
    name: '国籍',
    english: 'nationality',
    reader: 'text',
    synonyms: '国籍地区 国家或地区 国籍或地区 国家地区',
  },
  {
    key: 'person.skill',
    name: '特长',
    english: 'skill',
    reader: 'text',
    synonyms:
      '技能 技能证 技能特长 个人特长 兴趣爱好 爱好特长 爱好 兴趣特长 专业特长 技术特长 职业资格 技能证书 职业技能等级',
  },
];
