/** One corner: letters and row with their `$`, either part missing in `5:9` and `B:D`. */
export interface Corner {
  column: string;
  columnFixed: boolean;
  row: number | undefined;
  rowFixed: boolean;
}

/** The corners of `B5`, `$B$5:B9`, `5:9` or `B:D`; one where it is a single cell. `undefined` for anything else. */
export function parseArea(text: string): Corner[] | undefined {
  const corners: Corner[] = [];
  for (const part of text.split(':')) {
    const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(part);
    if (!match || part === '') return undefined;
    const [, first, column, second, row] = match;
    // `XFE10` is past the last column, and so a name.
    if ((column!.length === 3 && column!.toUpperCase() > 'XFD') || Number(row) > 1_048_576) return undefined;
    // In `$5` the one mark belongs to the row.
    corners.push({
      column: column!,
      columnFixed: column !== '' && first === '$',
      row: row ? Number(row) : undefined,
      rowFixed: (column === '' ? first : second) === '$',
    });
  }
  return corners.length <= 2 ? corners : undefined;
}

export function writeArea(corners: readonly Corner[]): string {
  return corners
    .map(({ column, columnFixed, row, rowFixed }) => {
      const letters = (columnFixed ? '$' : '') + column;
      return row === undefined ? letters : `${letters}${rowFixed ? '$' : ''}${row}`;
    })
    .join(':');
}
