import type { AddressValue } from './value.ts';

type Regions = Pick<
  AddressValue,
  'province' | 'city' | 'district' | 'street' | 'community' | 'road' | 'estate'
>;

/** What stands before the house number, from the province down: 山东省青岛市市北区…街道…社区…小区. */
export function regionsOf(text: string): Regions {
  const regions: Regions = {};
  let rest = text;
  for (const [part, pattern] of STEPS) {
    const found = pattern.exec(rest);
    if (!found) continue;
    regions[part] = found[0];
    rest = rest.slice(found[0].length);
  }
  if (rest !== '' && /[\p{L}]/u.test(rest)) regions.estate = rest;
  return regions;
}

const STEPS: [keyof Regions, RegExp][] = [
  [
    'province',
    /^(?:(?:北京|上海|天津|重庆)市?(?=.)|内蒙古(?:自治区)?|广西(?:壮族自治区)?|西藏(?:自治区)?|宁夏(?:回族自治区)?|新疆(?:维吾尔自治区)?|\p{Script=Han}{2,3}省)/u,
  ],
  ['city', /^\p{Script=Han}{2,7}?(?:市(?!场)|地区|自治州|盟)/u],
  // 市北区 and 浦东新区, but not 东区, 二区 or anything behind a community or a road.
  [
    'district',
    /^(?:(?:(?![社小村里路街])\p{Script=Han}){2,7}?(?<![一二三四五六七八九十])区(?!域)|\p{Script=Han}{1,7}?(?:自治县|县(?!城)|旗|市(?!场|北|南|中)))/u,
  ],
  ['street', /^\p{Script=Han}{1,8}?(?:街道(?:办事处)?|镇|乡|苏木)/u],
  [
    'community',
    /^[\p{Script=Han}\d]{1,10}?(?:社区(?:居委会)?|居委会|村委会|行政村|村(?!路|街|巷|道|\p{Script=Han}*小区)|嘎查)/u,
  ],
  [
    'road',
    /^(?!沿街)[\p{Script=Han}\d]{1,9}?(?:大道|大街|胡同|路|街|巷|道)(?![路街道巷]|小区|社区|花园|家园|\p{Script=Han}{0,2}苑|小学|[东西南北]里)/u,
  ],
];
