import { Package } from '../fill/package/package.ts';
import { collect, ZipWriter } from './zip.ts';

/** A zip of these parts, in memory: what tests build their messy files with. */
export async function zipped(parts: Record<string, string | Uint8Array>): Promise<Buffer> {
  const { sink, bytes } = collect();
  const zip = new ZipWriter(sink);
  for (const [name, content] of Object.entries(parts)) await zip.add(name, content);
  await zip.end();
  return bytes();
}

/** The parts of a zip as texts, in its order. */
export async function unzipped(bytes: Uint8Array): Promise<Record<string, string>> {
  const file = await Package.open(bytes);
  return Object.fromEntries(file.names().map((name) => [name, file.text(name)]));
}
