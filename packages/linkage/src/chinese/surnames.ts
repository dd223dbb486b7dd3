/**
 * How many characters at the head of a name are the surname: 2 for the compound surnames, else 1.
 * A two-character name has a one-character surname even where it reads like a compound one (a man may be called 欧阳).
 * `chars` are the name's characters, folded.
 */
export function surnameLength(chars: readonly string[]): 1 | 2 {
  return chars.length > 2 && compound.has(chars[0]! + chars[1]!) ? 2 : 1;
}

const compound = new Set(
  `欧阳 司马 上官 诸葛 夏侯 司徒 皇甫 尉迟 公孙 令狐 慕容 东方 端木 独孤 南宫 长孙 宇文 轩辕 呼延 闻人 万俟 赫连 澹台 公冶 宗政 濮阳
  淳于 单于 太叔 申屠 公羊 仲孙 钟离 司空 百里 东郭 西门 南门 羊舌 微生 梁丘 左丘 东门 第五 拓跋 夹谷 纳兰 贺兰 完颜 叶赫 耶律 鲜于 闾丘
  巫马 公西 漆雕 乐正 壤驷 公良 亓官 谷梁 段干 宰父`.split(/\s+/),
);
