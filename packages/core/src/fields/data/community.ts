import type { FieldRow } from '../field-row.ts';

/** The community's own order: grids, buildings, who answers for them. */
export const COMMUNITY: FieldRow[] = [
  {
    key: 'grid.name',
    name: '所属网格',
    english: 'grid',
    reader: 'text',
    of: 'dwelling',
    synonyms:
      '网格 网格名称 责任网格 所在网格 网格号 网格编号 微网格 所属微网格 网格区域 网格编码 微网格名称 专属网格 全科网格 基础网格 二级网格 三级网格 网格代码 管理网格',
  },
  {
    key: 'grid.worker',
    name: '网格员',
    english: 'grid worker',
    reader: 'name',
    of: 'dwelling',
    synonyms:
      '网格员姓名 责任网格员 网格长 网格长姓名 专职网格员 包联网格员 所属网格员 微网格员 微网格长 网格责任人 网格管理员 包片网格员 负责网格员',
  },
  {
    key: 'grid.worker_phone',
    name: '网格员电话',
    english: "grid worker's phone",
    reader: 'phone',
    of: 'dwelling',
    synonyms: '网格员联系电话 网格员联系方式 网格长电话 网格员手机号 网格长联系电话 网格员手机',
  },
  {
    key: 'building.leader',
    name: '楼长',
    english: 'building leader',
    reader: 'name',
    of: 'dwelling',
    synonyms:
      '楼长姓名 楼栋长 楼组长 楼栋长姓名 单元长 楼门长 楼组长姓名 楼门组长 单元长姓名 楼道长 中心户长 联户长 片长',
  },
  {
    key: 'building.leader_phone',
    name: '楼长电话',
    english: "building leader's phone",
    reader: 'phone',
    of: 'dwelling',
    synonyms: '楼长联系电话 楼栋长电话 楼组长电话 楼栋长联系电话 楼长联系方式 单元长电话 楼栋长联系方式',
  },
  {
    key: 'community.name',
    name: '社区',
    english: 'community',
    reader: 'text',
    of: 'dwelling',
    synonyms:
      '居住地社区 现居住地社区 村社区 所属居委 居委会 所属社区 社区名称 所在社区 居委 居村委 村居 村居名称 居委会名称 居住社区 村委会 村居委会 村社 村居委 社区村 所属村社区 居村委会 管理社区 现居住社区 村社区名称 辖区社区 所在村社区 社区标识 社区居委会 居村',
  },
  {
    key: 'community.street',
    name: '街道',
    english: 'street office',
    reader: 'text',
    of: 'dwelling',
    synonyms:
      '镇街 乡镇 街道名称 所属街道 乡镇街道 镇街道 所在街道 街镇 乡镇街道名称 所属乡镇 街道乡镇 镇 所属镇街 乡镇办 街道办 街道办事处 地区 所在镇街',
  },
];
