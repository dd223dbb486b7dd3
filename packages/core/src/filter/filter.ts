import type { FieldKey } from '../fields/field.ts';

/** Who is meant: the syntax tree of `残疾人 且 年龄>=60 且 非 (网格=第三网格 或 楼号 在 1..3)`. */
export type Filter = AndFilter | OrFilter | NotFilter | TagFilter | CompareFilter | AmongFilter;

/** Two filters or more; none of them is itself an `and`. */
export interface AndFilter {
  type: 'and';
  filters: Filter[];
}

/** Two filters or more; none of them is itself an `or`. */
export interface OrFilter {
  type: 'or';
  filters: Filter[];
}

export interface NotFilter {
  type: 'not';
  filter: Filter;
}

export interface TagFilter {
  type: 'tag';
  tag: string;
}

export interface CompareFilter {
  type: 'compare';
  field: FieldKey;
  operator: Operator;
  operand: Operand;
}

/** `楼号 在 1..3`, `网格 在 (第一网格, 第三网格)`. */
export interface AmongFilter {
  type: 'among';
  field: FieldKey;
  items: Item[];
}

export type Operator = '=' | '!=' | '>' | '>=' | '<' | '<=' | '含';

/** A text as it was written, or one of the words for having no value. */
export type Operand = string | Blank;

/** `空` has no value to write; `无` is said to have none; `未知`: nobody said. `空` is either of the two. */
export interface Blank {
  blank: '空' | '无' | '未知';
}

export type Item = string | Range;

/** Both ends included. */
export interface Range {
  from: string;
  to: string;
}
