import type { Cell } from '@onetable/workbook';
import type { Field, FieldKey } from '../fields/field.ts';
import { namesAnother } from '../tags/derive-tags.ts';
import { findForbidden, findTags } from '../tags/find-tags.ts';
import { type ReadContext, readValue, type StoredCell } from '../values/read-value.ts';
import type { Value } from '../values/value.ts';
import { tickedOnly } from './boxes.ts';
import type { Said, SaidTag } from './entry.ts';
import { mineRemark } from './remark.ts';

/** What is needed to read any cell of one file. */
export interface SayingContext extends ReadContext {
  fieldOf(key: FieldKey): Field | undefined;
}

/** What one record says about one person, gathered cell by cell. */
export class Saying {
  readonly said = new Map<FieldKey, Said>();
  readonly tags: SaidTag[] = [];
  private readonly context: SayingContext;

  constructor(context: SayingContext) {
    this.context = context;
  }

  /** Cells that hold something which is not a value of their field: kept for the list of doubts. */
  readonly unread: { field: FieldKey; text: string; cell: string; codes: string[] }[] = [];
  /** What is not kept in this house, by cell: only that it was there, and why it was left out. */
  readonly leftOut: { cell: string; reason: string }[] = [];

  /** Reads one cell into the record. The first cell of a field speaks; a second phone column adds its numbers. */
  add(
    key: FieldKey,
    written: string,
    cell: string,
    options: { typed?: Cell; inferred?: Said['inferred']; digitsLost?: boolean } = {},
  ): void {
    const field = this.context.fieldOf(key);
    if (!field || field.ink || field.reader === 'serial') return;
    if (field.forbidden) {
      this.leftOut.push({ cell, reason: field.forbidden });
      return;
    }
    const chosen = tickedOnly(written);
    const text = wordy.has(field.reader) ? this.withoutForbidden(chosen, cell) : chosen;
    if (text === '') return;
    if (field.reader === 'tags') {
      this.addTags(text, cell, false);
      return;
    }
    const stored = typeof options.typed === 'object' ? (options.typed as StoredCell) : undefined;
    const read = readValue(field, text, { ...this.context, stored, digitsLost: options.digitsLost });
    if (key === 'meta.remark') this.addRemark(text, cell);
    const unread = read.value === null ? read.doubts.some(isDamage) : isLost(read.value, field, read.doubts);
    if (unread) this.unread.push({ field: key, text, cell, codes: read.doubts });
    if (read.value) {
      const codes = read.doubts.length > 0 ? read.doubts : undefined;
      this.put(key, { raw: text, value: read.value, cell, inferred: options.inferred, doubts: codes });
    }
    for (const more of read.more ?? []) this.putMore(more.field, more.value, text, cell);
  }

  /** A column the dictionary does not know is kept under its own heading. */
  addText(key: FieldKey, written: string, cell: string): void {
    const text = this.withoutForbidden(written, cell).trim();
    if (text !== '') this.put(key, { raw: text, value: { type: 'text', text }, cell });
  }

  private withoutForbidden(text: string, cell: string): string {
    let kept = text;
    for (const { start, end, reason } of findForbidden(text).reverse()) {
      kept = kept.slice(0, start) + kept.slice(end);
      this.leftOut.push({ cell, reason });
    }
    return kept;
  }

  addTags(text: string, cell: string, proposal: boolean): void {
    for (const { tag, has } of findTags(text)) {
      if (!this.tags.some((other) => other.tag === tag))
        this.tags.push({ tag, has, raw: text, cell, ...(proposal ? { proposal } : {}) });
    }
  }

  /** Gives the person a tag that the title or a section of the list gives to everybody on it. */
  assign(tag: string, raw: string): void {
    if (namesAnother(tag, (field) => this.said.get(field)?.value)) return;
    const other = this.tags.find((one) => one.tag === tag);
    if (other) other.proposal = undefined;
    else this.tags.push({ tag, has: true, raw, cell: '' });
  }

  /** A record without a name and without a number is nobody's. */
  namesSomebody(): boolean {
    const name = this.said.get('person.name')?.value;
    if (name?.type === 'name' && isVacancy(name.text)) return false;
    return name?.type === 'name' || this.said.get('person.id_no')?.value.type === 'id';
  }

  private addRemark(text: string, cell: string): void {
    this.addTags(text, cell, true);
    for (const { field, value } of mineRemark(text)) {
      if (!this.said.has(field))
        this.said.set(field, { raw: text, value, cell, inferred: 'remark', doubts: ['from-remark'] });
    }
  }

  private put(key: FieldKey, said: Said): void {
    const before = this.said.get(key);
    if (before && before.inferred !== 'split' && before.inferred !== 'remark') {
      const merged = joinPhones(before.value, said.value);
      if (merged) this.said.set(key, { ...before, raw: `${before.raw};${said.raw}`, value: merged });
      return;
    }
    this.said.set(key, said);
  }

  private putMore(key: FieldKey, value: Value, raw: string, cell: string): void {
    if (!this.said.has(key)) this.said.set(key, { raw, value, cell, inferred: 'split' });
  }
}

/** 不详 and a word that no code table knows are kept as they are; neither is damage. */
function isDamage(code: string): boolean {
  return code !== 'unknown' && !code.endsWith('.unknown');
}

/** What keepers write for a dwelling where nobody lives, in the column of names. */
function isVacancy(name: string): boolean {
  return /^(空(户|置|房|关|挂|屋|着)?|无人(居住|住|户)?|没人(住)?|未(入住|售|装修|出租)|待(租|售|入住)|出租|车库|仓库|商铺|门面|办公|毛坯)(房|户|屋)?$/.test(
    name,
  );
}

/** Where a keeper can write whatever he likes. */
const wordy = new Set<Field['reader']>(['text', 'tags']);

/** The reader understood nothing and kept the text. */
function isLost(value: Value, field: Field, codes: string[]): boolean {
  return value.type === 'text' && field.reader !== 'text' && codes.some(isDamage);
}

function joinPhones(a: Value, b: Value): Value | undefined {
  if (a.type !== 'phone' || b.type !== 'phone') return undefined;
  return { type: 'phone', numbers: [...new Set([...a.numbers, ...b.numbers])] };
}
