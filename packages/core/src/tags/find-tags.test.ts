import { describe, expect, test } from 'vitest';
import { findForbidden, findTags } from './find-tags.ts';

describe('what a remark or a tag cell says', () => {
  test.each<[string, string[]]>([
    ['低保、残疾', ['低保', '残疾人']],
    ['退役军人;党员', ['退役军人', '党员']],
    ['共青团员 志愿者', ['团员', '志愿者']],
    ['独居老人，腿脚不便', ['独居老人']],
    ['持证残疾人（肢体残疾二级）', ['残疾人', '残疾人']],
    ['已搬走', ['已搬走']],
    ['空挂户', ['空挂户']],
    ['2024年去世', ['已去世']],
    ['外卖骑手', ['新就业群体']],
    ['ＨＩＶ', []],
    ['父亲党员', []],
    ['子女均为退役军人', []],
    ['党员家属', []],
    ['区残联干部', []],
    ['女儿电话13800000001', []],
    ['', []],
  ])('%s', (text, tags) => {
    expect(findTags(text).map(({ tag, has }) => (has ? tag : `非${tag}`))).toEqual(tags);
  });

  test.each([
    ['非党员', '党员'],
    ['不是低保', '低保'],
    ['低保已取消', '低保'],
    ['低保（2024年3月停发）', '低保'],
    ['党员：否', '党员'],
    ['原低保户', '低保'],
    ['未享受低保', '低保'],
    ['无残疾', '残疾人'],
  ])('%s takes the tag away', (text, tag) => {
    expect(findTags(text)).toMatchObject([{ tag, has: false }]);
  });

  test('its places are places of the text as it was written', () => {
    const text = '　低保、ＮＯ１、残疾人';
    expect(findTags(text).map(({ start, end }) => text.slice(start, end))).toEqual(['低保', '残疾人']);
  });
});

test('words that are not kept are found by themselves and never as tags', () => {
  const text = '低保，刑满释放，精神残疾';
  expect(findTags(text).map(({ tag }) => tag)).toEqual(['低保', '残疾人']);
  expect(findForbidden(text)).toMatchObject([
    { tag: '犯罪记录', start: 3, end: 7, reason: '犯罪记录不收集、不保存' },
  ]);
});
