import { readFile } from 'node:fs/promises';
import { textOf, type Workbook, WorkbookError } from '@onetable/workbook';
import { readWorkbookSafely } from '@onetable/workbook/read';

/** How the lists begin that this program writes itself, in either language. */
const beginnings = [
  ['居民编号', '户'],
  ['resident', 'household'],
  ['file', 'sheet', 'row', 'column', 'resident'],
  ['类别', '是同一人的把握'],
  ['kind', 'one person, likely'],
  ['姓名', '栏目', '原因'],
  ['name', 'field', 'why'],
];

/** A table, an entries, review or gaps list of an earlier run: no source of anything, and free to be written again. */
export function isOwnResult(workbook: Workbook): boolean {
  const cells = workbook.sheets[0]?.rows[0]?.cells.map(textOf) ?? [];
  return beginnings.some((beginning) => beginning.every((heading, i) => cells[i] === heading));
}

/** The same of a file that may be anything. */
export async function isOwnResultFile(path: string): Promise<boolean> {
  try {
    return isOwnResult(await readWorkbookSafely(await readFile(path), {}));
  } catch (error) {
    // What cannot be read is nothing we know of.
    if (error instanceof WorkbookError || (error as NodeJS.ErrnoException).code) return false;
    throw error;
  }
}
