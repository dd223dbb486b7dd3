import { CsvError, parse } from 'csv-parse/sync';
import type { Problem, Row, Workbook } from '../../model.ts';
import { failure } from '../failures.ts';
import type { Budget } from '../limits.ts';
import { LongTexts } from '../long-texts.ts';
import type { DecodedText } from './decode.ts';
import { findDelimiter } from './delimiter.ts';

/** Reads comma-, tab- or otherwise separated text. A row is a record: a line end inside quotes starts no new row. */
export function readDelimited(decoded: DecodedText, budget: Budget): Workbook {
  const { encoding, undecodable } = decoded;
  const pieces = decoded.text.split('\0');
  const text = pieces.join('');
  const delimiter = findDelimiter(text);
  const rows: Row[] = [];
  const longTexts = new LongTexts();
  recordsOf(text, delimiter, budget).forEach((cells, index) => {
    while (cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return;
    budget.spendCells(cells.length);
    rows.push({ number: index + 1, cells: cells.map((cell) => longTexts.cut(cell, index + 1)) });
  });
  const sheet = { name: '', state: 'visible' as const, rows, merges: [], comments: new Map() };
  const problems = longTexts.problems();
  if (undecodable > 0) problems.push(garbled(undecodable));
  if (pieces.length > 1) problems.push(zeros(pieces.length - 1));
  if (decoded.oddByte) problems.push(oddByte);
  return { format: delimiter === '\t' ? 'tsv' : 'csv', encoding, sheets: [sheet], problems };
}

function recordsOf(text: string, delimiter: string, budget: Budget): string[][] {
  const options = {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: budget.limits.textBytes,
  };
  try {
    return parse(text, { ...options, relax_quotes: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      throw failure('file.too-large', ['有异常长的行', 'an abnormally long row']);
    // A quote that is never closed: take quotes for ordinary characters rather than lose the rest of the file.
    return parse(text, { ...options, quote: null });
  }
}

function garbled(count: number): Problem {
  return {
    code: 'file.undecodable',
    message: `有${count}处字符无法识别(显示为�),请核对原文件`,
    english: `${count} characters could not be decoded (shown as �); check the original`,
  };
}

function zeros(count: number): Problem {
  return {
    code: 'text.control-characters',
    message: `文件里有${count}个看不见的空字符(NUL),已去掉,请核对原文件`,
    english: `${count} invisible NUL characters were left out; check the original`,
  };
}

const oddByte: Problem = {
  code: 'text.odd-byte',
  message: '文件末尾多出一个字节,已去掉,文件可能没有传完,请核对最后一行',
  english: 'One stray byte at the end was left out; the file may be cut short, check its last line',
};
