import type { FieldRow } from '../field-row.ts';

/** E-bikes and cars. */
export const VEHICLE: FieldRow[] = [
  {
    key: 'ebike.has',
    name: '是否有电动车',
    english: 'has an e-bike',
    reader: 'yesno',
    tag: '电动自行车',
    synonyms:
      '有无电动车 是否有电动自行车 电动车 电动自行车 是否拥有电动车 有无电动自行车 是否有电瓶车 电瓶车',
  },
  {
    key: 'ebike.plate',
    name: '车牌号',
    english: 'plate',
    reader: 'text',
    synonyms:
      '电动车车牌号 车辆牌照 号牌号码 车牌 车牌号码 电动自行车号牌 电动车号牌 牌照号 电动自行车车牌号 电瓶车车牌号 车辆号牌 号牌 车号 电动车牌号 牌照号码 电动车车牌 电动自行车牌照 车辆车牌号 车牌照号',
  },
  {
    key: 'ebike.owner',
    name: '车主姓名',
    english: 'owner of the vehicle',
    reader: 'name',
    synonyms:
      '车主 车主或使用人姓名 车主或使用人 车辆所有人 使用人 使用人姓名 车辆使用人 车主使用人姓名 车主使用人 机动车所有人',
  },
  {
    key: 'ebike.owner_phone',
    name: '车主电话',
    english: "vehicle owner's phone",
    reader: 'phone',
    synonyms: '车主联系电话 车主手机号 车主联系方式 车主手机 使用人电话',
  },
  {
    key: 'ebike.count',
    name: '电动车数量',
    english: 'number of e-bikes',
    reader: 'number',
    synonyms: '电动自行车数量 车辆数 车辆数量 电瓶车数量',
  },
  {
    key: 'ebike.brand',
    name: '品牌',
    english: 'brand',
    reader: 'text',
    synonyms: '车辆品牌 品牌型号 电动车品牌 车辆型号 型号 厂牌型号 车型',
  },
  { key: 'ebike.color', name: '车身颜色', english: 'colour', reader: 'text', synonyms: '颜色 车辆颜色' },
  {
    key: 'ebike.battery',
    name: '电池种类',
    english: 'kind of battery',
    reader: 'text',
    synonyms: '电池类型 蓄电池类型 电瓶类型',
  },
  {
    key: 'ebike.frame',
    name: '车架号',
    english: 'frame number',
    reader: 'text',
    synonyms: '车架号码 车辆识别代号 整车编码 电机号',
  },
  {
    key: 'ebike.parking',
    name: '停放位置',
    english: 'parked at',
    reader: 'text',
    synonyms: '停放地点 停车位置 车位号 车位 停车位 停放处 停车位号',
  },
  {
    key: 'ebike.charging',
    name: '充电方式',
    english: 'charged at',
    reader: 'text',
    synonyms: '充电地点 充电位置 充电场所 充电情况 是否飞线充电 飞线充电',
  },
  {
    key: 'ebike.indoors',
    name: '是否入户',
    english: 'kept indoors',
    reader: 'yesno',
    synonyms: '是否入户充电 是否上楼 是否进楼入户 是否电动车上楼 是否楼道停放',
  },
  {
    key: 'car.kind',
    name: '车辆类型',
    english: 'kind of vehicle',
    reader: 'text',
    synonyms: '机动车 车辆种类 车辆情况 有无车辆 是否有车 车辆信息 机动车情况 车辆',
  },
  {
    key: 'ebike.owner_id',
    name: '车主身份证号',
    english: "vehicle owner's ID number",
    reader: 'id',
    synonyms: '车主身份证 车主身份证号码 车主证件号码',
  },
];
