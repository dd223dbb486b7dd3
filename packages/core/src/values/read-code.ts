import type { Field } from '../fields/field.ts';
import type { CodeTable } from './codes/code-table.ts';
import { CODE_TABLES } from './codes/tables.ts';
import { Memo } from './memo.ts';
import { type Read, type ReadContext, unreadable } from './read.ts';
import type { CodeValue } from './value.ts';

/** Reads one value of the field's code table. Doubts: `code.unknown` (kept as text), `code.several`. */
export function readCode(field: Field, raw: string, context: ReadContext): Read {
  const table = (context.codeTables ?? SHIPPED).get(field.codes ?? '');
  const text = raw.trim();
  if (!table) return { value: { type: 'text', text }, doubts: [] };
  const code = codeOf(table, text);
  if (code) return { value: table.ownWords ? ownWord(code, text) : code, doubts: [] };
  const parts = text.split(/[、，,;；/／|+\s]+/).filter((part) => part !== '');
  const codes = parts.length > 1 ? parts.map((part) => codeOf(table, part)) : [];
  const first = codes.find((found) => found !== null);
  if (first)
    return {
      value: first,
      doubts: codes.every((found) => found?.code === first.code) ? [] : ['code.several'],
    };
  return table.open ? { value: { type: 'text', text }, doubts: [] } : unreadable(text, 'code.unknown');
}

/** 个体户 stays 个体户; a bare code becomes the table's word. */
function ownWord(code: CodeValue, text: string): CodeValue {
  return /^\d+$/.test(text) ? code : { ...code, text };
}

const SHIPPED = new Map(CODE_TABLES.map((table) => [table.name, table]));

/** The table's value for what a clerk wrote: text, alias or code; `null` for none. */
export function codeOf(table: CodeTable, raw: string): CodeValue | null {
  const index = INDEXES.of(table, 'all', () => indexOf(table));
  const known = index.get(raw);
  if (known !== undefined) return known;
  return (
    index.get(plain(raw)) ?? index.get(withoutEnds(plain(raw), table)) ?? index.get(withoutNote(raw)) ?? null
  );
}

const INDEXES = new Memo<CodeTable, 'all', Map<string, CodeValue>>(1);

function indexOf(table: CodeTable): Map<string, CodeValue> {
  const index = new Map<string, CodeValue>();
  const add = (word: string, value: CodeValue) => {
    if (word !== '' && !index.has(word)) index.set(word, value);
  };
  for (const [code, text] of table.codes) add(plain(text), { type: 'code', code, text });
  for (const [code, text, aliases] of table.codes)
    for (const alias of aliases?.split(/\s+/) ?? []) add(plain(alias), { type: 'code', code, text });
  if (table.readsCodes)
    for (const [code, text] of table.codes) {
      add(code, { type: 'code', code, text });
      add(code.replace(/^0+/, ''), { type: 'code', code, text });
    }
  return index;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.。·'"]/g, '')
    .replace(/^\d{1,2}[-、.:]?(?=[^\d])/, '');
}

function withoutEnds(text: string, table: CodeTable): string {
  for (const end of table.dropEnds ?? [])
    if (text.endsWith(end) && text.length > end.length) return text.slice(0, -end.length);
  return text;
}

/** 已婚(再婚) is 已婚, 户主(已故) is 户主. */
function withoutNote(raw: string): string {
  return plain(raw.replace(/[(（【[].*?[)）】\]]/g, ''));
}
