import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { failure } from '../failures.ts';
import type { Limits } from '../limits.ts';

/** Opens bytes at hand or a file on disk; the caller closes it. Throws `file.truncated`. */
export async function openZip(source: Buffer | string): Promise<ZipFile> {
  const options = { decodeStrings: false, autoClose: false };
  try {
    return await (typeof source === 'string'
      ? openPromise(source, options)
      : fromBufferPromise(source, options));
  } catch {
    // The directory of a zip stands at its end: what has none was cut short.
    throw failure('file.truncated');
  }
}

/** A ratio says nothing of a small file: a sheet of empty rows packs to a thousandth. */
const SMALL = 64 * 2 ** 20;

/** The entries of a zip. What declares too many or too large ones is refused, as `file.bomb`, before any is unpacked. */
export async function listEntries(zip: ZipFile, limits: Limits): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) throw failure('file.bomb', ['内含文件太多', 'too many parts']);
  const entries: Entry[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    entries.push(entry);
  }
  if (unpacked > limits.unpackedBytes) throw failure('file.bomb');
  if (unpacked > SMALL && unpacked / zip.fileSize > limits.ratio) throw failure('file.bomb');
  return entries;
}

/** An entry's name with forward slashes and none at its start: some programs on Windows write `xl\workbook.xml`. */
export function entryName(entry: Entry): string {
  return slashed((entry.fileName as unknown as Buffer).toString('utf8'));
}

/** `/xl\workbook.xml` → `xl/workbook.xml`. */
export function slashed(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}
