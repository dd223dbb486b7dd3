import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LinkageSettings, Records } from '../../packages/linkage/src/index.ts';
import { readCsv } from './csv.ts';

/** A data set whose answer is known: `truth[i]` names the entity of record i. */
export interface Task {
  readonly name: string;
  readonly records: Records;
  readonly truth: readonly string[];
  readonly settings: LinkageSettings;
}

/** Where the public data sets lie; they are not part of the repository. */
const folder = new URL(
  `file://${resolve(import.meta.dirname, '../..', process.env.ONETABLE_SHARED ?? '../shared', 'linkage-data')}/`,
);

/** The file as columns, or `null` where the data is not there. */
export function readData(path: string): ReturnType<typeof readCsv> | null {
  const file = new URL(path, folder);
  return existsSync(file) ? readCsv(file) : null;
}
