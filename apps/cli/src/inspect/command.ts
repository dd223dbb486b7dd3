import { chineseDictionary, understandSheet } from '@onetable/core';
import type { Run } from '../command.ts';
import { readFiles } from '../reading/read-files.ts';
import { describeFile } from './describe.ts';
import { inspectionOf } from './inspection.ts';

/** `inspect`: says of each file what was understood of it. A file that cannot be read is one of the answers. */
export const run: Run = async (context) => {
  for await (const reading of readFiles(context)) {
    const inspection = inspectionOf(reading, (sheet) => understandSheet(sheet, chineseDictionary));
    if (context.options.json) context.say(JSON.stringify(inspection));
    else for (const line of describeFile(inspection, context)) context.say(line);
  }
};
