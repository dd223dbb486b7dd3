import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { WorkbookError } from '../../model.ts';
import { failure } from '../failures.ts';
import type { Budget } from '../limits.ts';

/** The parts of a zip, by name without regard to case, slashes or a leading slash. Nothing is unpacked on opening. */
export class Archive {
  readonly #bytes: Buffer;
  readonly #zip: ZipFile;
  readonly #entries: Map<string, Entry>;
  readonly #budget: Budget;

  private constructor(bytes: Buffer, zip: ZipFile, entries: Map<string, Entry>, budget: Budget) {
    this.#bytes = bytes;
    this.#zip = zip;
    this.#entries = entries;
    this.#budget = budget;
  }

  /** Refuses, before unpacking anything, what declares too many or too large parts. */
  static async open(bytes: Buffer, budget: Budget): Promise<Archive> {
    const { limits } = budget;
    const entries = new Map<string, Entry>();
    try {
      const zip = await fromBufferPromise(bytes, { validateEntrySizes: true, decodeStrings: false });
      if (zip.entryCount > limits.entries) throw failure('file.bomb', ['内含文件太多', 'too many parts']);
      let unpacked = 0;
      for await (const entry of zip.eachEntry()) {
        unpacked += entry.uncompressedSize;
        const name = partName((entry.fileName as unknown as Buffer).toString('utf8'));
        if (!entries.has(name)) entries.set(name, entry);
      }
      if (unpacked > limits.unpackedBytes) throw failure('file.bomb');
      if (unpacked > 64 * 2 ** 20 && unpacked / bytes.length > limits.ratio) throw failure('file.bomb');
      return new Archive(bytes, zip, entries, budget);
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw failure(endsAsZip(bytes) ? 'file.damaged' : 'file.truncated');
    }
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(partName(name));
  }

  /** The part's bytes in pieces; throws `file.damaged` where they cannot be unpacked. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(partName(name));
    if (!entry) return;
    try {
      yield* this.#unpack(entry);
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw failure('file.damaged', [`${name} 无法解压`, `${name} cannot be unpacked`]);
    }
  }

  async *#unpack(entry: Entry): AsyncGenerator<Buffer> {
    if (entry.generalPurposeBitFlag & 1) throw failure('file.encrypted');
    const { fileDataStart } = await this.#zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = this.#bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    if (entry.compressionMethod === 0) {
      yield packed;
    } else if (entry.compressionMethod !== 8) {
      throw failure('file.damaged', ['压缩方式无法识别', 'unknown compression method']);
    } else if (entry.uncompressedSize < 2 ** 18) {
      yield inflateRawSync(packed, { maxOutputLength: Math.max(entry.uncompressedSize, 1) });
    } else {
      yield* this.#inflate(packed, entry.uncompressedSize);
    }
  }

  async *#inflate(packed: Buffer, declared: number): AsyncGenerator<Buffer> {
    const inflate = createInflateRaw({ chunkSize: 2 ** 18 });
    inflate.end(packed);
    let unpacked = 0;
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > declared) throw failure('file.bomb', ['内容比声明的大', 'larger than declared']);
      this.#budget.checkTime();
      yield chunk;
    }
  }
}

/** `/XL\Workbook.xml` → `xl/workbook.xml`. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function endsAsZip(bytes: Buffer): boolean {
  return bytes.subarray(-66_000).includes('PK\u0005\u0006', 0, 'latin1');
}
