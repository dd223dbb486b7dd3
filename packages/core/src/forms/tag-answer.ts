import type { Field } from '../fields/field.ts';
import type { Resident } from '../residents/resident.ts';
import { catalogue } from '../tags/catalogue.ts';

/**
 * Answers a field from the person's tags: a tag column with the tags themselves, 是否独居 with 是.
 * `undefined` where the tags do not say; not having a tag is no proof of 否.
 */
export function tagAnswer(field: Field, resident: Resident): string | undefined {
  if (field.reader === 'tags') {
    const tags = [...resident.tags.values()].filter(({ basis }) => basis !== 'derived').map(({ tag }) => tag);
    return tags.length > 0 ? tags.join('、') : undefined;
  }
  for (const tag of catalogue.tags) {
    const evidence = tag.evidence?.find((one) => one.field === field.key);
    if (!evidence || !resident.tags.has(tag.name)) continue;
    if (evidence.when === 'yes') return '是';
    if (evidence.when === 'named') return tag.name;
  }
  return undefined;
}
