import { Saying } from '../../packages/core/src/entries/saying.ts';
import { chineseDictionary } from '../../packages/core/src/fields/dictionary.ts';
import { matchColumns } from '../../packages/core/src/fields/match-columns.ts';
import { factsOf } from '../../packages/core/src/identity/facts-of-entry.ts';
import type { PersonFacts } from '../../packages/core/src/identity/person-facts.ts';
import type { RawRow } from './files.ts';
import { type SheetKind, sheetKinds } from './invent/sheets.ts';

/**
 * Reads the raw rows of a sheet as the product does: headings by the dictionary, cells by the value readers, what tells
 * people apart by `factsOf`. Only the finding of tables in a workbook is left out.
 */
export function* factsOfSheet(kind: SheetKind, rows: Iterable<RawRow>): Generator<PersonFacts> {
  const columns = matchColumns(sheetKinds[kind].map((heading) => ({ path: [heading] })));
  const fields = columns.map(({ field }) => field);
  const context = {
    today: '2026-06-30',
    fieldOf: (key: string) => chineseDictionary.fields.get(key),
  };
  for (const { list, block, cells } of rows) {
    const saying = new Saying(context);
    for (let i = 0; i < cells.length; i++) {
      const field = fields[i];
      if (field && cells[i] !== '') saying.add(field, cells[i]!, '');
    }
    yield factsOf({
      id: '',
      place: { file: list, sheet: '', row: 0, column: 'A' },
      said: saying.said,
      tags: saying.tags,
      household: block || undefined,
      saidAt: '2026-06-30',
    });
  }
}
