import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { WorkbookError } from '../../model.ts';
import { failure } from '../failures.ts';
import type { Budget } from '../limits.ts';
import { entryName, listEntries, openZip, slashed } from './listing.ts';

/** The parts of a zip, by name without regard to case, slashes or a leading slash. Nothing is unpacked on opening. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: Map<string, Entry>;
  readonly #budget: Budget;

  private constructor(zip: ZipFile, entries: Map<string, Entry>, budget: Budget) {
    this.#zip = zip;
    this.#entries = entries;
    this.#budget = budget;
  }

  /** Opens bytes at hand or a file on disk. Refuses, before unpacking, what declares too many or too large parts. */
  static async open(source: Buffer | string, budget: Budget): Promise<Archive> {
    const zip = await openZip(source);
    try {
      return new Archive(zip, byPartName(await listEntries(zip, budget.limits)), budget);
    } catch (error) {
      zip.close();
      throw error instanceof WorkbookError ? error : failure('file.damaged');
    }
  }

  has(name: string): boolean {
    return this.#entries.has(partName(name));
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The part's bytes in pieces, none for a part that is not there; `file.damaged` where they cannot be unpacked. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(partName(name));
    if (!entry) return;
    if (entry.generalPurposeBitFlag & 1) throw failure('file.encrypted');
    let stream: Readable;
    try {
      stream = await this.#zip.openReadStreamPromise(entry);
      // yauzl holds the stream to the declared size.
      for await (const chunk of stream) {
        this.#budget.checkTime();
        yield chunk;
      }
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw failure('file.damaged', [`${name} 无法解压`, `${name} cannot be unpacked`]);
    }
  }

  close(): void {
    this.#zip.close();
  }
}

/** Of entries of the same name the first counts. */
function byPartName(entries: Entry[]): Map<string, Entry> {
  return new Map(entries.toReversed().map((entry) => [partName(entryName(entry)), entry]));
}

/** `/XL\Workbook.xml` → `xl/workbook.xml`. */
function partName(name: string): string {
  return slashed(name).toLowerCase();
}
