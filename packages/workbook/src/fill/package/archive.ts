import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise } from 'yauzl';
import { WorkbookError } from '../../model.ts';
import { failure } from '../../read/failures.ts';
import type { RawEntry } from '../../write/zip.ts';

/**
 * The entries of a zip as they lie there, still compressed. Sizes are checked before anything is unpacked:
 * a form is small, and what claims to be larger than 512 MB is none. Throws `file.damaged`, `file.bomb`.
 */
export async function readArchive(bytes: Uint8Array): Promise<RawEntry[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    const listed: Entry[] = [];
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (listed.push(entry) > MAX_ENTRIES || unpacked > MAX_UNPACKED) throw failure('file.bomb');
    }
    const entries: RawEntry[] = [];
    for (const entry of listed) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      if (entry.generalPurposeBitFlag & 1) throw failure('file.encrypted');
      entries.push({
        name: nameOf(entry),
        method: entry.compressionMethod,
        crc: entry.crc32,
        size: entry.uncompressedSize,
        data: buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize),
      });
    }
    return entries;
  } catch (error) {
    throw error instanceof WorkbookError ? error : failure('file.damaged');
  }
}

/** The bytes of an entry. Throws `file.damaged` where they cannot be unpacked or exceed the declared size. */
export function unpack(entry: RawEntry): Uint8Array {
  if (entry.method === 0) return entry.data;
  try {
    return inflateRawSync(entry.data, { maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    throw failure('file.damaged', [`${entry.name} 无法解压`, `${entry.name} cannot be unpacked`]);
  }
}

const MAX_ENTRIES = 20_000;
const MAX_UNPACKED = 512 * 2 ** 20;

/** Some programs on Windows write `xl\workbook.xml`. */
function nameOf(entry: Entry): string {
  return (entry.fileName as unknown as Buffer).toString('utf8').replaceAll('\\', '/').replace(/^\/+/, '');
}
