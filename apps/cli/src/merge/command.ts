import { chineseDictionary, makeTable } from '@onetable/core';
import type { Run } from '../command.ts';
import { type Result, writeResults } from '../output.ts';
import { describeSources } from '../reading/describe-sources.ts';
import { readSources } from '../reading/read-sources.ts';
import { refuseNothing } from '../reading/refuse-nothing.ts';
import { entriesCsv } from './entries-csv.ts';
import { reviewRows } from './review.ts';
import { writeReview, writeTable } from './write.ts';

/** `merge`: many untidy files become one row per resident, and every row of every file is accounted for. */
export const run: Run = async (context) => {
  const { options, message, progress } = context;
  const sources = await readSources(context);
  refuseNothing(sources, context.language);
  progress.stage(message('stage.linking'));
  const table = makeTable(sources.entries, { fields: chineseDictionary.fields, today: options.today });
  progress.stage(message('stage.writing'));
  const review = reviewRows(table, sources, context.language);
  const results: Result[] = [
    { path: options.out!, write: (path) => writeTable(path, options.out!, table, context) },
  ];
  if (options.entries)
    results.push({ path: options.entries, write: (path) => entriesCsv(path, table, sources) });
  if (options.review)
    results.push({ path: options.review, write: (path) => writeReview(path, review, context) });
  await writeResults(results);
  if (options.quiet) return;
  for (const line of describeSources(sources, context)) context.say(line);
  context.say(message('merge.done', { people: sources.entries.length, residents: table.residents.length }));
  const pairs = review.filter(({ kind }) => kind === 'pair').length;
  context.say(message('merge.review', { pairs, conflicts: review.length - pairs }));
  for (const { path } of results) context.say(message('result.written', { path }));
};
