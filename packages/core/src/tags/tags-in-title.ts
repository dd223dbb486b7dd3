import { catalogue as shipped } from './catalogue.ts';
import { evenWidth } from './even-width.ts';
import { findTags } from './find-tags.ts';
import { lexiconOf } from './lexicon.ts';
import type { Tag, TagCatalogue } from './tag.ts';

/** Whom a title is about, as far as tags say it. */
export interface TitleTags {
  /** In order, each once. Where a benefit is named, those it is meant for. */
  tags: Tag[];
  /** The benefits themselves: a list of payments shows who receives them. */
  benefits: Tag[];
  /** One of the tags is enough (独居、空巢老人); else all are meant together (低保残疾人). */
  either: boolean;
}

/** Reads the tags of a title, a file's name or a sheet's name: `2026年独居、空巢老人登记表`. */
export function tagsInTitle(title: string, catalogue: TagCatalogue = shipped): TitleTags {
  const even = evenWidth(title);
  const lexicon = lexiconOf(catalogue);
  const tags = new Map<string, Tag>();
  const benefits: Tag[] = [];
  let either = false;
  let previousEnd: number | undefined;
  for (const found of findTags(title, catalogue)) {
    const named = lexicon.tag(found.tag);
    if (!named || !found.has || named.of === 'dwelling' || (named.role && !isListed(even.slice(found.end))))
      continue;
    if (named.benefitOf) benefits.push(named);
    const tag = (named.benefitOf && lexicon.tag(named.benefitOf)) || named;
    if (previousEnd !== undefined && !tags.has(tag.name))
      either ||= joins.test(even.slice(previousEnd, found.start));
    previousEnd = found.end;
    tags.set(tag.name, tag);
  }
  return { tags: withoutRepeats([...tags.values()]), benefits, either };
}

/** 独居老年人: the age is already within the other word. */
function withoutRepeats(tags: Tag[]): Tag[] {
  const elder = tags.some((tag) => tag.family === '老龄');
  return elder ? tags.filter((tag) => tag.name !== '老年人') : tags;
}

/** 楼长花名册 lists them; 网格员走访登记表 lists those they call on. */
function isListed(after: string): boolean {
  return /^[((]?(?:基本|个人)?(?:花名册|名单|名册|信息|登记|台账|统计|汇总|情况|一览|通讯录|队伍|[、,和及与])/.test(
    after,
  );
}

const joins =
  /^(?:人员|家庭|对象|群体|户|[、,/\s]|和|及|与|或|以及|及其|其他|其它|等|重点|[()])*(?:[、,/]|和|及|与|或|等)(?:其他|其它|其|各类|重点|[、,/\s()])*$/;
