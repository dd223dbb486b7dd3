import type { FieldRow } from '../field-row.ts';

/** What a form says about itself, and where ink goes. */
export const META: FieldRow[] = [
  {
    key: 'meta.serial',
    name: '序号',
    english: 'serial number',
    reader: 'serial',
    of: 'sheet',
    synonyms:
      '编号 序 行号 顺序号 序列 序列号 序次 NO NO. 号 项次 流水号 排序 顺序 总序号 户内序号 序号编号 人员序号 人员编号 居民编号 人口编号 个人编号 档案编号 档案号 记录编号 表号 登记编号 登记号 人员编码 系统编号 家庭成员序号 serialno',
  },
  {
    key: 'meta.remark',
    name: '备注',
    english: 'remark',
    reader: 'text',
    synonyms:
      '说明 其他 备注说明 备注栏 注 附注 其他情况 备注信息 备 注释 其他说明 情况说明 补充说明 备考 需要说明的情况 其他备注 其他需说明情况 其他需要说明的情况 其他信息 基本情况 简要情况 具体情况 备注事项 详细情况 人员基本情况 家庭具体情况 remark remarks note memo',
  },
  {
    key: 'meta.filler',
    name: '填表人',
    english: 'filled in by',
    reader: 'name',
    of: 'sheet',
    synonyms:
      '制表人 经办人 填报人 制表 填表 填报人姓名 填表人姓名 录入人 登记人 填写人 经办 上报人 统计人 报送人 填表人员 填报人员 造表人 经手人 承办人 经办人姓名',
  },
  {
    key: 'meta.filler_phone',
    name: '填表人电话',
    english: "filler's phone",
    reader: 'phone',
    of: 'sheet',
    synonyms:
      '填报人电话 填表人联系电话 填报人联系电话 经办人电话 经办人联系电话 填报人联系方式 填表人联系方式 制表人电话',
  },
  {
    key: 'meta.reviewer',
    name: '审核人',
    english: 'reviewed by',
    reader: 'name',
    of: 'sheet',
    synonyms: '审核 复核人 审批人 审核人姓名 核对人 复核 审批 审核人员 审查人 核实人 校对人',
  },
  {
    key: 'meta.head',
    name: '负责人',
    english: 'responsible',
    reader: 'name',
    of: 'sheet',
    synonyms:
      '单位负责人 社区负责人 主要负责人 分管领导 分管负责人 社区书记 责任人 负责人姓名 主管领导 书记 社区主任 主任 包保领导',
  },
  {
    key: 'meta.unit',
    name: '填报单位',
    english: 'filled in at',
    reader: 'text',
    of: 'sheet',
    synonyms: '填表单位 上报单位 报送单位 制表单位 填报单位盖章 单位盖章 填报部门 填报社区 单位公章 上报社区',
  },
  {
    key: 'meta.filled_at',
    name: '填报日期',
    english: 'filled in on',
    reader: 'date',
    of: 'sheet',
    synonyms:
      '填表日期 填表时间 填报时间 制表日期 制表时间 上报时间 上报日期 填写日期 填写时间 报送时间 报送日期 截止日期 统计时间 统计日期 更新时间 更新日期 数据更新时间 日期 时间 制表年月',
  },
  {
    key: 'meta.source',
    name: '数据来源',
    english: 'source of the data',
    reader: 'text',
    of: 'sheet',
    synonyms: '信息来源 来源 数据来源渠道 来源渠道',
  },
  {
    key: 'meta.signature',
    name: '签字',
    english: 'signature',
    reader: 'text',
    ink: true,
    synonyms:
      '签名 本人签字 本人签名 领款人签字 领款人签名 领款人签字章 领取人签字 领取人签名 签字确认 居民签字 户主签字 户主签名 监护人签字 签收 签收人 签收人签字 签字或盖章 签名盖章 签字盖章 申请人签字 申请人签名 按手印 按印 手印 捺印 签章 签名按手印 领取签字 代领人签字 经办人签字 负责人签字 走访人签字 审核人签字 户代表签字 亲笔签名 承诺人签字 被走访人签字 确认签字 签到 居民签名 领取人签章 签名或盖章 填表人签字 业主签字 业主签名',
  },
  {
    key: 'meta.stamp',
    name: '盖章',
    english: 'stamp',
    reader: 'text',
    ink: true,
    synonyms: '公章 单位意见盖章 印章 村居盖章 社区盖章 加盖公章',
  },
  {
    key: 'meta.opinion',
    name: '审核意见',
    english: 'opinion',
    reader: 'text',
    ink: true,
    synonyms:
      '社区意见 村居意见 街道意见 街道审核意见 民政部门意见 审批意见 单位意见 镇街意见 残联意见 社区居委会意见 社区审核意见 村居委会意见 乡镇街道意见 区县意见 区民政局审批意见 县级残联意见 初审意见 评议结果 公示结果 民主评议 调查意见 县级民政部门意见 街道办事处意见 主管部门意见 组织意见 支部意见 党支部意见',
  },
  {
    key: 'meta.photo',
    name: '照片',
    english: 'photo',
    reader: 'text',
    ink: true,
    synonyms: '相片 一寸照片 免冠照片 近期照片 一寸免冠照片 近期免冠照片 贴照片处 照片粘贴处 证件照',
  },
  {
    key: 'meta.period',
    name: '月份',
    english: 'period',
    reader: 'text',
    of: 'sheet',
    synonyms: '年度 季度 年份 所属月份 期间 统计月份 所属年度 所属期',
  },
];
