import { Memo } from '../values/memo.ts';
import { chineseDictionary, type Dictionary } from './dictionary.ts';
import { headingText } from './heading-text.ts';
import { wordsOf } from './heading-words.ts';
import { isGroupHeading } from './role-words.ts';

/**
 * How sure a text is a heading, from 0 to 1: 姓名 1, 基本信息 0.9, 张伟 0, 男 0. A word that is also a value (户主, 群众,
 * 低保) is unsure. Fast: meant for every cell of the first hundreds of rows.
 */
export function headingSense(text: string, dictionary: Dictionary = chineseDictionary): number {
  if (text.length === 0 || text.length > 40) return 0;
  return SENSES.of(dictionary, text, () => senseOf(text, dictionary));
}

const SENSES = new Memo<Dictionary, string, number>(50_000);

function senseOf(text: string, dictionary: Dictionary): number {
  if (PRINTED_CHOICE.test(text)) return 0;
  const { base } = headingText(text);
  if (base === '' || base.length > 16 || /^[\d.\-/]+$/.test(base) || NUMBERED_VALUE.test(base)) return 0;
  if (isGroupHeading(base)) return 0.9;
  if (isValue(base, dictionary)) return dictionary.headings.has(base) ? 0.35 : 0;
  if (base.startsWith('是否') || base.startsWith('有无')) return base.length <= 12 ? 0.9 : 0.4;
  const said = wordsOf([text], dictionary);
  if (said.field === null)
    return said.reason.code === 'another-person' ? 0.85 : soundsLikeHeading(base) ? 0.5 : 0;
  const { code } = said.reason;
  // 填表单位： stands before its own answer on a line above or below the table.
  if (dictionary.fields.get(said.field)!.of === 'sheet' && /[:：]\s*$/.test(text)) return 0.3;
  if (code === 'exact' || code === 'forbidden') return base.length === 1 ? 0.5 : 1;
  if (code === 'composed' || code === 'several' || code === 'trimmed') return 0.9;
  if (code === 'fuzzy') return 0.6;
  return code === 'contained' && base.length <= 10 ? 0.5 : 0.2;
}

/** `□低保 □残疾人` is the answer that a form prints, not the heading over one. */
const PRINTED_CHOICE = /^\s*[□☐☑☒■]/;

/** Nobody knows the heading, but it ends as headings do: 核酸检测时间. */
function soundsLikeHeading(base: string): boolean {
  return base.length >= 3 && base.length <= 10 && ENDS.test(base);
}

const ENDS =
  /(?:时间|日期|年月|年限|情况|状况|名称|类型|类别|种类|等级|级别|地址|金额|标准|数量|人数|次数|面积|方式|原因|措施|编号|证号|号码|账号|性质|结果|意见|事项|内容|姓名|电话|比例|程度|对象|用途|来源)$/;

/** 3号楼, 904室, 第三网格, 12元: a value, whatever noun is at its end. */
const NUMBERED_VALUE =
  /^第?[\da-z一二三四五六七八九十]+(?:号|栋|幢|座|单元|门|室|户|层|楼|号楼|期|元|人|岁|年|月|日|级|组|网格|社区|班|年级)$/;

/** Texts that stand in code tables are values first. */
function isValue(base: string, dictionary: Dictionary): boolean {
  return VALUES.of(dictionary, 'all', () => valuesOf(dictionary)).has(base);
}

const VALUES = new Memo<Dictionary, 'all', Set<string>>(1);

function valuesOf(dictionary: Dictionary): Set<string> {
  const values = new Set<string>();
  for (const table of dictionary.codeTables.values())
    for (const [, text, aliases] of table.codes)
      for (const word of [text, ...(aliases?.split(/\s+/) ?? [])]) values.add(word);
  return values;
}
