import { Refusal } from '../command.ts';
import type { Sources } from './read-sources.ts';

/** @throws Refusal where there is nobody to make a table of. */
export function refuseNothing(sources: Sources): void {
  if (sources.files.every(({ reading }) => reading.failure)) throw new Refusal('sources.none-read');
  if (sources.entries.length === 0) throw new Refusal('sources.nobody');
}
