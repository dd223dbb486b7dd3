import { emptinessOf } from '../values/emptiness.ts';
import type { Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import type { HeadingMatch, HeadingWords } from './heading-match.ts';
import { fitOf } from './sample-fit.ts';
import { strongKind, weakKind } from './sample-kinds.ts';

/** Lets the values below confirm, correct or replace what the words said. */
export function weighSamples(
  said: HeadingWords,
  samples: string[],
  dictionary: Dictionary,
  leaf: string,
): HeadingMatch {
  const match = { field: said.field, confidence: said.confidence, reason: said.reason };
  const spoken = samples.filter((sample) => emptinessOf(sample) === null).slice(0, 30);
  if (spoken.length === 0 || said.anothers) return match;
  const keys = said.field === null ? [] : [said.field, ...said.others];
  if (said.field && dictionary.fields.get(said.field)?.forbidden) return match;
  const fits = keys.map((key) => ({ key, fit: fitOf(dictionary.fields.get(key)!, spoken, dictionary) }));
  const best = fits.reduce<{ key: FieldKey; fit: number } | null>(
    (most, next) => (most === null || next.fit > most.fit + 0.1 ? next : most),
    null,
  );
  if (best === null) return byValues(spoken, dictionary, leaf) ?? match;
  if (best.key !== said.field)
    return because(
      best.key,
      0.85,
      'by-values',
      '表头有两种可能，按下面的内容判断',
      'the values below decide between two meanings',
    );
  if (best.fit >= 0.5)
    return best.fit >= 0.9 && said.others.length > 0
      ? { ...match, confidence: Math.max(match.confidence, 0.9) }
      : match;
  const instead = best.fit <= 0.15 && spoken.length >= 2 ? strongKind(spoken, dictionary) : null;
  if (instead && sameReader(instead, said.field, dictionary)) return match;
  if (instead)
    return because(
      instead,
      0.6,
      'contradicted',
      `表头是“${dictionary.fields.get(said.field)!.name}”，下面的内容却是“${dictionary.fields.get(instead)!.name}”`,
      `the heading says ${said.field}, the values say ${instead}`,
    );
  return {
    ...match,
    confidence: match.confidence * (0.4 + best.fit),
    reason: {
      code: 'contradicted',
      zh: `${match.reason.zh}，但下面的内容不太像`,
      en: `${match.reason.en}, but the values below hardly fit`,
    },
  };
}

function sameReader(one: FieldKey, other: FieldKey, dictionary: Dictionary): boolean {
  return dictionary.fields.get(one)?.reader === dictionary.fields.get(other)?.reader;
}

/** A heading that is missing or says nothing: the values speak alone. */
function byValues(samples: string[], dictionary: Dictionary, leaf: string): HeadingMatch | null {
  if (samples.length < 2) return null;
  const field = strongKind(samples, dictionary) ?? weakKind(samples, dictionary, leaf.length <= 2);
  if (!field) return null;
  const name = dictionary.fields.get(field)!.name;
  return because(
    field,
    0.62,
    'by-values',
    `表头看不出来，按下面的内容像是“${name}”`,
    `the heading says nothing; the values look like ${field}`,
  );
}

function because(field: FieldKey, confidence: number, code: string, zh: string, en: string): HeadingMatch {
  return { field, confidence, reason: { code, zh, en } };
}
