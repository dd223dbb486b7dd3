import { CsvError, parse } from 'csv-parse/sync';
import { failure } from '../failures.ts';
import type { Budget } from '../limits.ts';

export interface Records {
  /** Cells by record; where a quote was out of balance, by line. */
  records: string[][];
  /** Where a quote opens that seems never meant to close, counted from 1. */
  unbalanced?: { row: number; asLines: boolean };
}

/**
 * The records of a separated text. A quote that is never closed, or closed only by one many people further down,
 * would swallow everybody between: then every line is a record of its own.
 */
export function recordsOf(text: string, delimiter: string, budget: Budget): Records {
  const longest = budget.limits.textBytes;
  const records = parseQuoted(text, delimiter, longest);
  if (!records) return readByLine(text, delimiter, longest);
  const at = records.findIndex((cells) => cells.some((cell) => swallowed(cell, records, delimiter)));
  if (at !== -1) return readByLine(text, delimiter, longest, at + 1);
  const long = records.findIndex((cells) => cells.some((cell) => linesOf(cell).length > noNote));
  return long === -1 ? { records } : { records, unbalanced: { row: long + 1, asLines: false } };
}

/** Lines in a cell: with more than the first it is asked whether they are records, with more than the second none is a note. */
const longNote = 10;
const noNote = 200;

/** A cell of many lines that are cut into as many cells as the records above them. */
function swallowed(cell: string, records: string[][], delimiter: string): boolean {
  if (cell.length < longNote || !cell.includes(delimiter)) return false;
  const inner = linesOf(cell).slice(1, -1);
  if (inner.length < longNote) return false;
  const widths = new Set(records.slice(0, 10).map((cells) => cells.length));
  const alike = inner.filter((line) => {
    const width = line.split(delimiter).length;
    return width > 1 && widths.has(width);
  });
  return alike.length >= inner.length * 0.9;
}

function readByLine(text: string, delimiter: string, longest: number, fallback = 1): Records {
  let row = 0;
  const records = linesOf(text).map((line, index) => {
    if (!line.includes('"')) return line.split(delimiter);
    const quoted = parseQuoted(line, delimiter, longest);
    if (!quoted && row === 0) row = index + 1;
    return quoted?.[0] ?? line.split(delimiter);
  });
  return { records, unbalanced: { row: row || fallback, asLines: true } };
}

/** `undefined` where a quote is never closed. */
function parseQuoted(text: string, delimiter: string, longest: number): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: longest,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      throw failure('file.too-large', ['有异常长的行', 'an abnormally long row']);
    return undefined;
  }
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
