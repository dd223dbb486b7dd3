/**
 * How many characters at the head of a name are the surname: 2 for the compound surnames, else 1.
 * A two-character name has a one-character surname even where it reads like a compound one (a man may be called 欧阳).
 * `chars` are the name's characters, folded.
 */
export function surnameLength(chars: readonly string[]): 1 | 2 {
  if (chars.length <= 2) return 1;
  const head = chars[0]! + chars[1]!;
  return commonCompound.has(head) || rareCompound.has(head) ? 2 : 1;
}

/**
 * Does the name begin with the surname of anybody, however rare? A name of another people (阿依古丽·买买提) counts as
 * such; one that does not was probably mistyped.
 */
export function beginsWithSurname(name: string): boolean {
  const head = name.slice(0, 2);
  return (
    name.includes('·') ||
    common.has(name[0] ?? '') ||
    rare.has(name[0] ?? '') ||
    commonCompound.has(head) ||
    rareCompound.has(head)
  );
}

/**
 * Does the text begin with a surname that nine in ten people bear, or as names of Xinjiang do? Rare surnames are
 * everyday words as well (有, 平, 水, 公), so that a column of values would pass for one of names.
 */
export function beginsWithCommonSurname(text: string): boolean {
  return (
    common.has(text[0] ?? '') || commonCompound.has(text.slice(0, 2)) || /^(?:[阿买努依木]|古丽)/.test(text)
  );
}

const common = new Set(
  `王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝`,
);
const rare = new Set(
  `常赖洪位植薄强丘晋畅来嵺廉盖奚木燕邸冀谈屠郜郁计揭宇糜鄢花都满弓匡国广禄阙东殴殳沃利蔚越夔隆厍晁勾融訾阚那空毋乜养鞠须丰巢蒯相后荆红竺权逯益桓公仉督帅缑亢况郈有琴归海晟楚法汝钦爱年笪谯哈墨水危支昝胥刑荀皮元平湛祈狄贝伏茅经裘干宣杭诸嵇羊於惠家封芮储汲松井富乌巴牧隗山宓蓬郗班仰秋伊暴厉戎祖束幸韶溥印怀鄂索咸籍能苍双闻莘贡劳逄扶堵宰雍却璩濮寿通扈浦别充慕茹习宦鱼容慎戈庾终暨居衡步弘占初衣矫蔺门撒税凡代亓仝胖由逢同滑辜谌肇冼禤闭练线修宿苌么缐檀揣邰`,
);
const commonCompound = new Set(`欧阳 上官 皇甫 诸葛 司马 司徒 夏侯 尉迟 慕容 令狐 东方 公孙`.split(' '));
const rareCompound = new Set(
  `端木 独孤 南宫 长孙 宇文 轩辕 呼延 闻人 万俟 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公羊 仲孙 钟离 司空 百里 东郭 西门 南门 羊舌 微生 梁丘 左丘 东门 第五 拓跋 夹谷
  纳兰 贺兰 完颜 叶赫 耶律 鲜于 闾丘 巫马 公西 漆雕 乐正 壤驷 公良 亓官 谷梁 段干 宰父`.split(/\s+/),
);
