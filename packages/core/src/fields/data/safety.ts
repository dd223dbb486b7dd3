import type { FieldRow } from '../field-row.ts';

/** What was seen of the dwelling at the door. */
export const SAFETY: FieldRow[] = [
  {
    key: 'safety.wiring',
    name: '电气线路',
    english: 'wiring',
    reader: 'text',
    of: 'dwelling',
    synonyms: '电气线路情况 用电安全 电路 线路老化 用电情况 电线线路 私拉乱接 用电',
  },
  {
    key: 'safety.gas',
    name: '燃气',
    english: 'gas',
    reader: 'text',
    of: 'dwelling',
    synonyms:
      '燃气情况 燃气安全 用气情况 燃气类型 用气类型 瓶装液化气 是否使用液化气 液化气 燃气使用情况 燃气使用 用气 燃气软管 是否使用瓶装液化气',
  },
  {
    key: 'safety.exit',
    name: '疏散通道',
    english: 'escape route',
    reader: 'text',
    of: 'dwelling',
    synonyms: '消防通道 安全出口 疏散通道情况 疏散出口 楼道堆物 楼道杂物 通道堵塞',
  },
  {
    key: 'safety.equipment',
    name: '消防设施',
    english: 'fire equipment',
    reader: 'text',
    of: 'dwelling',
    synonyms: '灭火器 消防设施情况 消防器材 灭火器配备 烟感 烟感报警器 是否安装烟感 独立式感烟报警器',
  },
  {
    key: 'safety.hazard',
    name: '隐患',
    english: 'hazard',
    reader: 'text',
    of: 'dwelling',
    synonyms:
      '安全隐患 隐患情况 存在隐患 问题隐患 隐患描述 隐患内容 消防隐患 是否存在隐患 隐患类型 有无隐患 是否有安全隐患 隐患部位 隐患类别',
  },
  {
    key: 'safety.due',
    name: '整改期限',
    english: 'put right by',
    reader: 'date',
    of: 'dwelling',
    synonyms: '整改时限 整改日期 整改时间 整改完成时间 整改限期 完成时限',
  },
  {
    key: 'safety.fix',
    name: '整改情况',
    english: 'put right',
    reader: 'text',
    of: 'dwelling',
    synonyms:
      '整改措施 是否整改 整改结果 复查 复查情况 复查结果 整改要求 是否完成整改 是否已整改 整改落实情况',
  },
];
