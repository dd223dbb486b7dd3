/**
 * Words that belong to sheets as such, whatever the table is about: sums, signatures, dates of filling.
 * Texts are compared after NFKC, so that full-width brackets and colons need no second spelling.
 */
const total = /^(本[页表])?(总|合|共|累)\s*计|^总\s*(人|户)?数$|^共\s*\d+\s*[人户名条]|^(grand\s+)?total\b/i;
const subtotal = /小\s*计\s*(:.*)?$|^小\s*计|本页计|^sub-?\s?total\b/i;
const signature =
  /(填\s*[表报写]\s*人|制\s*表(\s*人)?|审\s*核(\s*人)?|负\s*责\s*人|经\s*办\s*人|复\s*核(\s*人)?|登\s*记\s*人|报\s*送\s*人|主\s*管(\s*领导)?|签\s*[字名章]|盖\s*章|公\s*章)\s*(\([^)]*\))?\s*:|\((盖章|签字|签名|公章)\)|(签字|盖章)$/;
const unitOrDate =
  /(填\s*[表报写制]\s*(单位|人|日期|时间)|报\s*送\s*单位|制\s*表\s*(单位|人|日期|时间)|单\s*位|社\s*区|街\s*道|村|日\s*期|时\s*间|截至|截止|楼\s*长|网格员|联系人|联系电话|编\s*号)\s*(\([^)]*\))?\s*:|^\(?\s*单位\s*:|^(20|19)\d\d\s*年\s*\d{1,2}\s*月(\s*\d{1,2}\s*日)?$|(20|19)?\d*\s*年\s*\d*\s*月\s*\d*\s*日\s*$/;
const note =
  /^(备\s*注|说\s*明|填\s*[表报写]\s*说明|注\s*意?|附\s*注|附\s*件)\s*[:\d、.]|^填\s*[表报写]\s*(说明|须知)|^[※★*]|^附\s*件\s*\d*$|^notes?\b/i;
const explanation =
  /必填|选填|可选|可不填|请填|填写|格式|例如|示例|如:|^如|下拉|选择|勾选|\d+\s*位(数)?|yyyy|字典|单选|多选|required|optional|example|e\.g\./i;

const matches = (pattern: RegExp) => (text: string) => pattern.test(text.normalize('NFKC').trim());

export const sheetWords = {
  isTotal: matches(total),
  isSubtotal: matches(subtotal),
  isSignature: matches(signature),
  isUnitOrDate: matches(unitOrDate),
  isNote: matches(note),
  isExplanation: matches(explanation),
};
