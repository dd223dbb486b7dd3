import type { FieldRow } from '../field-row.ts';

/** How to reach somebody. */
export const CONTACT: FieldRow[] = [
  {
    key: 'person.phone',
    name: '联系电话',
    english: 'phone',
    reader: 'phone',
    shelfLifeMonths: 12,
    synonyms: `电话 手机 手机号 手机号码 联系方式 本人电话 移动电话 固定电话 联系手机 联系号码 电话号码 联系电话号码 本人联系电话 本人联系方式
      本人手机号 本人手机 个人电话 个人联系方式 常用电话 常用手机号 家庭电话 家庭联系电话 住宅电话 座机 座机号 座机号码 固话 办公电话 单位电话
      手机电话 电话手机 手机联系电话 联系人方式 通讯方式 通信方式 电话联系方式 联络电话 联络方式 tel phone mobile telephone cellphone`,
  },
  {
    key: 'person.phone2',
    name: '备用电话',
    english: 'second phone',
    reader: 'phone',
    shelfLifeMonths: 12,
    synonyms:
      '其他电话 备用手机 备用手机号 备用联系电话 备用联系方式 第二联系电话 第二电话 其他联系方式 其他联系电话 备用号码',
  },
  {
    key: 'person.emergency_name',
    name: '紧急联系人',
    english: 'emergency contact',
    reader: 'name',
    shelfLifeMonths: 12,
    synonyms:
      '应急联系人 紧急联络人 紧急联系人及电话 紧急联系人及联系电话 紧急联系人姓名及电话 紧急情况联系人 联系人 联系人姓名 联系人及电话 亲属联系人 家属联系人',
  },
  {
    key: 'person.emergency_phone',
    name: '紧急联系电话',
    english: 'emergency phone',
    reader: 'phone',
    shelfLifeMonths: 12,
    synonyms:
      '紧急联系人电话 应急联系电话 紧急电话 紧急联系方式 紧急联络电话 应急电话 亲属联系方式 亲属电话 亲属联系电话 家属电话 家属联系电话 家属联系方式 联系人电话 联系人联系方式 联系人联系电话 联系人手机',
  },
  {
    key: 'person.emergency_relation',
    name: '与紧急联系人关系',
    english: 'relation to emergency contact',
    reader: 'code',
    codes: 'relation',
    synonyms: '紧急联系人关系 与联系人关系 联系人关系 联系人与本人关系 紧急联系人与本人关系',
  },
  {
    key: 'person.wechat',
    name: '微信号',
    english: 'WeChat',
    reader: 'text',
    synonyms: '微信 微信账号 微信号码',
  },
  { key: 'person.qq', name: 'QQ号', english: 'QQ', reader: 'text', synonyms: 'QQ QQ号码' },
  {
    key: 'person.email',
    name: '电子邮箱',
    english: 'email',
    reader: 'text',
    synonyms: '邮箱 电子邮件 邮箱地址 email e-mail',
  },
  { key: 'person.postcode', name: '邮政编码', english: 'postcode', reader: 'text', synonyms: '邮编' },
];
