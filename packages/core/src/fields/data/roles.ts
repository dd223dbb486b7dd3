import type { FieldKey } from '../field.ts';

/** A person who stands in a heading before a noun: 监护人 in 监护人电话, or above it in a two-row heading. */
export interface Role {
  role: string;
  words: string;
  /** What the person's own field becomes when it is said of this one. What is not here is nobody's we keep. */
  fields: Record<FieldKey, FieldKey>;
}

/** Words that say it is the person of the row after all. */
export const OWN_WORDS = `本人 居民 人员 服务对象 走访对象 被访人 被走访人 申请人 残疾人 老人 老年人 党员 团员 儿童 婴幼儿 学生 退役军人 退伍军人
  户籍人员 流动人口 流动人员 承租人 承租方 租户 租客 租住人 住户 群众 享受人 受益人 保障对象 补贴对象 救助对象 优抚对象 参保人 被保险人 成员 家庭成员
  低保对象 低保人员 特困人员 高龄老人 独居老人 失业人员 就业人员 人口 当事人 个人 育龄妇女 妇女 孕产妇 青年 骑手 从业人员 毕业生 困难群众 职工 会员
  被探访人 探访对象 慰问对象 被慰问人 受助人 暂住人 外来人员 常住人员 共同生活成员 家庭主要成员 家庭成员信息 对象 女方 被监护人 共青团员 婴儿 幼儿 新生儿 宝宝 村民 市民 业户 新居民 租住人员 外来务工人员 积极分子 入党积极分子 预备党员 流动党员 困难党员 老党员 失独老人 空巢老人 留守老人
  留守儿童 困境儿童 高校毕业生 被保障人 被救助人 领补人 本户成员 居住人 居住人员 入住人`;

export const ROLES: Role[] = [
  {
    role: '户主',
    words: '户主 户长 农户 户代表 一家之主',
    fields: {
      'person.name': 'household.head',
      'person.id_no': 'household.head_id',
      'person.phone': 'household.head_phone',
    },
  },
  {
    role: '监护人',
    words: '监护人 法定监护人 第一监护人 委托监护人 家长',
    fields: {
      'person.name': 'dis.guardian',
      'person.id_no': 'dis.guardian_id',
      'person.phone': 'dis.guardian_phone',
      'household.relation': 'dis.guardian_relation',
      'household.member_relation': 'dis.guardian_relation',
    },
  },
  {
    role: '紧急联系人',
    words:
      '紧急联系人 应急联系人 紧急联络人 联系人 联络人 亲属联系人 家属联系人 紧急情况联系人 备用联系人 第一联系人 第二联系人',
    fields: {
      'person.name': 'person.emergency_name',
      'person.phone': 'person.emergency_phone',
      'household.relation': 'person.emergency_relation',
      'household.member_relation': 'person.emergency_relation',
    },
  },
  {
    role: '配偶',
    words: '配偶 丈夫 妻子 爱人 老伴 男方 夫妻',
    fields: {
      'person.name': 'family.spouse',
      'person.id_no': 'family.spouse_id',
      'person.phone': 'family.spouse_phone',
      'job.unit': 'family.spouse_unit',
    },
  },
  {
    role: '子女',
    words: '子女 儿女 孩子 小孩 儿子 女儿 赡养人 大儿子 小儿子 独生子女',
    fields: {
      'person.name': 'family.child_name',
      'person.id_no': 'family.child_id',
      'person.phone': 'family.child_phone',
      'person.birth': 'family.child_birth',
      'job.unit': 'family.child_unit',
      'addr.live': 'family.child_unit',
    },
  },
  {
    role: '父亲',
    words: '父亲 爸爸',
    fields: {
      'person.name': 'family.father',
      'person.id_no': 'family.father_id',
      'person.phone': 'family.father_phone',
    },
  },
  {
    role: '母亲',
    words: '母亲 妈妈',
    fields: {
      'person.name': 'family.mother',
      'person.id_no': 'family.mother_id',
      'person.phone': 'family.mother_phone',
    },
  },
  {
    role: '家属',
    words: '家属 亲属 直系亲属 家人 亲友 同住人 同住人员 其他家庭成员',
    fields: { 'person.name': 'family.member_name', 'person.phone': 'person.emergency_phone' },
  },
  {
    role: '房主',
    words: '房主 业主 房东 产权人 出租人 房屋所有人 房屋产权人 所有权人 出租方 房屋业主 出租房东',
    fields: {
      'person.name': 'house.owner',
      'person.id_no': 'house.owner_id',
      'person.phone': 'house.owner_phone',
      'household.relation': 'house.owner_relation',
      'household.member_relation': 'house.owner_relation',
    },
  },
  {
    role: '车主',
    words: '车主 车辆所有人 使用人 车主或使用人 车主使用人',
    fields: {
      'person.name': 'ebike.owner',
      'person.id_no': 'ebike.owner_id',
      'person.phone': 'ebike.owner_phone',
    },
  },
  {
    role: '开户人',
    words: '开户人 账户 持卡人 领款人 领取人 代领人 收款人 卡主 银行',
    fields: { 'person.name': 'bank.holder', 'person.id_no': 'bank.holder_id' },
  },
  {
    role: '志愿者',
    words: '志愿者 志愿服务者 服务人员 老伙伴 服务志愿者',
    fields: {
      'person.name': 'volunteer.name',
      'person.id_no': 'volunteer.id_no',
      'person.phone': 'volunteer.phone',
    },
  },
  {
    role: '网格员',
    words: '网格员 网格长 责任网格员 微网格员 微网格长 专职网格员',
    fields: { 'person.name': 'grid.worker', 'person.phone': 'grid.worker_phone' },
  },
  {
    role: '楼长',
    words: '楼长 楼栋长 楼组长 单元长 楼门长',
    fields: { 'person.name': 'building.leader', 'person.phone': 'building.leader_phone' },
  },
  {
    role: '结对人',
    words:
      '结对人 结对志愿者 帮扶人 帮扶责任人 包保人 包联人 包联干部 帮扶干部 责任人 结对党员 包保干部 关爱人',
    fields: { 'person.name': 'elder.partner', 'person.phone': 'elder.partner_phone' },
  },
  {
    role: '填表人',
    words: '填表人 填报人 经办人 制表人 登记人 录入人 代办人 委托人 被委托人 代理人 代申请人',
    fields: { 'person.name': 'meta.filler', 'person.phone': 'meta.filler_phone' },
  },
  {
    role: '走访人',
    words:
      '走访人 走访人员 入户人员 排查人 检查人 采集人 探访人 采集员 核查人 核查人员 调查人 登记员 信息采集员 联络员 走访员',
    fields: { 'person.name': 'visit.by' },
  },
  {
    role: '负责人',
    words:
      '负责人 审核人 法人 法定代表人 经营者 店主 班主任 老师 医生 家庭医生 介绍人 入党介绍人 校长 村医 物业 物业公司 派出所 民警 社区民警 担保人 证明人',
    fields: { 'person.name': 'meta.head' },
  },
];

/** Headings over headings that name a group and change nothing: 基本信息, 房屋信息. */
export const GROUP_WORDS = `基本信息 个人信息 人员信息 人员基本信息 居民信息 居民基本信息 房屋信息 房屋基本信息 户籍信息 居住信息 居住情况 家庭信息 家庭成员 家庭成员信息 家庭成员情况
  家庭基本情况 家庭主要成员 联系信息 联系方式 其他信息 救助信息 残疾信息 银行信息 账户信息 车辆信息 走访信息 走访记录 党员信息 党组织信息 就业信息 工作信息 个人基本信息
  本人信息 本人基本情况 本人基本信息 个人基本情况 基本情况 户主信息 监护人信息 配偶信息 子女信息 紧急联系人信息 房东信息 业主信息 租户信息 承租人信息 租住人信息 出租房信息 出租屋信息
  出租人信息 低保信息 耕地信息 补贴信息 发放信息 领取金额 住址信息 地址信息 户籍地 现住地 户籍情况 身份信息 特殊人群 特殊群体 特殊情况 健康信息 健康情况 教育信息 隐患信息 服务信息
  志愿者信息 服务对象信息 走访对象信息 电动车信息 退役信息 服役信息 申请人信息 申请人基本情况 享受情况 困难情况 残疾情况 残疾人信息 残疾人基本信息 残疾人情况 老人信息 老年人信息 老人基本情况
  儿童信息 儿童基本信息 家长信息 监护情况 证件信息 核查信息 采集信息 联系人 紧急联系人 共同生活家庭成员 家庭成员基本情况 子女情况 配偶情况 开户信息 社保信息 参保信息 就业情况`;
