import { catalogue as shipped } from '../tags/catalogue.ts';
import { evenWidth } from '../tags/even-width.ts';
import type { Tag, TagCatalogue } from '../tags/tag.ts';
import { tagsInTitle } from '../tags/tags-in-title.ts';
import { findAges } from './age-words.ts';
import type { Filter } from './filter.ts';
import { placesInTitle } from './places-in-title.ts';

/**
 * Whom a form wants, from its title: `残疾人两项补贴申请汇总表` → 残疾人, `第二网格80岁以上老人名单` → 年龄 >= 80 且
 * 网格 = 第二网格. `null` where the title names nobody in particular (居民信息登记表). A proposal: a clerk sees it and may change it.
 */
export function proposeFilter(title: string, catalogue: TagCatalogue = shipped): Filter | null {
  const plain = evenWidth(title)
    .replace(/\s+/g, '')
    .replace(/\.(?:xlsx?|xlsm|et|csv|ods)$/, '');
  const written = findAges(plain).map((found) => found.filter);
  const ages = written.length > 0 ? written : oldMembers(plain);
  const { tags, either } = tagsInTitle(plain, catalogue);
  // Numbers written out say more exactly what 老人 or 婴幼儿 only names.
  const kept = ages.length > 0 ? tags.filter((tag) => !tag.rule) : tags;
  const filters = [
    ...together(kept.map(meant), either ? 'or' : 'and'),
    ...sexes(plain, tags),
    ...together(ages, 'or'),
    ...severity(plain, kept),
    ...heads(plain),
    ...placesInTitle(plain),
  ];
  return (
    together(
      filters.flatMap((filter) => (filter.type === 'and' ? filter.filters : [filter])),
      'and',
    )[0] ?? null
  );
}

/** 老党员 are the party members past retirement; how far past, a department says in numbers. */
function oldMembers(title: string): Filter[] {
  return /老(?:年)?党员/.test(title)
    ? [{ type: 'compare', field: 'person.age', operator: '>=', operand: '60' }]
    : [];
}

function together(filters: Filter[], type: 'and' | 'or'): Filter[] {
  return filters.length > 1 ? [{ type, filters }] : filters;
}

/** A rule that asks for the sex is written out, so that the clerk sees what is counted; any other tag stands for itself. */
function meant(tag: Tag): Filter {
  const { from = 0, to = 130, sex } = tag.rule ?? {};
  if (!sex) return { type: 'tag', tag: tag.name };
  return {
    type: 'and',
    filters: [
      sexIs(sex),
      { type: 'among', field: 'person.age', items: [{ from: String(from), to: String(to) }] },
    ],
  };
}

function sexIs(sex: 'male' | 'female'): Filter {
  return { type: 'compare', field: 'person.sex', operator: '=', operand: sex === 'female' ? '女' : '男' };
}

function sexes(title: string, tags: Tag[]): Filter[] {
  const female =
    /妇女|女性|女职工/.test(title) &&
    !/妇女儿童|妇女之家|妇女联合会|妇女组织|妇女工作|妇女主任|妇女干部/.test(title);
  const male = /男性/.test(title);
  const saidByTag = tags.some((tag) => tag.rule?.sex || tag.name.includes('妇女'));
  const writtenOut = findAges(title).length > 0 && tags.some((tag) => tag.rule?.sex);
  if (female === male || (saidByTag && !writtenOut)) return [];
  return [sexIs(female ? 'female' : 'male')];
}

/** 重度残疾人 is the first and the second grade (民政部: 重度残疾人护理补贴). */
function severity(title: string, tags: Tag[]): Filter[] {
  if (
    !tags.some((tag) => tag.name === '残疾人') ||
    !/重度(?:残疾|肢体|智力|精神)/.test(title) ||
    /困难残疾/.test(title)
  )
    return [];
  return [{ type: 'among', field: 'dis.level', items: ['一级', '二级'] }];
}

function heads(title: string): Filter[] {
  if (!/^[^、和及]*户主(?:花名册|名单|名册|信息|登记|联系|通讯)/.test(title)) return [];
  return [{ type: 'compare', field: 'household.relation', operator: '=', operand: '户主' }];
}
