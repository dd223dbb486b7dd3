import { Refusal } from '../command.ts';
import type { Language } from '../language.ts';
import type { Sources } from './read-sources.ts';

/** @throws Refusal where there is nobody to make a table of. */
export function refuseNothing(sources: Sources, language: Language): void {
  const failures = sources.files.flatMap(({ reading }) => (reading.failure ? [reading] : []));
  if (failures.length === sources.files.length) {
    const reasons = failures
      .slice(0, 10)
      .map(
        ({ name, failure }) => `\n  ✗ ${name}  ${language === 'zh' ? failure!.message : failure!.english}`,
      );
    throw new Refusal('sources.none-read', { reasons: reasons.join('') });
  }
  if (sources.entries.length === 0) throw new Refusal('sources.nobody');
}
