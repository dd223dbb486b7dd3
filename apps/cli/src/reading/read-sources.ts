import {
  accountOf,
  chineseDictionary,
  type Entry,
  type Outcome,
  readEntries,
  type SheetReading,
} from '@onetable/core';
import type { Context } from '../command.ts';
import { isOwnResult } from '../own-result.ts';
import { type FileReading, readFiles } from './read-files.ts';

/** All sources of a command, read and understood. */
export interface Sources {
  files: SourceFile[];
  entries: Entry[];
}

export interface SourceFile {
  reading: FileReading;
  sheets: SheetReading[];
  account: Map<Outcome, number>;
}

export async function readSources(context: Context): Promise<Sources> {
  const files: SourceFile[] = [];
  const entries: Entry[] = [];
  const seen = new Map<string, string>();
  for await (const reading of readFiles(context)) {
    const { workbook, digest } = reading;
    const same = digest === undefined ? undefined : seen.get(digest);
    if (same !== undefined) {
      // Told twice is not said by two: a copy would outvote the others.
      context.note(context.message('source.copy', { name: reading.name, same }));
      continue;
    }
    if (digest !== undefined) seen.set(digest, reading.name);
    if (workbook && reading.input.fromFolder && isOwnResult(workbook)) {
      context.note(context.message('source.own-result', { name: reading.name }));
      continue;
    }
    const options = { dictionary: chineseDictionary, today: context.options.today };
    const sheets = workbook ? readEntries(reading.name, workbook, options) : [];
    for (const sheet of sheets) for (const entry of sheet.entries) entries.push(entry);
    files.push({ reading, sheets, account: accountOf(sheets) });
    // The cells are in the entries now; the workbook would only hold memory.
    reading.workbook = undefined;
  }
  return { files, entries };
}
