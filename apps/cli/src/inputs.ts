import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { Refusal } from './command.ts';
import { expand } from './wildcard.ts';

/** A file to be read. */
export interface Input {
  /** Absolute. */
  path: string;
  /** As the person would write it from where he stands, with `/` between folders. */
  shown: string;
  /** Named on the command line, but not there. */
  missing?: boolean;
  /** Nobody named it: it lay in a folder that was named. */
  fromFolder?: boolean;
}

export interface Gathered {
  inputs: Input[];
  /** Files of a folder that were left out, in the person's words. */
  skipped: string[];
  /** Results of this run that lie among the sheets of a folder already, absolute. */
  resultsThere: string[];
}

/**
 * Turns what was typed into files. A folder stands for every spreadsheet in it and in its subfolders; hidden
 * files and the `~$` locks that Excel and WPS leave beside an open file are left out. Shells on Windows hand
 * wildcards on as they are, so `*` and `?` are expanded here. A file that is named twice is read once.
 * @param leaveOut absolute paths that never count when a folder holds them: the form, and results of an
 *   earlier run
 */
export function gatherInputs(typed: string[], standing: string, leaveOut: string[] = []): Gathered {
  const inputs = new Map<string, Input>();
  const skipped: string[] = [];
  const resultsThere: string[] = [];
  const never = new Set(leaveOut.map(identity));

  const add = (shown: string, fromFolder = false) => {
    const path = resolve(standing, shown);
    const key = identity(path);
    if (!inputs.has(key))
      inputs.set(key, { path, shown: slashed(shown), ...(fromFolder ? { fromFolder } : {}) });
  };
  for (const shown of typed.flatMap((word) => expand(word, standing))) {
    const kind = statSync(resolve(standing, shown), { throwIfNoEntry: false });
    if (!kind) inputs.set(shown, { path: resolve(standing, shown), shown: slashed(shown), missing: true });
    else if (!kind.isDirectory()) add(shown);
    else {
      for (const file of filesIn(shown, standing)) {
        if (never.has(identity(resolve(standing, file)))) {
          skipped.push(slashed(file));
          resultsThere.push(resolve(standing, file));
        } else if (isSpreadsheet(file)) add(file, true);
        else if (!basename(file).startsWith('.')) skipped.push(slashed(file));
      }
    }
  }
  if (inputs.size === 0) throw new Refusal('files.none', { where: typed.join(' ') });
  return { inputs: [...inputs.values()], skipped, resultsThere };
}

/** One file's identity, whatever name it was reached by; the path itself where it is not there. */
export function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

// By name only within a folder, where nobody named the file; the reader itself goes by what is inside.
const spreadsheets = new Set(
  '.xlsx .xlsm .xltx .xltm .xls .xlt .xlsb .et .ett .ods .fods .csv .tsv .tab .txt .xml .html .htm'.split(
    ' ',
  ),
);

function isSpreadsheet(file: string): boolean {
  const name = basename(file);
  return !name.startsWith('.') && !name.startsWith('~$') && spreadsheets.has(extname(name).toLowerCase());
}

const byName = new Intl.Collator('zh-Hans-CN', { numeric: true });

function filesIn(folder: string, standing: string): string[] {
  const found: string[] = [];
  const items = readdirSync(resolve(standing, folder), { withFileTypes: true });
  for (const item of items.sort((a, b) => byName.compare(a.name, b.name))) {
    const shown = join(folder, item.name);
    if (item.isDirectory() && !item.name.startsWith('.')) found.push(...filesIn(shown, standing));
    // A link may lead to a file; a link to a folder may lead back here, so it is not followed.
    else if (item.isFile() || (item.isSymbolicLink() && isFile(resolve(standing, shown)))) found.push(shown);
  }
  return found;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
