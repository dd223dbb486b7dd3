import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
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
  /** Named, and cannot be reached: a link that leads back to itself, a folder that lets nobody through. */
  unreadable?: boolean;
  /** Nobody named it: it lay in a folder that was named. */
  fromFolder?: boolean;
}

export interface Gathered {
  inputs: Input[];
  /** Files of a folder that were left out, in the person's words; first those that could not be reached. */
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
 * @throws Refusal `folder.not-readable` for a folder that was named, where one within it is only told;
 *   `file.not-readable` where all there was cannot be reached; `files.none`
 */
export function gatherInputs(typed: string[], standing: string, leaveOut: string[] = []): Gathered {
  const inputs = new Map<string, Input>();
  const skipped: string[] = [];
  const unreadable: string[] = [];
  const resultsThere: string[] = [];
  const never = new Set(leaveOut.map(identity));

  const add = (shown: string, fromFolder = false) => {
    const path = resolve(standing, shown);
    const key = identity(path);
    if (!inputs.has(key))
      inputs.set(key, { path, shown: slashed(shown), ...(fromFolder ? { fromFolder } : {}) });
  };
  for (const shown of typed.flatMap((word) => expand(word, standing))) {
    const path = resolve(standing, shown);
    const kind = kindAt(path);
    if (kind === 'missing' || kind === 'unreadable')
      inputs.set(shown, { path, shown: slashed(shown), [kind]: true });
    else if (kind !== 'folder') add(shown);
    else {
      const files = filesIn(shown, standing, unreadable);
      if (!files) throw new Refusal('folder.not-readable', { path: slashed(shown) });
      for (const file of files) {
        if (never.has(identity(resolve(standing, file)))) {
          skipped.push(slashed(file));
          resultsThere.push(resolve(standing, file));
        } else if (isSpreadsheet(file)) add(file, true);
        else if (!basename(file).startsWith('.')) skipped.push(slashed(file));
      }
    }
  }
  if (inputs.size === 0 && unreadable.length > 0)
    throw new Refusal('file.not-readable', { path: unreadable.map(slashed).join('  ') });
  if (inputs.size === 0) throw new Refusal('files.none', { where: typed.join(' ') });
  return {
    inputs: [...inputs.values()],
    skipped: [...unreadable.map(slashed), ...skipped],
    resultsThere,
  };
}

/** What stands at an absolute path, links followed. */
export function kindAt(path: string): 'file' | 'folder' | 'other' | 'missing' | 'unreadable' {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (!there) return 'missing';
    if (there.isDirectory()) return 'folder';
    return there.isFile() ? 'file' : 'other';
  } catch {
    return 'unreadable';
  }
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

/**
 * The files of a folder and its subfolders, undefined where the folder lets nobody look; what could not be
 * reached among them is added to `unreadable`.
 */
function filesIn(folder: string, standing: string, unreadable: string[]): string[] | undefined {
  const found: string[] = [];
  const items = itemsIn(resolve(standing, folder));
  if (!items) return undefined;
  for (const item of items.sort((a, b) => byName.compare(a.name, b.name))) {
    const shown = join(folder, item.name);
    const hidden = item.name.startsWith('.');
    if (item.isDirectory() && !hidden) {
      const within = filesIn(shown, standing, unreadable);
      if (within) found.push(...within);
      else unreadable.push(shown);
    } else if (item.isFile()) found.push(shown);
    else if (item.isSymbolicLink()) {
      // A link may lead to a file; a link to a folder may lead back here, so it is not followed.
      const kind = kindAt(resolve(standing, shown));
      if (kind === 'file') found.push(shown);
      if (kind === 'unreadable' && !hidden) unreadable.push(shown);
    }
  }
  return found;
}

function itemsIn(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
