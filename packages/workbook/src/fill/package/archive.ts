import { inflateRawSync } from 'node:zlib';
import { WorkbookError } from '../../model.ts';
import { failure } from '../../read/failures.ts';
import type { Limits } from '../../read/limits.ts';
import { entryName, listEntries, openZip } from '../../read/zip/listing.ts';
import type { RawEntry } from '../../write/zip.ts';

/**
 * The entries of a zip as they lie there, still compressed. Sizes are checked before anything is unpacked. Throws
 * `file.truncated`, `file.damaged`, `file.bomb`, `file.too-large`, `file.encrypted`.
 */
export async function readArchive(bytes: Uint8Array, limits: Limits): Promise<RawEntry[]> {
  if (bytes.length > limits.fileBytes) throw failure('file.too-large');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await openZip(buffer);
  try {
    const entries: RawEntry[] = [];
    for (const entry of await listEntries(zip, limits)) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      if (entry.generalPurposeBitFlag & 1) throw failure('file.encrypted');
      entries.push({
        name: entryName(entry),
        method: entry.compressionMethod,
        crc: entry.crc32,
        size: entry.uncompressedSize,
        data: buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize),
      });
    }
    return entries;
  } catch (error) {
    throw error instanceof WorkbookError ? error : failure('file.damaged');
  } finally {
    zip.close();
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
