import type { Filter, Item, Operand } from './filter.ts';
import type { FieldNames } from './names.ts';
import { isBlankWord } from './operand.ts';
import { keywords, tokenize } from './tokens.ts';

/** A filter as text: `残疾人 且 年龄 >= 60`. Reading it with the same names gives the same tree. */
export function printFilter(filter: Filter, names: FieldNames): string {
  switch (filter.type) {
    case 'or':
      return filter.filters.map((one) => printFilter(one, names)).join(' 或 ');
    case 'and':
      return filter.filters.map((one) => within(one, names, ['or'])).join(' 且 ');
    case 'not':
      return `非 ${within(filter.filter, names, ['or', 'and'])}`;
    case 'tag':
      return names.tag(filter.tag) === filter.tag && isPlain(filter.tag) ? filter.tag : quoted(filter.tag);
    case 'compare':
      return `${names.nameOf(filter.field)} ${filter.operator} ${operandText(filter.operand)}`;
    case 'among':
      return `${names.nameOf(filter.field)} 在 ${itemsText(filter.items)}`;
  }
}

function within(filter: Filter, names: FieldNames, loose: Filter['type'][]): string {
  const text = printFilter(filter, names);
  return loose.includes(filter.type) ? `(${text})` : text;
}

function operandText(operand: Operand): string {
  return typeof operand === 'string' ? literal(operand) : operand.blank;
}

function itemsText(items: Item[]): string {
  const texts = items.map((item) =>
    typeof item === 'string' ? literal(item) : `${literal(item.from)}..${literal(item.to)}`,
  );
  return texts.length === 1 ? texts[0]! : `(${texts.join(', ')})`;
}

function literal(text: string): string {
  if (text === '是') return text;
  const dated = /^\d{4}(?:-\d\d){1,2}$/.test(text);
  const bare =
    isPlain(text) && !isBlankWord(text) && (dated || !/[-~—至到]/.test(text)) && !/[且或和并]/.test(text);
  return bare ? text : quoted(text);
}

/** One word for the tokenizer, and none that joins or compares. */
function isPlain(text: string): boolean {
  if (text === '' || /["'“”‘’「『]|^\.|\.$/.test(text) || keywords.has(text.toLowerCase())) return false;
  const [word] = tokenize(text);
  return word?.kind === 'word' && word.length === text.length;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
