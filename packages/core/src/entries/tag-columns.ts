import type { HeadingMatch } from '../fields/heading-match.ts';
import { findTags } from '../tags/find-tags.ts';

const FEWEST_SAMPLES = 2;
const MOSTLY = 0.6;

/**
 * A column whose heading was not understood for sure (人员类别, 备注2) but whose cells are mostly words of the tag
 * catalogue is a column of tags.
 */
export function asTagColumn(match: HeadingMatch, samples: string[]): HeadingMatch {
  if ((match.field !== null && match.confidence >= 0.7) || samples.length < FEWEST_SAMPLES) return match;
  const tagged = samples.filter((text) => text.length <= 30 && findTags(text).length > 0).length;
  if (tagged < samples.length * MOSTLY) return match;
  return {
    field: 'person.tags',
    confidence: tagged / samples.length,
    reason: { code: 'by-values', zh: '下面多是标签', en: 'most cells below are tags' },
  };
}
