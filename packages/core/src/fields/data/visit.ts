import type { FieldRow } from '../field-row.ts';

/** Visits and services. */
export const VISIT: FieldRow[] = [
  {
    key: 'visit.at',
    name: '走访时间',
    english: 'visited on',
    reader: 'date',
    synonyms:
      '核查日期 核查时间 核实时间 访问时间 访问日期 慰问走访时间 走访日期 入户时间 上次走访时间 上次探访 入户日期 探访时间 探访日期 服务日期 服务时间 最近走访时间 排查时间 排查日期 摸排时间 检查时间 检查日期 上次走访日期 上次探访时间 敲门时间 回访时间 回访日期 联系时间 走访年月 最近一次走访时间 摸排日期 接待时间 接待日期 巡查时间 巡查日期',
  },
  {
    key: 'visit.way',
    name: '走访方式',
    english: 'way of visiting',
    reader: 'text',
    synonyms: '方式 探访方式 服务方式 联系方式走访 沟通方式 走访形式 探访形式',
  },
  {
    key: 'visit.by',
    name: '走访人',
    english: 'visited by',
    reader: 'name',
    synonyms:
      '核查人 核查人员 采集员 信息采集员 登记员 走访员 入户干部 调查人员 核实人员 访问人 参与人员 走访人员 走访人姓名 入户人员 排查人 检查人 检查人员 走访干部 摸排人 摸排人员 排查人员 入户人 走访网格员 走访人签名 服务者 服务员 巡查人 接待人 采集人 登记人员 采集人姓名 信息采集人 采集人员 走访者 调查人 调查员 访谈人',
  },
  {
    key: 'visit.detail',
    name: '走访详情',
    english: 'what was said',
    reader: 'text',
    synonyms:
      '检查结果 核实情况 走访情况 走访内容 走访记录 服务内容 服务结果 探访情况 探访记录 入户情况 走访结果 反馈情况 检查情况 问题及建议 意见建议 意见及建议 反映问题 反映情况 存在问题 走访事由 走访主题 摸排情况 排查情况 核查情况 核查结果 排查结果 处理情况 办理结果 处理结果 反映的问题 问题描述 服务记录 慰问情况 走访慰问情况',
  },
  {
    key: 'visit.item',
    name: '服务项目',
    english: 'service',
    reader: 'text',
    synonyms: '服务类别 服务类型 服务事项 走访项目 慰问品 慰问物品 发放物品 物资 领取物品',
  },
  {
    key: 'visit.next',
    name: '下次走访时间',
    english: 'next visit',
    reader: 'date',
    synonyms: '下次走访日期 计划走访时间 下次探访时间',
  },
];
