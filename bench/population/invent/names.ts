import { type Random, weighted } from './random.ts';

/** A surname, as common as it is in China: the shares of the hundred commonest, a long tail behind them. */
export function surname(random: Random): string {
  return drawSurname(random);
}

/** A given name as parents of that year chose it: one character for a third of those born from 1960 to 1995, else two. */
export function givenName(random: Random, sex: 'male' | 'female', year: number): string {
  const cohort = cohorts.find(({ until }) => year < until)!;
  const draw = cohort[sex];
  const first = draw(random);
  if (random.chance(cohort.single)) return first;
  // Favourite pairs: characters are not chosen one by one.
  if (random.chance(0.25)) return random.pick(cohort.favourites[sex]);
  let second = draw(random);
  if (second === first && !random.chance(0.1)) second = draw(random);
  return first + second;
}

/** The character that brothers and sisters of one family share. */
export function generationCharacter(random: Random, year: number): string {
  return cohorts.find(({ until }) => year < until)!.male(random);
}

const drawSurname = weighted([
  ...shares(
    `王7.1 李7.0 张6.7 刘5.1 陈4.6 杨3.1 黄2.4 赵2.3 吴2.0 周1.9 徐1.7 孙1.6 马1.4 朱1.3 胡1.2 郭1.2 何1.2 林1.15 高1.1 罗1.1 郑1.0 梁.95
    谢.8 宋.8 唐.7 许.65 邓.65 冯.6 韩.6 曹.6 曾.55 彭.55 肖.5 蔡.5 潘.5 田.5 董.5 袁.5 于.5 余.5 叶.45 蒋.45 杜.45 苏.45 魏.45 程.45
    吕.4 丁.4 沈.4 任.4 姚.35 卢.35 傅.35 钟.35 姜.35 崔.35 谭.35 廖.3 范.3 汪.3 陆.3 金.3 石.3 戴.3 贾.3 韦.3 夏.3 邱.3 方.3 侯.25
    邹.25 熊.25 孟.25 秦.25 白.25 江.25 阎.25 薛.25 尹.25 段.2 雷.2 黎.2 史.2 龙.2 陶.2 贺.2 顾.2 毛.2 郝.2 龚.2 邵.2 万.2 钱.2 严.2
    覃.2 武.15 戚.1 莫.15 孔.15 向.15 汤.15 温.12 康.12 施.12 文.12 牛.12 樊.1 葛.1 邢.1 安.1 齐.1 易.1 乔.1 伍.1 庞.1 颜.1 倪.1 庄.1
    聂.1 章.1 鲁.1 岳.1 翟.1 殷.1 詹.1 申.1 欧.1 耿.1 关.1 兰.1 焦.1 俞.1 左.1 柳.1 甘.1 祝.08 包.08 宁.08 尚.08 符.08 舒.08 阮.08
    柯.08 纪.08 梅.08 童.08 凌.08 毕.08 单.08 季.06 裴.06 霍.06 涂.06 成.06 苗.06 谷.06 盛.06 曲.06 翁.06 冉.06 骆.06 蓝.06 路.06
    游.05 辛.05 欧阳.06 管.05 柴.05 蒙.05 鲍.05 华.05 喻.05 祁.05 蒲.05 房.05 滕.05 屈.05 饶.05 解.04 牟.04 艾.04 尤.04 时.04 穆.04
    司.03 古.03 吉.03 缪.03 简.03 车.03 项.03 连.03 芦.03 麦.03 褚.03 娄.03 窦.03 戈.02 岑.02 景.02 党.02 宫.02 费.02 卜.02 冷.02
    晏.02 席.02 卫.02 米.02 柏.02 宗.02 瞿.02 全.02 桂.02 佟.02 应.02 臧.02 闵.02 苟.02 邬.02 边.02 卞.02 姬.02 师.02 和.02 仇.02
    栾.02 隋.02 商.02 刁.02 沙.02 荣.02 巫.02 寇.02 桑.02 郎.02 甄.02 丛.02 仲.02 虞.02 敖.02 巩.02 明.02 佘.02 池.02 查.02 麻.02
    司马.01 上官.02 诸葛.01 慕容.005 令狐.005 皇甫.01 尉迟.004 司徒.008`,
  ),
]);

const rarer =
  '彬栋梁柏松楠桐森淼源清泉江河湖溪泽润澄澈岩岚峻嵘嵩岭岳昆仑坤垚基城培增堃墨壮声复夏奇奎奕女如妙姗姝娅娥婉婧嫣宁宏宗官定宜宝实宣宪宽密富寒' +
  '寿尔尚尧展岱川州工巧帆希帝常幸庚康弘张弛彦彩彰彪征律徽忠念怀思恒恩恺悦惠意慈懿成才承振掌攀放政敏敬斐方旗旺昂昌昕昭显晋晏晓晖智景晴暖曙曼朗望' +
  '朝朴权来松果枫柔柯柱栩格桃桦梁椿楚榕槐歆正武毅民水汉沁沛治泊法波泰洁洪津洲流浦涵淑深渊温游湘湛滨滢漫潇澜灵灿炎炜炯烁焕焱照熙燃爽牧独猛玄率珂' +
  '珊珍珠班琛理琦琬琰琳琼瑄瑞瑾璇璐璟瓒甜生田甲畅留百益盈盛真知石矿硕碧磊祎祖祥禄禹秉科秋程稳空立竹笑筠简粒精素紫纯纲纳纯纵绍经绪维绮缘缨罡群羽' +
  '翔耀聪肖育胜能舒良艺节芊芝芬芸苇苑苗若苹茂茗荔草荷莎莘菁菡萌萍葆蓉蓓蔚蕊蕾薇虎虹蝶行衡裕西视觉言计许诚详谦贝贤贵贺赛赞路跃轶辰达运进连迪逍通' +
  '道遥邦郁鄂酉里量钊钢钦钧铁铃银锋锐锦镇长闯闻闽阔防陆陶雁雄集雨雯雷霄霆霖青靖非音韬韵顺颂领颜风飒驰驹骁骏骞高魁鲲鸣鸽鸿鹃鹤麒麟黎默齐龄';

const cohorts = [
  cohort(
    1950,
    0.12,
    '德国文明玉福永树金成贵祥山海林生云广庆志有长春荣全宝华万兴财',
    '秀桂英兰玉珍凤淑芳素贞荣翠梅香莲云月琴花菊爱春金华红美',
    '德福 玉山 国栋 文明 金生 长贵 永福 广林',
    '秀英 桂英 玉兰 凤英 淑珍 秀兰 桂兰 玉珍 素珍 秀珍',
  ),
  cohort(
    1965,
    0.2,
    '建国军平志明华文民强永生玉福林成海庆东新春光安贵胜利卫红',
    '秀英玉兰桂芳华丽珍红梅凤霞琴淑云萍芬琼敏爱莲春香花月娥',
    '建国 建华 国庆 志强 建军 建平 永强 卫东',
    '秀英 桂芳 玉梅 秀芳 丽华 玉珍 爱华 秀华',
  ),
  cohort(
    1982,
    0.35,
    '伟强军勇平刚涛杰斌波辉峰明华建志海文东林国庆飞超俊永鹏',
    '芳丽敏静艳娟霞红玲燕英萍梅琴华秀云芬莉娜玉丹慧洁晶婷凤',
    '志强 建华 海涛 建军 志刚 永刚 文斌 国强',
    '丽娟 秀丽 海燕 春梅 晓燕 丽丽 红梅 玉华',
  ),
  cohort(
    1998,
    0.4,
    '鹏浩超磊杰伟涛斌俊峰宇飞洋龙凯旭亮博文明帅强阳志鑫晨林',
    '婷静丽娜雪倩敏颖莹娟丹慧琳玲洁晶佳欣燕霞芳艳茜璐媛瑶梦',
    '志鹏 文浩 俊杰 海波 志伟 晓东 明亮 世杰',
    '晓婷 雪梅 婷婷 佳佳 丽娜 雅静 梦婷 晓丽',
  ),
  cohort(
    2012,
    0.12,
    '宇浩轩博文俊杰泽天子涵昊然睿嘉明志鑫佳豪晨阳皓梓逸航铭',
    '欣怡雨婷佳梦思雅诗涵琪可静文慧嘉语萱瑶晨曦妍子梓若彤',
    '子轩 浩然 俊杰 宇轩 博文 子涵 嘉豪 天佑',
    '欣怡 梦琪 诗涵 雨涵 思雨 佳怡 子涵 雨欣',
  ),
  cohort(
    2100,
    0.08,
    '梓浩宇轩泽睿沐辰奕铭博文子墨景晨皓然一诺嘉言亦安瑞煜航',
    '梓涵一诺欣怡诗语沐宸若汐可艺妍雨桐芷萱依晨思媛苡沫安然',
    '浩宇 沐宸 宇轩 梓睿 奕辰 子墨 一诺 泽宇',
    '一诺 梓涵 欣怡 诗涵 语桐 若汐 可馨 雨桐',
  ),
];

function cohort(until: number, single: number, men: string, women: string, his: string, her: string) {
  return {
    until,
    single,
    male: falling(men),
    female: falling(women),
    favourites: { male: his.split(' '), female: her.split(' ') },
  };
}

/** The characters in falling frequency, with a tail of rarer ones that any year may use. */
function falling(characters: string): (random: Random) => string {
  const head = [...characters].map((char, rank) => [char, 1 / (rank + 4)] as const);
  const tail = [...rarer].map((char) => [char, 0.012] as const);
  return weighted([...head, ...tail]);
}

function shares(text: string): [string, number][] {
  return text
    .trim()
    .split(/\s+/)
    .map((one) => {
      const [, name, share] = /^(\D+?)(\d*\.?\d+)$/.exec(one)!;
      return [name!, Number(share)];
    });
}
