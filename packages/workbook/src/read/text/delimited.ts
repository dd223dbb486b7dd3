import type { Problem, Row, Workbook } from '../../model.ts';
import type { Budget } from '../limits.ts';
import { LongTexts } from '../long-texts.ts';
import type { DecodedText } from './decode.ts';
import { findDelimiter } from './delimiter.ts';
import { type Records, recordsOf } from './records.ts';

/** Reads comma-, tab- or otherwise separated text. A row is a record: a line end inside quotes starts no new row. */
export function readDelimited(decoded: DecodedText, budget: Budget): Workbook {
  const { encoding, undecodable } = decoded;
  const pieces = decoded.text.split('\0');
  const text = pieces.join('');
  const delimiter = findDelimiter(text);
  const rows: Row[] = [];
  const longTexts = new LongTexts();
  const { records, unbalanced } = recordsOf(text, delimiter, budget);
  records.forEach((cells, index) => {
    while (cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return;
    budget.spendCells(cells.length);
    rows.push({ number: index + 1, cells: cells.map((cell) => longTexts.cut(cell, index + 1)) });
  });
  const sheet = { name: '', state: 'visible' as const, rows, merges: [], comments: new Map() };
  const problems = longTexts.problems();
  if (undecodable > 0) problems.push(garbled(undecodable));
  if (unbalanced) problems.push(unbalancedQuote(unbalanced));
  if (pieces.length > 1) problems.push(zeros(pieces.length - 1));
  if (decoded.oddByte) problems.push(oddByte);
  return { format: delimiter === '\t' ? 'tsv' : 'csv', encoding, sheets: [sheet], problems };
}

function garbled(count: number): Problem {
  return {
    code: 'file.undecodable',
    message: `有${count}处字符无法识别(显示为�),请核对原文件`,
    english: `${count} characters could not be decoded (shown as �); check the original`,
  };
}

function unbalancedQuote({ row, asLines }: NonNullable<Records['unbalanced']>): Problem {
  return {
    code: 'text.unbalanced-quote',
    message: asLines
      ? `第${row}行有引号没有配对,已改为一行算一条来读,请核对`
      : `第${row}行有一格长达几百行,可能是引号没有配对,请核对`,
    english: asLines
      ? `A quote in row ${row} has no partner; every line was read as a row of its own, check them`
      : `A cell in row ${row} holds hundreds of lines; perhaps a quote has no partner, check it`,
    row,
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
