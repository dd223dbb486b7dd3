import { failure } from '../failures.ts';

const columns = 16_384;
const rows = 1_048_576;

/**
 * Refuses markup that names a place, a repetition or a merge beyond any sheet: SheetJS lays out every place on the
 * way there, and a few hundred bytes cost it half a minute.
 */
export function refuseFarPlaces(markup: string): void {
  for (const [, element, attributes] of markup.matchAll(elements)) {
    let area = 1;
    for (const [, name, digits] of attributes!.matchAll(counts)) {
      const upright = /^(row|table-row)$/i.test(element!) || /down|row/i.test(name!);
      const count = Number(digits);
      if (/merge|span/i.test(name!)) area *= count + 1;
      if (count > (upright ? rows : columns) || area > largestMerge) {
        throw failure('file.damaged', [
          '有超出表格边界的位置',
          'it names a place beyond the edge of any sheet',
        ]);
      }
    }
  }
}

/** Far more than any heading spans. A whole sheet as one merge is within its edges, and never ends either. */
const largestMerge = 4 * rows;

/** SpreadsheetML 2003, web pages and flat OpenDocument, in this order. */
const elements =
  /<(?:[\w-]+:)?(Row|Cell|Column|td|th|table-row|table-cell|covered-table-cell|table-column)\s([^<>]*)/gi;
const counts =
  /\b(Index|Span|MergeAcross|MergeDown|colspan|rowspan|number-(?:columns|rows)-(?:repeated|spanned))\s*=\s*["']?\s*(\d+)/gi;
