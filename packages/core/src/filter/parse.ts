import type { Field } from '../fields/field.ts';
import { findAges } from './age-words.ts';
import type { Filter, Item, Operand, Operator } from './filter.ts';
import { type FilterError, type FilterErrorCode, FilterSyntaxError } from './filter-error.ts';
import type { FieldNames } from './names.ts';
import { blankOf, readOperand } from './operand.ts';
import { segmentOperand, segmentTerm } from './segment.ts';
import { type Token, tokenize } from './tokens.ts';

export type ParsedFilter = { ok: true; filter: Filter } | { ok: false; error: FilterError };

/**
 * Reads a filter. 非 binds tightest, then 且, then 或; two terms side by side are joined by 且.
 * A bare word is a tag, or a yes-or-no field that must say yes; in quotation marks it is a tag as it stands,
 * known or not. Never throws: an error says what is wrong and where.
 */
export function parseFilter(text: string, names: FieldNames): ParsedFilter {
  if (text.length > longest) return { ok: false, error: tooLong(text) };
  try {
    return { ok: true, filter: new Parser(tokenize(text), names).parse() };
  } catch (error) {
    if (error instanceof FilterSyntaxError) return { ok: false, error: error.error };
    throw error;
  }
}

/** Deeper than anybody writes, and shallow enough for the stack of every engine. */
const deepest = 200;
const longest = 4000;

function tooLong(text: string): FilterError {
  const zh = `条件太长,最多 ${longest} 个字`;
  const en = `the filter is too long: ${longest} characters at most`;
  return { code: 'filter.too-long', at: longest, length: text.length - longest, zh, en };
}

class Parser {
  private readonly tokens: Token[];
  private readonly names: FieldNames;
  private next = 0;
  private depth = 0;

  constructor(tokens: Token[], names: FieldNames) {
    this.tokens = tokens;
    this.names = names;
  }

  parse(): Filter {
    if (this.ahead.kind === 'end') {
      return this.fail('filter.empty', this.ahead, '条件是空的', 'the filter is empty');
    }
    const filter = this.or();
    if (!this.takeIf('end')) this.unexpected(this.ahead);
    return filter;
  }

  private get ahead(): Token {
    return this.tokens[this.next]!;
  }

  private take(): Token {
    return this.tokens[this.next++]!;
  }

  private takeIf(kind: Token['kind']): Token | undefined {
    return this.ahead.kind === kind ? this.take() : undefined;
  }

  private or(): Filter {
    const filters = [this.and()];
    while (this.takeIf('or')) filters.push(this.and());
    return joined('or', filters);
  }

  private and(): Filter {
    const filters = [this.not()];
    while (this.takeIf('and') || ['word', 'quoted', 'not', '('].includes(this.ahead.kind))
      filters.push(this.not());
    return joined('and', filters);
  }

  private not(): Filter {
    if (++this.depth > deepest) {
      this.fail('filter.too-deep', this.ahead, '括号套得太深', 'the parentheses are nested too deep');
    }
    const filter: Filter = this.takeIf('not') ? { type: 'not', filter: this.not() } : this.term();
    this.depth--;
    return filter;
  }

  private term(): Filter {
    const open = this.takeIf('(');
    if (open) {
      const filter = this.or();
      if (!this.takeIf(')')) {
        if (this.ahead.kind !== 'end') this.unexpected(this.ahead);
        this.fail('filter.unclosed-parenthesis', open, '这个括号没有合上', 'this parenthesis is not closed');
      }
      return filter;
    }
    const quoted = this.takeIf('quoted');
    if (quoted) return { type: 'tag', tag: quoted.text };
    if (this.ahead.kind !== 'word') this.unexpected(this.ahead);
    this.cut(segmentTerm);
    const word = this.take();
    return word.kind === 'not' ? { type: 'not', filter: this.not() } : this.named(word);
  }

  /** Replaces the word ahead by its pieces, where it is several words written together. */
  private cut(segment: typeof segmentTerm): void {
    const pieces = this.ahead.kind === 'word' ? segment(this.ahead, this.names) : undefined;
    if (pieces) this.tokens.splice(this.next, 1, ...pieces);
  }

  private named(word: Token): Filter {
    const field = this.names.field(word.text);
    if (field && ['operator', 'in', 'blank'].includes(this.ahead.kind)) return this.comparison(field);
    if (field && this.ahead.kind === 'not' && this.tokens[this.next + 1]?.kind === 'in') {
      this.take();
      return { type: 'not', filter: this.comparison(field) };
    }
    const tag = this.names.tag(word.text);
    if (tag) return { type: 'tag', tag };
    if (field?.reader === 'yesno') return { type: 'compare', field: field.key, operator: '=', operand: '是' };
    if (field) {
      return this.fail(
        'filter.needs-operator',
        word,
        `“${word.text}”是一个字段,后面要写它等于什么,如 ${word.text}=… 或 ${word.text} != 空`,
        `${word.text} is a field: say what it must be, such as ${word.text}=… or ${word.text} != 空`,
      );
    }
    const [age] = findAges(word.text);
    if (age && age.start === 0 && age.end === word.text.length) return age.filter;
    const near = this.names.near(word.text);
    return this.fail(
      'filter.unknown-word',
      word,
      `没有叫“${word.text}”的标签或字段${near.length ? `,是不是:${near.join('、')}` : ''}。确实有这个标签时,请加引号`,
      `no tag or field is called "${word.text}"${near.length ? `; did you mean ${near.join(', ')}` : ''}. Put it in quotation marks if it is a tag`,
    );
  }

  private comparison(field: Field): Filter {
    const sign = this.take();
    if (sign.kind === 'in') {
      const among: Filter = { type: 'among', field: field.key, items: this.items(field) };
      return sign.text === '不在' ? { type: 'not', filter: among } : among;
    }
    const operator = sign.text as Operator;
    if (sign.kind === 'blank')
      return { type: 'compare', field: field.key, operator, operand: { blank: '空' } };
    this.cut(segmentOperand);
    return { type: 'compare', field: field.key, operator, operand: this.operand(field, operator) };
  }

  private operand(field: Field, operator: Operator): Operand {
    const token = this.literal();
    if (operator === '含') return token.text;
    const blank =
      token.kind === 'word' && (operator === '=' || operator === '!=')
        ? blankOf(token.text, field)
        : undefined;
    return blank ?? this.read(token, field);
  }

  private literal(): Token {
    // The answer of a yes-or-no field: 是否独居 = 是.
    if (this.ahead.written === '是') return { ...this.take(), kind: 'word', text: '是' };
    if (this.ahead.kind !== 'word' && this.ahead.kind !== 'quoted') this.unexpected(this.ahead);
    return this.take();
  }

  private read(token: Token, field: Field): string {
    const operand = readOperand(token.text, field);
    if (typeof operand === 'string') return operand;
    return this.fail(operand.problem, token, operand.zh, operand.en);
  }

  private items(field: Field): Item[] {
    const open = this.takeIf('(');
    const items: Item[] = [];
    do {
      if (open && items.length > 0 && this.ahead.kind === ')') break;
      items.push(this.item(field));
    } while (this.takeIf('comma'));
    if (open && !this.takeIf(')')) {
      if (this.ahead.kind !== 'end') this.unexpected(this.ahead);
      this.fail('filter.unclosed-parenthesis', open, '这个括号没有合上', 'this parenthesis is not closed');
    }
    return items;
  }

  private item(field: Field): Item {
    this.cut(segmentOperand);
    const token = this.literal();
    if (this.takeIf('range')) {
      this.cut(segmentOperand);
      return { from: this.read(token, field), to: this.read(this.literal(), field) };
    }
    if (token.kind === 'quoted') return this.read(token, field);
    const [, from, sign, to] = /^(.*?\d.*?)(至|到|~|~|-|—)(.*\d.*)$/.exec(token.text) ?? [];
    if (from && sign && to && ['number', 'building', 'date'].includes(field.reader)) {
      const hyphen = sign === '-' || sign === '—';
      // 3-2 of a building may be its second stairwell, and 2026-01 is a month.
      if (hyphen && field.reader === 'building') {
        this.fail(
          'filter.ambiguous-range',
          token,
          `“${token.text}”可能是几号楼几单元,范围请写成 ${from}..${to}`,
          `"${token.text}" may be a building and its stairwell; write a range as ${from}..${to}`,
        );
      }
      if (!hyphen || field.reader === 'number') {
        return {
          from: this.read({ ...token, text: from }, field),
          to: this.read({ ...token, text: to }, field),
        };
      }
    }
    return this.read(token, field);
  }

  private unexpected(token: Token): never {
    if (token.kind === 'end') {
      this.fail('filter.unexpected-end', token, '条件没有写完', 'the filter ends too early');
    }
    const hint =
      token.kind === 'comma' ? ['并列的条件用“且”或“或”连接', 'join conditions with 且 or 或'] : ['', ''];
    return this.fail(
      'filter.unexpected',
      token,
      `这里不该出现“${token.text}”${hint[0] && `,${hint[0]}`}`,
      `"${token.text}" is not expected here${hint[1] && `; ${hint[1]}`}`,
    );
  }

  private fail(code: FilterErrorCode, { at, length }: Token, zh: string, en: string): never {
    throw new FilterSyntaxError({ code, at, length, zh, en });
  }
}

/** An `and` within an `and` is one `and`; a single filter stands alone. */
function joined(type: 'and' | 'or', filters: Filter[]): Filter {
  if (filters.length === 1) return filters[0]!;
  return { type, filters: filters.flatMap((filter) => (filter.type === type ? filter.filters : [filter])) };
}
