import type { FieldRow } from '../field-row.ts';

/** Where somebody lives and is registered. */
export const ADDRESS: FieldRow[] = [
  {
    key: 'addr.live',
    name: '现住址',
    english: 'address',
    reader: 'address',
    of: 'dwelling',
    shelfLifeMonths: 6,
    synonyms: `现居住地 居住地址 家庭住址 家庭地址 住址 详细地址 门牌号 常住地址 实际居住地 地址 现住地址 现居地 现居住地址 现居地址 居住地 住所 住所地 居住住址 详细住址
      家庭详细地址 家庭详细住址 实际居住地址 实际住址 实际居住住址 现居住详细地址 现家庭住址 经常居住地 常住地 房屋地址 房屋坐落 房屋住址 门牌地址 楼栋门牌号 楼栋门牌 小区门牌号 小区楼栋房号
      小区楼号房号 楼栋房号 楼号房号 楼栋单元房号 楼栋单元门牌 楼号单元室号 居住地点 居住地详细地址 通讯地址 通信地址 联系地址 家庭居住地址 目前住址 本地住址 在本地住址 暂住地址 暂住地 暂住详细地址 房屋位置
      具体地址 具体住址 送达地址 居住处所 现住地 幢单元室 服务地址 走访地址 入户地址 门牌楼号 居住房屋地址 居住小区及门牌号 住宅地址 小区及门牌号 address`,
  },
  {
    key: 'addr.hukou',
    name: '户籍地址',
    english: 'registered address',
    reader: 'address',
    shelfLifeMonths: 24,
    synonyms:
      '户籍地 户口所在地 户籍所在地 原籍 户籍详细地址 户口地址 户籍住址 户口所在地址 户籍所在地址 户籍地详址 户口地 户口登记地 户籍登记地 户籍地详细地址 户口所在 户籍 原户籍地 户籍地省市县 户籍省市 户籍区域 外来户籍地 来源地 户口所在地详细地址 户口所在派出所地址 常住户口所在地 户籍门牌 户籍归属地 常住户口地址 户籍门牌地址',
  },
  {
    key: 'addr.hukou_estate',
    name: '户籍小区',
    english: 'registered estate',
    reader: 'text',
    synonyms: '户籍所在小区 户口小区',
  },
  {
    key: 'addr.estate',
    name: '小区',
    english: 'estate',
    reader: 'text',
    of: 'dwelling',
    synonyms:
      '小区名称 所属小区 所在小区 居住小区 小区名 楼盘 楼盘名称 小区院落 院落 院落名称 现住小区 现住小区建筑 现居住小区 居住小区名称 小区楼盘 花园名称 自然小区 住宅小区 建筑名称 楼宇名称 项目名称小区 物业小区 居住院落 所住小区 住宅小区名称 片区小区',
  },
  {
    key: 'addr.phase',
    name: '期',
    english: 'phase',
    reader: 'building',
    of: 'dwelling',
    synonyms: '期数 小区期数 几期 分期 组团',
  },
  {
    key: 'addr.building',
    name: '楼号',
    english: 'building',
    reader: 'building',
    of: 'dwelling',
    synonyms:
      '楼栋 楼幢号 楼栋号 幢 栋 号楼 栋号 幢号 楼号栋 楼幢 楼 座 座号 楼座 楼栋名称 楼栋编号 楼宇 所属楼栋 所在楼栋 楼栋幢 栋幢 栋楼 楼号楼栋 大楼号 几号楼 几栋 房屋楼号 居住楼栋 住宅楼号 楼座号 座栋 栋座 住楼号 弄号 房屋幢号 building',
  },
  {
    key: 'addr.unit',
    name: '单元',
    english: 'stairwell',
    reader: 'building',
    of: 'dwelling',
    synonyms:
      '单元号 门 梯 梯号 门洞 门洞号 单元门 单元门号 楼门 楼门号 门栋 门栋号 所属单元 所在单元 几单元 单元梯 unit',
  },
  {
    key: 'addr.floor',
    name: '楼层',
    english: 'floor',
    reader: 'building',
    of: 'dwelling',
    synonyms: '层 层数 所在楼层 层号 居住楼层 楼层号 floor',
  },
  {
    key: 'addr.room',
    name: '房号',
    english: 'room',
    reader: 'building',
    of: 'dwelling',
    synonyms:
      '室号 门牌 户室 室 房间号 房间 门牌号 门号 户号室 房室号 房屋号 房屋编号室 户室号 房号室 室号房号 门牌号码 门牌房号 户 住房号 房门号 户牌号 单元室号 门室号 房牌号 几室 门户号 房 room roomno',
  },
  {
    key: 'addr.village',
    name: '村',
    english: 'village',
    reader: 'text',
    of: 'dwelling',
    synonyms: '行政村 自然村 村名 村庄 自然村名称 自然村屯 村屯 屯',
  },
  {
    key: 'addr.group',
    name: '村民小组',
    english: "villagers' group",
    reader: 'text',
    of: 'dwelling',
    synonyms: '村组名称 组 小组 村组 组别 居民小组 居民组 村民组 社',
  },
  {
    key: 'addr.road',
    name: '道路',
    english: 'road',
    reader: 'text',
    of: 'dwelling',
    synonyms: '路名 街路巷 街路巷名称 街巷 道路名称 路段',
  },
  {
    key: 'addr.road_no',
    name: '路牌号',
    english: 'road number',
    reader: 'building',
    of: 'dwelling',
    synonyms: '门楼牌号 道路门牌号',
  },
  {
    key: 'addr.code',
    name: '房屋编码',
    english: 'dwelling code',
    reader: 'text',
    of: 'dwelling',
    synonyms: '房屋ID 房屋代码 居住ID 房屋编号 地址编码 标准地址编码 房屋统一编码 不动产单元号 建筑编码',
  },
  {
    key: 'addr.province',
    name: '省份',
    english: 'province',
    reader: 'text',
    synonyms: '省 户籍省 户籍省份 省市 省市自治区 户籍所在省 户籍地省份',
  },
  { key: 'addr.city', name: '城市', english: 'city', reader: 'text', synonyms: '市 地市 户籍市 设区市' },
  {
    key: 'addr.district',
    name: '区县',
    english: 'district',
    reader: 'text',
    synonyms: '区 县 县区 县市区 区市县 市区县 户籍区县 县市 所属区县 旗县',
  },
  {
    key: 'addr.moved_to',
    name: '迁往地',
    english: 'moved to',
    reader: 'address',
    synonyms:
      '迁往地址 搬往地址 搬往何处 去向 迁出去向 搬迁去向 外出地址 外出地点 外出地 流出地 流入地 迁出地址',
  },
];
