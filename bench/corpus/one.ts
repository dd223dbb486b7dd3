import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbookError } from '@onetable/workbook';
import { readWorkbookSafely } from '@onetable/workbook/read';

/** How one file ended. */
export interface Outcome {
  file: string;
  /** `read`, the code of a coded error, or `uncoded: …` for any other. */
  outcome: string;
  seconds: number;
  /** Peak of the process so far. */
  megabytes: number;
}

/** Reads files one after another in this process and prints an `Outcome` each. `node one.ts FOLDER FILE…` */
const [folder = '', ...files] = process.argv.slice(2);
for (const file of files) {
  const started = performance.now();
  const outcome = await outcomeOf(join(folder, file));
  const seconds = (performance.now() - started) / 1000;
  const result: Outcome = { file, outcome, seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
  console.log(JSON.stringify(result));
}

async function outcomeOf(path: string): Promise<string> {
  try {
    await readWorkbookSafely(readFileSync(path));
    return 'read';
  } catch (error) {
    return error instanceof WorkbookError ? error.code : `uncoded: ${(error as Error).message}`;
  }
}
