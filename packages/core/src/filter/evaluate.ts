import { holdsAgeRule, knownAge } from '../tags/age-rule.ts';
import type { Value } from '../values/value.ts';
import { compareValue, isAmong } from './compare.ts';
import type { AmongFilter, CompareFilter, Filter } from './filter.ts';
import type { Subject } from './subject.ts';

/** `undefined`: what is known of the person does not settle it. */
export type Truth = boolean | undefined;

/**
 * Whether a person is meant: the one evaluation, for every caller. Three-valued after Kleene: of a cell that nobody
 * knows neither `年龄>=60` nor `非 年龄>=60` holds, both are unknown, and unknown is not true. A tag is different:
 * a person whom nobody gave it does not have it, so `非 党员` holds for him.
 */
export function evaluateFilter(filter: Filter, subject: Subject): Truth {
  switch (filter.type) {
    case 'tag':
      return subject.tags.has(filter.tag);
    case 'not': {
      const truth = evaluateFilter(filter.filter, subject);
      return truth === undefined ? undefined : !truth;
    }
    case 'and':
      return decided(filter.filters, subject, false);
    case 'or':
      return decided(filter.filters, subject, true);
    case 'compare':
      return compare(filter, subject);
    case 'among':
      return among(filter, subject);
  }
}

/** One `by` decides the whole; else one unknown leaves it unknown. */
function decided(filters: Filter[], subject: Subject, by: boolean): Truth {
  let truth: Truth = !by;
  for (const filter of filters) {
    const one = evaluateFilter(filter, subject);
    if (one === by) return by;
    if (one === undefined) truth = undefined;
  }
  return truth;
}

function compare({ field, operator, operand }: CompareFilter, subject: Subject): Truth {
  const value = subject.value(field);
  if (typeof operand !== 'string') {
    const isBlank = {
      空: value === undefined || value.type === 'none',
      无: value?.type === 'none',
      未知: value === undefined,
    }[operand.blank];
    return operator === '!=' ? !isBlank : isBlank;
  }
  const among = (rule: { from?: number; to?: number }) => holdsAgeRule(rule, subject.value, subject.today);
  const age = Number(operand);
  if (field === 'person.age' && operator !== '含' && knownAge(subject.value, subject.today)) {
    if (operator === '>=') return among({ from: age });
    if (operator === '>') return among({ from: Math.floor(age) + 1 });
    if (operator === '<=') return among({ to: age });
    if (operator === '<') return among({ to: Math.ceil(age) - 1 });
    const same = among({ from: age, to: age });
    return operator === '=' || same === undefined ? same : !same;
  }
  return value === undefined ? undefined : compareValue(value, operator, operand);
}

function among({ field, items }: AmongFilter, subject: Subject): Truth {
  const value: Value | undefined = subject.value(field);
  let truth: Truth = false;
  for (const item of items) {
    const one = isOne(item);
    if (one) return true;
    if (one === undefined) truth = undefined;
  }
  return truth;

  function isOne(item: AmongFilter['items'][number]): Truth {
    if (field === 'person.age' && knownAge(subject.value, subject.today)) {
      const { from, to } = typeof item === 'string' ? { from: item, to: item } : item;
      return holdsAgeRule({ from: Number(from), to: Number(to) }, subject.value, subject.today);
    }
    return value === undefined ? undefined : isAmong(value, item);
  }
}
