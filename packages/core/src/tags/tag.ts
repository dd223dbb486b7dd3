import type { FieldKey } from '../fields/field.ts';

/** A tag of the catalogue. The catalogue is data: a city loads its own. */
export interface Tag {
  /** The one name it is kept under: 残疾人. */
  name: string;
  english: string;
  family: TagFamily;
  /** Other words for it, as written in remarks, tag cells and titles. */
  aliases: string[];
  of: 'person' | 'household' | 'dwelling';
  /** Whose list is the truth: 残联. Absent where a knock at the door is as good as any list. */
  source?: string;
  /** Months after which it should be asked again; absent = never. */
  shelfLifeMonths?: number;
  /** Sensitive personal information in the sense of PIPL Art. 28 or GB/T 45574, or to be treated so. */
  sensitive?: true;
  /** Follows from age and sex alone: computed for a day, never asked. */
  rule?: AgeRule;
  /** Whoever has this tag has these as well: 预备党员 ⇒ 党员. */
  implies?: string[];
  /** A benefit, and the tag of those it is meant for: who applies for it has that one and not yet this. */
  benefitOf?: string;
  /** People who do something for others: a title may name them as those who call, not as those listed. */
  role?: true;
  /** What other cells say it of the person. */
  evidence?: Evidence[];
}

export type TagFamily =
  | '年龄'
  | '居住'
  | '在住状态'
  | '民政救助'
  | '老龄'
  | '残疾'
  | '组织'
  | '优抚'
  | '就业'
  | '安全'
  | '志愿技能';

/** Full years of age, both ends included. */
export interface AgeRule {
  from?: number;
  to?: number;
  sex?: 'male' | 'female';
}

/** A cell that gives a tag: one that is known at all, one that says yes, one whose words name the tag. */
export interface Evidence {
  field: FieldKey;
  when: 'known' | 'yes' | 'named';
}

/** Not kept in this house: recognised so that it can be left out and reported. */
export interface ForbiddenTag {
  name: string;
  english: string;
  aliases: string[];
  /** Why, in words for the clerk. */
  reason: string;
}

export interface TagCatalogue {
  tags: Tag[];
  forbidden: ForbiddenTag[];
  /** Longer words in which a tag's word says nothing about the person: 残疾人联合会, 党员活动室. */
  unrelated: string[];
}
