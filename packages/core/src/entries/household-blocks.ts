import type { FieldKey } from '../fields/field.ts';
import { isSameAsAbove } from './repeats.ts';

/** One cell of a row after merges: its text and how it came there. */
export interface SeenCell {
  text: string;
  inferred?: 'merged' | 'filled-down' | 'same-as-above';
}

/** A column as far as households matter. */
export interface BlockColumn {
  column: number;
  field: FieldKey | null;
  /** The field belongs to the household or the dwelling: one cell may speak for several rows. */
  shared: boolean;
}

const relation = 'household.relation';
const head = /^(户\s*主|本\s*人|房\s*主|业\s*主|房东)$/;
/** Below this share of blank cells a blank is an omission, not a way of writing "the same". */
const REPEATS_BY_BLANK = 0.2;

/**
 * Fills what a row leaves out because the row above said it: 同上 anywhere, blanks in columns of the household
 * and the dwelling, within a household only. Rows are handed over from top to bottom.
 */
export class HouseholdBlocks {
  private readonly shared: number[];
  private readonly relationColumn: number;
  private readonly blankMeansSame: Set<number>;
  private readonly blocksByBlank: boolean;
  private above: SeenCell[] = [];
  private block = 0;
  private filled = false;

  /** `rows` are all the rows of the table, to learn from them how this keeper writes repeats. */
  constructor(columns: BlockColumn[], rows: Iterable<SeenCell[]>) {
    this.shared = columns.filter(({ shared }) => shared).map(({ column }) => column);
    this.relationColumn = columns.find(({ field }) => field === relation)?.column ?? -1;
    const blanks = new Map<number, number>();
    let count = 0;
    let allBlank = 0;
    for (const row of rows) {
      count++;
      const empty = this.shared.filter((column) => !row[column]?.text);
      for (const column of empty) blanks.set(column, (blanks.get(column) ?? 0) + 1);
      if (empty.length === this.shared.length) allBlank++;
    }
    this.blankMeansSame = new Set(
      this.shared.filter((c) => (blanks.get(c) ?? 0) >= count * REPEATS_BY_BLANK),
    );
    this.blocksByBlank = this.shared.length > 0 && allBlank >= count * REPEATS_BY_BLANK;
  }

  /** The row with its repeats filled in, and the number of its household block (`undefined`: none shown). */
  next(row: SeenCell[]): { cells: SeenCell[]; block: number | undefined } {
    const cells = row.map((cell, column) => this.sameAsAbove(cell, column));
    const opens = head.test(cells[this.relationColumn]?.text ?? '');
    const written = this.shared.filter((column) => cells[column]?.text);
    if (this.above.length > 0 && this.shared.length > 0) {
      if (written.length === 0) {
        if (!opens && (this.relationColumn >= 0 || this.blocksByBlank)) this.fill(cells, this.shared);
      } else {
        const firstWritten = this.shared.findIndex((column) => cells[column]?.text);
        this.fill(
          cells,
          this.shared.slice(0, firstWritten).filter((column) => this.blankMeansSame.has(column)),
        );
      }
    }
    if (opens || this.movesOn(cells)) this.block++;
    this.above = cells;
    const shows = this.relationColumn >= 0 || this.filled || this.blocksByBlank;
    return {
      cells,
      block: shows && this.shared.length + Number(this.relationColumn >= 0) > 0 ? this.block : undefined,
    };
  }

  private sameAsAbove(cell: SeenCell | undefined, column: number): SeenCell {
    if (!cell) return { text: '' };
    if (!isSameAsAbove(cell.text)) return cell;
    this.filled = true;
    return { text: this.above[column]?.text ?? '', inferred: 'same-as-above' };
  }

  private fill(cells: SeenCell[], columns: number[]): void {
    for (const column of columns) {
      const text = this.above[column]?.text;
      if (!text || cells[column]?.text) continue;
      cells[column] = { text, inferred: 'filled-down' };
      this.filled = true;
    }
  }

  private movesOn(cells: SeenCell[]): boolean {
    return this.shared.some((column) => (cells[column]?.text ?? '') !== (this.above[column]?.text ?? ''));
  }
}
