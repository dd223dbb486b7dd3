import type { HeadingMatch } from '../fields/heading-match.ts';
import { catalogue } from '../tags/catalogue.ts';
import { findTags } from '../tags/find-tags.ts';
import { lexiconOf } from '../tags/lexicon.ts';
import { choicesIn } from './boxes.ts';

const FEWEST_SAMPLES = 2;
const MOSTLY = 0.6;

/** Where people live is a choice of its own: `□常住 □流动` under 人员类型 is no list of tags. */
const elsewhere = new Set(['居住', '在住状态']);

/** A card's label (人员类别, 家庭经济状况) over printed choices that are mostly tags asks for the tags. */
export function asTagItem(match: HeadingMatch, printed: string): HeadingMatch {
  if (match.field !== null && match.field !== 'live.type') return match;
  const choices = choicesIn(printed);
  const tags = choices.filter((choice) => {
    const tag = lexiconOf(catalogue).exact(choice);
    return tag !== undefined && !elsewhere.has(tag.family);
  });
  if (tags.length < FEWEST_SAMPLES || tags.length < choices.length * MOSTLY) return match;
  return {
    field: 'person.tags',
    confidence: tags.length / choices.length,
    reason: { code: 'by-values', zh: '印着的选项多是标签', en: 'most printed choices are tags' },
  };
}

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
