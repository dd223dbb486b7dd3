import type { Entry, SaidTag } from '../entries/entry.ts';
import { chineseDictionary } from '../fields/dictionary.ts';
import { checkCharacter } from '../values/id-number.ts';
import { readValue } from '../values/read-value.ts';

/** Invented neighbours of 柳巷社区 for stories: what a row says, by the headings it stands under. */
export interface Row {
  file: string;
  sheet?: string;
  row?: number;
  saidAt?: string;
  household?: string;
  title?: string;
  tags?: SaidTag[];
  said: Record<string, string>;
}

export const { fields } = chineseDictionary;
export const today = '2026-06-30';

/** A row of a sheet as an entry, its cells read by the readers that read real sheets. */
export function entryOf({ file, sheet = 'Sheet1', row = 3, said, tags = [], ...rest }: Row): Entry {
  const entry: Entry = {
    id: `${file}#${sheet}!A${row}`,
    place: { file, sheet, row, column: 'A' },
    said: new Map(),
    tags,
    ...rest,
  };
  for (const [heading, raw] of Object.entries(said)) {
    const [key] = chineseDictionary.headings.get(heading) ?? [];
    const field = key && fields.get(key);
    if (!key || !field) throw new Error(`no field is called ${heading}`);
    const read = readValue(field, raw);
    const doubts = read.doubts.length > 0 ? read.doubts : undefined;
    if (read.value) entry.said.set(key, { raw, value: read.value, cell: `B${row}`, doubts });
  }
  return entry;
}

/** An ID number of nobody: the region 370299 is not assigned. `sequence` is odd for a man. */
export function idNumber(birth: string, sequence: number): string {
  const head = `370299${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return head + checkCharacter(head);
}
