import type { Problem, Row, Sheet, Workbook } from '../../model.ts';
import type { Budget } from '../limits.ts';
import type { Archive } from '../zip/archive.ts';
import { CommentsHandler } from './comments.ts';
import { WorkbookPackage } from './package.ts';
import { inOrder } from './rows.ts';
import { SheetHandler } from './sheet-part.ts';

export interface SheetStream {
  /** Called before a sheet's rows. */
  onSheet(sheet: { name: string; state: 'visible' | 'hidden' }): void;
  /** Rows that hold something, in the order of the file. */
  onRow(row: Row): void;
}

/** Streams an xlsx sheet by sheet; only the shared texts are held in memory. Returns the problems met. */
export async function streamXlsx(archive: Archive, budget: Budget, stream: SheetStream): Promise<Problem[]> {
  const parts = new WorkbookPackage(archive, budget);
  const { sheets, shared } = await parts.open();
  for (const { name, state, part } of sheets) {
    stream.onSheet({ name, state });
    let told = 0;
    const makeHandler = () => {
      // A second handler hears the part from its beginning: what was told before is not told again.
      let heard = 0;
      return new SheetHandler(shared, (row) => {
        if (++heard <= told) return;
        told = heard;
        budget.spendCells(row.cells.length);
        stream.onRow(row);
      });
    };
    parts.noteLosses(await parts.readSheet(part, makeHandler, name), name);
  }
  return parts.problems;
}

/** Reads a whole xlsx, xlsm or xltx. */
export async function readXlsx(archive: Archive, budget: Budget): Promise<Workbook> {
  const parts = new WorkbookPackage(archive, budget);
  const { sheets: entries, shared } = await parts.open();
  const sheets: Sheet[] = [];
  for (const { name, state, part } of entries) {
    let rows: Row[] = [];
    const makeHandler = () => {
      rows = [];
      return new SheetHandler(shared, (row) => {
        budget.spendCells(row.cells.length);
        rows.push(row);
      });
    };
    const handler = await parts.readSheet(part, makeHandler, name);
    parts.noteLosses(handler, name);
    const comments = await commentsOf(part, parts);
    sheets.push({ name, state, rows: inOrder(rows), merges: handler?.merges ?? [], comments });
  }
  return { format: 'xlsx', sheets, problems: parts.problems };
}

/** Threaded comments leave a stand-in among the old notes, which says only that Excel is too old: they come first. */
async function commentsOf(sheetPart: string, parts: WorkbookPackage): Promise<Map<string, string>> {
  const comments = new Map<string, string>();
  const relationships = await parts.relationships(sheetPart);
  for (const type of ['threadedComment', 'comments']) {
    for (const { target } of relationships.filter((one) => one.type === type)) {
      const handler = await parts.readOptional(target, () => new CommentsHandler());
      for (const [address, text] of handler?.comments ?? []) {
        if (!comments.has(address)) comments.set(address, text);
      }
    }
  }
  return comments;
}
