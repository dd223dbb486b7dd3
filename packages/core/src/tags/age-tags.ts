import type { Tag } from './tag.ts';

/** Derived from the birth date for a day, never stored. The order of classes is the field guide's, section 3.3. */
export const ageTags: Tag[] = [
  age('婴幼儿', 'infant, 0 to 3', { to: 3 }, ['0-3岁婴幼儿', '3岁以下婴幼儿', '婴儿', '幼儿', '托育儿童']),
  age('学龄儿童', 'child of school age', { from: 6, to: 15 }, [
    '学龄',
    '适龄儿童',
    '适龄入学儿童',
    '义务教育阶段儿童',
  ]),
  age('未成年人', 'minor', { to: 17 }, ['未成年', '儿童', '少年儿童', '未满18周岁']),
  age('老年人', 'aged 60 and over', { from: 60 }, [
    '老人',
    '老年',
    '老龄',
    '老龄人口',
    '老年人口',
    '60岁以上老人',
    '60岁以上老年人',
    '60周岁以上老年人',
    '六十岁以上老人',
  ]),
  age('70岁以上老人', 'aged 70 and over', { from: 70 }, [
    '70岁以上',
    '70周岁以上',
    '70周岁以上老年人',
    '七十岁以上老人',
  ]),
  age('高龄老人', 'aged 80 and over', { from: 80 }, [
    '高龄',
    '高龄老年人',
    '80岁以上',
    '80周岁以上',
    '80岁以上老人',
    '80周岁以上老人',
    '80岁以上老年人',
    '80周岁以上老年人',
    '八十岁以上老人',
    '耄耋老人',
  ]),
  age('90岁以上老人', 'aged 90 and over', { from: 90 }, [
    '90岁以上',
    '90周岁以上',
    '90周岁以上老年人',
    '九十岁以上老人',
  ]),
  age('百岁老人', 'aged 100 and over', { from: 100 }, [
    '百岁',
    '百岁以上老人',
    '100岁以上',
    '100岁以上老人',
    '百岁寿星',
  ]),
  age('育龄妇女', 'woman of 15 to 49', { from: 15, to: 49, sex: 'female' }, [
    '育龄女性',
    '适龄妇女',
    '已婚育龄妇女',
  ]),
];

function age(name: string, english: string, rule: NonNullable<Tag['rule']>, aliases: string[]): Tag {
  return { name, english, family: '年龄', aliases, of: 'person', source: '身份证出生日期', rule };
}
