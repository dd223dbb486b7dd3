import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { WorkbookError } from '../model.ts';

/** Takes the file as it grows. A promise holds the writer back until the chunk has found its place. */
export type Sink = (chunk: Uint8Array) => unknown;

/** A file of an archive as it lies there: still compressed, so that copying it cannot change it. */
export interface RawEntry {
  name: string;
  method: number;
  crc: number;
  /** Bytes once unpacked. */
  size: number;
  data: Uint8Array;
}

/**
 * Writes a zip archive front to back. Entries of a template go over as they are, without being unpacked; and
 * the same input always gives the same bytes (no clock, no time zone).
 * Archives of 4 GiB and more are refused.
 */
export class ZipWriter {
  readonly #sink: Sink;
  readonly #directory: Buffer[] = [];
  #offset = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Adds a small file held in memory. */
  async add(name: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    await this.copy({
      name,
      method: DEFLATED,
      crc: crc32(bytes),
      size: bytes.length,
      data: deflateRawSync(bytes),
    });
  }

  /** Adds an entry of another archive without unpacking it. */
  async copy(entry: RawEntry): Promise<void> {
    const start = await this.#open(entry.name, entry.method, 0, entry);
    await this.#put(entry.data);
    this.#list(entry.name, entry.method, 0, { ...entry, packed: entry.data.length }, start);
  }

  /** Adds a file of any length, made piece by piece; pieces of some 64 kB serve best. */
  async stream(name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
    const start = await this.#open(name, DEFLATED, SIZES_FOLLOW, { crc: 0, size: 0, data: new Uint8Array() });
    const sums = { crc: 0, size: 0, packed: 0 };
    await pipeline(
      async function* () {
        for await (const piece of pieces) {
          const bytes = Buffer.from(piece);
          sums.crc = crc32(bytes, sums.crc);
          sums.size += bytes.length;
          yield bytes;
        }
      },
      createDeflateRaw({ level: STREAM_LEVEL, chunkSize: 1 << 17 }),
      async (packed: AsyncIterable<Buffer>) => {
        for await (const chunk of packed) {
          sums.packed += chunk.length;
          await this.#put(chunk);
        }
      },
    );
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    writeSums(descriptor, 4, sums);
    await this.#put(descriptor);
    this.#list(name, DEFLATED, SIZES_FOLLOW, sums, start);
  }

  /** Closes the archive; nothing can be added after. */
  async end(): Promise<void> {
    const start = this.#offset;
    const directory = Buffer.concat(this.#directory);
    await this.#put(directory);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#directory.length, 8);
    end.writeUInt16LE(this.#directory.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(start, 16);
    await this.#put(end);
  }

  async #open(name: string, method: number, flags: number, entry: Omit<RawEntry, 'name' | 'method'>) {
    const start = this.#offset;
    const bytes = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    writeCommon(header, 4, method, flags);
    writeSums(header, 14, { ...entry, packed: entry.data.length });
    header.writeUInt16LE(bytes.length, 26);
    await this.#put(Buffer.concat([header, bytes]));
    return start;
  }

  #list(name: string, method: number, flags: number, sums: Sums, start: number) {
    const bytes = Buffer.from(name);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(20, 4);
    writeCommon(header, 6, method, flags);
    writeSums(header, 16, sums);
    header.writeUInt16LE(bytes.length, 28);
    header.writeUInt32LE(start, 42);
    this.#directory.push(Buffer.concat([header, bytes]));
  }

  async #put(chunk: Uint8Array) {
    this.#offset += chunk.length;
    if (this.#offset > 0xffffffff) {
      throw new WorkbookError(
        'file.too-large',
        '要写的文件超过 4 GB，请分成几份。',
        'The file to write exceeds 4 GB.',
      );
    }
    await this.#sink(chunk);
  }
}

interface Sums {
  crc: number;
  size: number;
  packed: number;
}

const DEFLATED = 8;
/** Flag bit 3: checksum and sizes come after the data. */
const SIZES_FOLLOW = 0x0008;
const UTF8_NAME = 0x0800;
/** The first day a zip can tell: 1980-01-01, so that no clock gets into the bytes. */
const DOS_DATE = 0x0021;
/** Rows of cells repeat so much that zlib's usual level (6) costs 2.5 times the time for 15 per cent less. */
const STREAM_LEVEL = 2;

function writeCommon(header: Buffer, at: number, method: number, flags: number) {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(flags | UTF8_NAME, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt16LE(DOS_DATE, at + 8);
}

function writeSums(header: Buffer, at: number, sums: Sums) {
  header.writeUInt32LE(sums.crc, at);
  header.writeUInt32LE(sums.packed, at + 4);
  header.writeUInt32LE(sums.size, at + 8);
}

/** A sink that keeps everything, and the bytes it kept. */
export function collect(): { sink: Sink; bytes: () => Buffer } {
  const chunks: Uint8Array[] = [];
  return { sink: (chunk) => chunks.push(chunk), bytes: () => Buffer.concat(chunks) };
}
