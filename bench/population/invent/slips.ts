import type { Random } from './random.ts';

/** A character another that sounds the same would replace at the keyboard, or one that looks alike on paper. */
export function mistypeName(random: Random, name: string): string {
  const chars = [...name];
  const at = random.between(chars.length > 2 || random.chance(0.8) ? 1 : 0, chars.length - 1);
  const kind = random.next();
  if (kind < 0.08 && chars.length === 3) return chars[0]! + chars[2]! + chars[1]!;
  if (kind < 0.14 && chars.length === 3) return chars[0]! + chars[random.between(1, 2)]!;
  const groups = kind < 0.75 ? soundAlike : lookAlike;
  for (let i = 0; i < chars.length; i++) {
    const place = (at + i) % chars.length;
    const others = groups.get(chars[place]!);
    if (!others) continue;
    chars[place] = random.pick(others);
    return chars.join('');
  }
  return name;
}

/** 张** or 张*芳, as on a public notice. */
export function maskName(random: Random, name: string): string {
  const chars = [...name];
  if (chars.length === 2) return `${chars[0]}*`;
  return random.chance(0.5) ? `${chars[0]}*${chars.slice(2).join('')}` : `${chars[0]}**`;
}

/** One digit wrong, or two neighbours swapped; of an ID number the check digit then fails. */
export function mistypeDigits(random: Random, digits: string): string {
  const at = random.between(1, digits.length - 2);
  if (random.chance(0.3) && digits[at] !== digits[at + 1] && digits[at + 1] !== 'X')
    return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
  return digits.slice(0, at) + ((Number(digits[at]) + random.between(1, 9)) % 10) + digits.slice(at + 1);
}

/** One of the ways ID numbers are hidden or damaged. */
export function hideId(random: Random, id: string): string {
  const kind = random.between(0, 4);
  if (kind === 0) return `${id.slice(0, 6)}********${id.slice(14)}`;
  if (kind === 1) return `${id.slice(0, 10)}********`;
  if (kind === 2) return `${id.slice(0, 14)}****`;
  if (kind === 3) return `${id[0]}.${id.slice(1, 6)}E+17`;
  return `${id.slice(0, 3)}***********${id.slice(14)}`;
}

const soundAlike = groupsOf(
  `伟玮炜 芳方坊 丽莉利俐立 敏闵 静婧靖 艳燕雁彦 娟鹃 霞侠 红宏洪虹鸿 玲铃灵岭 英瑛莹迎 萍平苹 梅玫枚 琴勤芹 华桦 秀绣 云芸 芬芳 强墙 军君钧均 勇永咏 刚钢
  涛滔 杰洁捷 斌彬宾滨 波博 辉晖徽 峰锋丰枫 明铭鸣 志智致 海 文雯 东冬 林琳霖麟 国 庆 飞菲 超 俊骏峻 鹏朋 浩昊皓 磊蕾 宇雨羽语 洋阳扬杨 龙隆 凯恺
  旭绪 亮 帅 鑫欣新馨 晨辰晟 婷亭庭 雪 倩 颖影 慧惠会 佳嘉家 梦 思 雅 诗 涵晗 琪奇琦 可 轩萱宣 泽则 子梓紫 天 睿瑞锐 逸怡艺 航 诺 沐 墨 若 桐彤童
  建健 生升声 玉钰 福富 贵桂 祥翔详 淑 珍贞桢 凤奉 兰岚蓝 春 荣蓉容 金今 成诚城程 陈程 张章 李黎 王汪 刘柳 周邹 徐许 吴武 黄王 何贺 郑曾 谢解 余于俞
  魏卫 付傅 肖萧 曹 石时 范樊 江姜 汪王 蒋讲 廖 尹印 顾 毛 邱丘秋 侯 孟 白 严闫阎颜 左`,
);
const lookAlike = groupsOf(
  `未末 己已 候侯 茜西 士土 千干 天夭 日曰 大太 人入 午牛 王玉 由田 冉再 今令 冶治 冷泠 历厉 微徽 怡恰 梅海 清情晴 芳芬 莉利 荣荥 莹萤 蕾雷 凤风 颖颍 玲铃
  琳淋 琪棋 瑶遥 璐露 珺郡 洋样 洁浩 江汪 泽择 波坡 春舂 勇男 刚钢 建健 辉晖 晔烨 明朋 阳阴 晨晟 宇宁字 思恩 惠慧 文丈 斌武 彬林 桐铜 杨扬 杜社 李季 季秀
  黄寅 范苑 卢芦 高亮 郭敦 邱丘 余佘 徐涂 贾贵 宋宗 官宫 嘉喜 婷停 娜那 梓样 俊峻 鹏朋 峰锋 军车 海梅 伟玮 强弱 志忘 磊垒 旭旮 鑫金 欣歆 佳住 丹舟 静婧`,
);

function groupsOf(text: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const group of text.trim().split(/\s+/)) {
    const chars = [...group];
    for (const char of chars) {
      const others = chars.filter((other) => other !== char);
      if (others.length > 0) groups.set(char, [...(groups.get(char) ?? []), ...others]);
    }
  }
  return groups;
}
