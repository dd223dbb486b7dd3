// What must not come into this house, whatever a form asks for: lists of beliefs, crimes, petitions and illnesses;
// scores of people; and anything that makes a show of the staff's work.
import { describe, expect, test } from 'vitest';
import { catalogues } from '../apps/cli/src/messages/message.ts';
import { chineseDictionary } from '../packages/core/src/fields/dictionary.ts';
import { catalogue } from '../packages/core/src/tags/catalogue.ts';

const lists =
  /宗教|信教|前科|刑满|刑释|矫正|信访|上访|艾滋|HIV|吸毒|戒毒|精神病|肇事肇祸|邪教|不放心|现实表现|人脸|指纹|虹膜|风险等级|信用分|轨迹/;
const show = /签到|打卡|积分|排名|排行|在线时长|活跃度|连续\d*天/;

const fields = [...chineseDictionary.fields.values()];

// A heading for signatures is recognised so that it stays empty: 签到 on a meeting's sheet is one.
const keptFields = fields.filter((field) => !field.forbidden && !field.ink);

test('what this house does not keep is known by its headings, so that it can be left out', () => {
  const known = fields.filter((field) => field.forbidden).flatMap((field) => [field.name, ...field.synonyms]);
  for (const asked of [
    '宗教信仰',
    '有无前科',
    '是否信访人员',
    '艾滋病',
    '是否吸毒',
    '精神病史',
    '不放心人员',
    '风险等级',
  ]) {
    expect(known).toContain(asked);
  }
});

describe.each([
  ['lists and scores', lists],
  ['show', show],
])('%s', (_, words) => {
  test('are in no field that is kept', () => {
    const kept = keptFields.flatMap((field) => [field.name, ...field.synonyms]);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((heading) => words.test(heading))).toEqual([]);
  });

  test('are in no tag that is kept', () => {
    const kept = catalogue.tags.flatMap((tag) => [tag.name, ...tag.aliases]);
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.filter((tag) => words.test(tag))).toEqual([]);
  });

  test('are in nothing that the program says', () => {
    expect(Object.values(catalogues.zh).filter((sentence) => words.test(sentence))).toEqual([]);
  });
});
