import { expect, it } from 'vitest';
import { colourLegend, colourName } from './colour-legend.ts';

it.each([
  ['居民摸排总台账（黄色为已搬走）', [['黄', '已搬走']], '居民摸排总台账'],
  [
    '注：红色=低保，绿底表示党员',
    [
      ['红', '低保'],
      ['绿', '党员'],
    ],
    '',
  ],
  ['黄河社区红色教育台账', [], '黄河社区红色教育台账'],
])('%s', (text, meanings, rest) => {
  const legend = colourLegend([text]);
  expect([...legend.meanings]).toEqual(meanings);
  expect(legend.rest).toEqual([rest]);
});

it.each([
  ['FFFF00', '黄'],
  ['FF0000', '红'],
  ['92D050', '绿'],
  ['00B0F0', '蓝'],
  ['FFC000', '橙'],
  ['7030A0', '紫'],
  ['FFC7CE', '粉'],
  ['BFBFBF', '灰'],
  ['FFFFFF', undefined],
  ['000000', undefined],
  ['', undefined],
])('%s is called %s', (rgb, name) => {
  expect(colourName(rgb)).toBe(name);
});
