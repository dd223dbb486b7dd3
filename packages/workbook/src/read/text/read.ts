import { parse } from 'csv-parse/sync';
import type { Problem, Row, Workbook } from '../../model.ts';
import type { Budget } from '../limits.ts';
import type { DecodedText } from './decode.ts';
import { findDelimiter } from './delimiter.ts';

/** Reads comma-, tab- or otherwise separated text. A row is a record: a line end inside quotes starts no new row. */
export function readDelimited(decoded: DecodedText, budget: Budget): Workbook {
  const { text, encoding, undecodable } = decoded;
  const delimiter = findDelimiter(text);
  const records: string[][] = parse(text, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  const rows: Row[] = [];
  records.forEach((cells, index) => {
    while (cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return;
    budget.spendCells(cells.length);
    rows.push({ number: index + 1, cells });
  });
  const format = delimiter === '\t' ? 'tsv' : 'csv';
  const sheets = [{ name: '', state: 'visible' as const, rows, merges: [], comments: new Map() }];
  return { format, encoding, sheets, problems: undecodable > 0 ? [garbled(undecodable)] : [] };
}

function garbled(count: number): Problem {
  return {
    code: 'file.undecodable',
    message: `有${count}处字符无法识别(显示为�),请核对原文件`,
    english: `${count} characters could not be decoded (shown as �); check the original`,
  };
}
