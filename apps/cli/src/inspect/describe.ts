import { chineseDictionary } from '@onetable/core';
import type { Context } from '../command.ts';
import { displayWidth, padTo } from '../width.ts';
import type { InspectedColumn, InspectedTable, Inspection } from './inspection.ts';

/** From this confidence on a column is taken without comment. */
const SURE = 0.8;

/** What was understood of a file, in lines for a person. */
export function describeFile(inspection: Inspection, { message, language }: Context): string[] {
  const sentence = (problem: { message: string; english: string }) =>
    language === 'zh' ? problem.message : problem.english;
  const format = [inspection.format, inspection.encoding].filter(Boolean).join(' ');
  const lines = [`${inspection.file}  ${format}`.trimEnd()];
  for (const problem of inspection.problems) {
    lines.push(`  ${inspection.format === null ? '✗' : '!'} ${sentence(problem)} [${problem.code}]`);
  }
  for (const { names, tables } of alike(inspection.sheets)) {
    lines.push(`  ${names.join(' ')}`);
    if (tables.length === 0) lines.push(`    ${message('inspect.no-table')}`);
    lines.push(...tables);
  }
  return lines;

  /** A hundred cards of one make are described once, under all their names. */
  function alike(sheets: Inspection['sheets']): { names: string[]; tables: string[] }[] {
    const groups: { names: string[]; tables: string[] }[] = [];
    for (const sheet of sheets) {
      const name = `〔${sheet.name}〕${sheet.hidden ? message('inspect.hidden') : ''}`;
      const tables = sheet.tables.flatMap(describeTable);
      const last = groups.at(-1);
      if (last && last.tables.join() === tables.join()) last.names.push(name);
      else groups.push({ names: [name], tables });
    }
    return groups;
  }

  function describeTable(table: InspectedTable): string[] {
    const [first, last] = table.dataRows;
    const header = rowsText(table.headerRows);
    const head =
      table.kind === 'card'
        ? message('inspect.card', { count: table.columns.length })
        : last < first
          ? message('inspect.empty-roster', { header })
          : message('inspect.roster', { header, first: String(first), last: String(last) });
    const width = Math.max(0, ...table.columns.map((column) => displayWidth(column.path.join('/'))));
    return [
      `    ${head}`,
      ...table.columns.map((column) => describeColumn(column, width)),
      ...describeAside(table),
    ];
  }

  function describeColumn(column: InspectedColumn, width: number): string {
    const start = `      ${padTo(column.answer ?? column.column, 4)}${padTo(column.path.join('/'), width)}  →  `;
    if (column.field === null) return start + message('inspect.column-unknown');
    const field = chineseDictionary.fields.get(column.field);
    const name = (language === 'zh' ? field?.name : field?.english) ?? column.field;
    if (column.confidence >= SURE) return start + name;
    const confidence = Math.round(column.confidence * 100);
    return `${start}${name}  ${message('inspect.column-unsure', { confidence, reason: column.reason[language] })}`;
  }

  function describeAside(table: InspectedTable): string[] {
    if (table.aside.length === 0) return [];
    const byKind = new Map<string, number[]>();
    for (const { row, kind } of table.aside) byKind.set(kind, [...(byKind.get(kind) ?? []), row]);
    const rows = [...byKind].map(([kind, numbers]) => {
      const shown =
        numbers.slice(0, 6).join(language === 'zh' ? '、' : ', ') + (numbers.length > 6 ? '…' : '');
      return `${message(`aside.${kind as InspectedTable['aside'][number]['kind']}`)} ${shown}`;
    });
    return [`    ${message('inspect.aside', { rows: rows.join(language === 'zh' ? '；' : '; ') })}`];
  }
}

function rowsText([first, last]: [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}
