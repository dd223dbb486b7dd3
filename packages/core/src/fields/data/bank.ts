import type { FieldRow } from '../field-row.ts';

/** The account that money goes to. */
export const BANK: FieldRow[] = [
  {
    key: 'bank.name',
    name: '开户银行',
    english: 'bank',
    reader: 'text',
    synonyms:
      '开户行 银行名称 开户银行名称 开户行名称 银行 发放银行 开户网点 开户支行 代发银行 所属银行 开户机构',
  },
  {
    key: 'bank.holder',
    name: '账户名称',
    english: 'account holder',
    reader: 'name',
    synonyms:
      '户名 开户人 账户名 开户名 账户姓名 银行户名 账号户名 卡主姓名 开户姓名 账户人 持卡人 持卡人姓名 开户人姓名 户头 账户户名 领款人 领取人 代领人 领款人姓名 收款人 收款人姓名 银行卡户名 开户户名',
  },
  {
    key: 'bank.holder_id',
    name: '开户人身份证号',
    english: "account holder's ID number",
    reader: 'id',
    synonyms:
      '开户人身份证号码 开户人身份证 持卡人身份证号 领款人身份证号 账户人身份证号 收款人身份证号 代领人身份证号 户名身份证号',
  },
  {
    key: 'bank.account',
    name: '银行账号',
    english: 'bank account',
    reader: 'text',
    sensitive: true,
    synonyms:
      '存折号 银行卡或存折号 账号 卡号 一卡通账号 社保卡号 银行卡号 银行账户 社会保障卡号 开户账号 银行卡账号 惠农卡号 一卡通 一卡通卡号 账户 存折账号 社保卡银行账号 银行卡 社会保障卡账号 社会保障卡银行账号 一折通账号 一卡通号码 个人账号 社会保障卡 银行账户号 银行卡号码 社保卡账号 账户号码 惠民惠农一卡通账号 收款账号 账号卡号 社保卡 社会保障卡卡号 一折通',
  },
];
