export interface CsvOptions {
  /**
   * A cell that a spreadsheet would run as a formula gets an apostrophe in front. Numbers and telephone numbers
   * (`-3`, `+86 138-0000-0000`) stay exact. Default `true`.
   */
  guard?: boolean;
}

type CsvCell = string | number | boolean | null | undefined;

/** A whole CSV file: UTF-8 with a byte order mark (without it Excel reads Chinese as garbage), CRLF, RFC 4180. */
export function writeCsv(rows: Iterable<readonly CsvCell[]>, options: CsvOptions = {}): Uint8Array {
  return Buffer.concat([...pieces(rows, options.guard ?? true)].map((piece) => Buffer.from(piece)));
}

/** No text may be longer than 512 MB; a list of every entry of a town may. */
function* pieces(rows: Iterable<readonly CsvCell[]>, guard: boolean): Generator<string> {
  let piece = '\ufeff';
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      const text = String(row[i] ?? '');
      piece += (i > 0 ? ',' : '') + quoted(guard ? guarded(text) : text);
    }
    piece += '\r\n';
    if (piece.length > 1 << 16) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function guarded(text: string): string {
  return /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !/^[+\d\s().,/-]*$/.test(text)) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) || /^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
