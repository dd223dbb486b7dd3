import type { Row, Sheet, Workbook } from '../../model.ts';
import type { Budget } from '../limits.ts';
import type { Archive } from '../zip/archive.ts';
import { WorkbookPackage } from './package.ts';
import { SheetHandler } from './sheet-part.ts';

export interface SheetStream {
  /** Called before a sheet's rows. */
  onSheet(sheet: { name: string; state: 'visible' | 'hidden' }): void;
  /** Rows that hold something, in the order of the file. */
  onRow(row: Row): void;
}

/** Streams an xlsx sheet by sheet; only the shared texts are held in memory. Returns the problems met. */
export async function streamXlsx(archive: Archive, budget: Budget, stream: SheetStream) {
  const parts = new WorkbookPackage(archive, budget);
  const { sheets, shared } = await parts.open();
  for (const entry of sheets) {
    stream.onSheet(entry);
    let told = 0;
    const handler = () => {
      // A second handler hears the part from its beginning: what was told before is not told again.
      let heard = 0;
      return new SheetHandler({
        ...shared,
        onLost: (row, reason) => parts.problems.push(lost(entry.name, row, reason)),
        onRow: (row) => {
          if (++heard <= told) return;
          told = heard;
          budget.spendCells(row.cells.length);
          stream.onRow(row);
        },
      });
    };
    await parts.read(entry.part, handler, entry.name);
  }
  return parts.problems;
}

/** Reads a whole xlsx, xlsm or xltx. */
export async function readXlsx(archive: Archive, budget: Budget): Promise<Workbook> {
  const sheets: Sheet[] = [];
  const parts = new WorkbookPackage(archive, budget);
  const { sheets: entries, shared } = await parts.open();
  for (const { name, state, part } of entries) {
    let rows: Row[] = [];
    const handler = await parts.read(
      part,
      () => {
        rows = [];
        return new SheetHandler({
          ...shared,
          onLost: (row, reason) => parts.problems.push(lost(name, row, reason)),
          onRow: (row) => {
            budget.spendCells(row.cells.length);
            rows.push(row);
          },
        });
      },
      name,
    );
    sheets.push({ name, state, rows, merges: handler.merges, comments: new Map() });
  }
  return { format: 'xlsx', sheets, problems: parts.problems };
}

function lost(sheet: string, row: number, reason: string) {
  return {
    code: 'sheet.cells-lost',
    message: `第${row}行有内容没能读出(${reason}),请打开核对`,
    english: `Something in row ${row} could not be read; open the file and check`,
    sheet,
    row,
  };
}
