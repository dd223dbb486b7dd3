import type { CodeTable } from './code-table.ts';

const NAMES =
  `汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土
  达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺`.split(
    /\s+/,
  );

const ALIASES: Record<string, string> = {
  蒙古: '蒙族 蒙',
  维吾尔: '维族 维',
  哈萨克: '哈族',
  朝鲜: '鲜族',
  柯尔克孜: '柯族',
  乌孜别克: '乌兹别克族 乌兹别克',
  鄂伦春: '鄂伦春人',
  毛南: '毛难族',
  仡佬: '仡佬人',
};

export const ETHNIC: CodeTable = {
  name: 'ethnic',
  standard: 'GB/T 3304',
  readsCodes: true,
  codes: [
    ...NAMES.map((name, index): [string, string, string] => [
      String(index + 1).padStart(2, '0'),
      `${name}族`,
      `${name} ${ALIASES[name] ?? ''}`,
    ]),
    ['97', '其他', '未识别民族 穿青人 革家人 未定族称'],
    ['98', '外国血统中国籍人士', '外国血统'],
  ],
};
