import { emptinessOf } from '../values/emptiness.ts';
import { type Read, readValue } from '../values/read-value.ts';
import { isSurname } from '../values/surnames.ts';
import type { AddressValue } from '../values/value.ts';
import type { Dictionary } from './dictionary.ts';
import type { Field, FieldKey } from './field.ts';
import type { HeadingWords } from './heading-words.ts';
import type { HeadingMatch } from './match.ts';

/** Lets the values below confirm, correct or replace what the words said. */
export function weighSamples(said: HeadingWords, samples: string[], dictionary: Dictionary): HeadingMatch {
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
  if (best === null) return byValues(spoken, dictionary) ?? match;
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

/** The share of cells that the field's reader understands; 0.6 for fields that take any text. */
export function fitOf(field: Field, samples: string[], dictionary: Dictionary): number {
  if (field.ink) return 1;
  if (field.reader === 'text' || field.reader === 'tags' || field.reader === 'serial')
    return textFit(field, samples);
  const context = { codeTables: dictionary.codeTables };
  let sum = 0;
  for (const sample of samples) {
    const read = readValue(field, sample, context);
    const bad = read.doubts.some((doubt) => BAD.test(doubt));
    if (read.value === null) sum += read.more || !bad ? 0.7 : 0.3;
    else if (read.value.type === 'none') sum += 0.8;
    else sum += cellFit(field, sample, read, bad);
  }
  return sum / samples.length;
}

/** How well one cell that holds something fits a field. */
function cellFit(field: Field, sample: string, read: Read, bad: boolean): number {
  if (bad) {
    if (read.value?.type === 'address') return namesPlace(read.value) ? 1 : 0.3;
    if (read.doubts.includes('code.unknown')) return 0.25;
    if (read.doubts.includes('id.wrong-length')) return sample.length >= 15 ? 0.6 : 0.2;
    return read.doubts.includes('phone.wrong-length') && sample.length <= 13 ? 0.3 : 0;
  }
  if (field.reader === 'building') return partFit(sample);
  if (field.reader === 'address' && /^[\dA-Z]{1,5}(?:室|号|户)?$/.test(sample)) return 0.3;
  return field.reader === 'name' && looksUnlikeName(sample) ? 0 : 1;
}

/** 四川省达州市 is an address, though no house is in it. */
function namesPlace(address: AddressValue): boolean {
  return !!(
    address.province ||
    address.city ||
    address.district ||
    address.street ||
    address.community ||
    address.road
  );
}

const BAD =
  /unreadable|unparsed|unknown$|not-a-name|wrong-length|other-document|name\.(?:digits|long|short)|date\.impossible|number\.several/;

/** A number of eleven or eighteen digits is no remark. */
function textFit(field: Field, samples: string[]): number {
  if (field.key === 'bank.account')
    return samples.filter((sample) => /^[\d\s']{12,25}(?:\.0)?$/.test(sample)).length / samples.length;
  if (field.reader === 'serial')
    return samples.filter((sample) => sample.length <= 8).length / samples.length;
  return 0.6;
}

function partFit(sample: string): number {
  return sample.length <= 8 && !/^\d{7,}$/.test(sample) ? 1 : 0.1;
}

function looksUnlikeName(sample: string): boolean {
  return /\d{3}|^(?:是|否|男|女|√)$|[市县区路号镇村]\S*[号室村]/.test(sample) || sample.length > 30;
}

/** A heading that is missing or says nothing: the values speak alone. */
function byValues(samples: string[], dictionary: Dictionary): HeadingMatch | null {
  if (samples.length < 2) return null;
  const field = strongKind(samples, dictionary) ?? weakKind(samples, dictionary);
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

/** Kinds that nothing else looks like. */
function strongKind(samples: string[], dictionary: Dictionary): FieldKey | null {
  const share = (pattern: RegExp) =>
    samples.filter((sample) => pattern.test(sample.normalize('NFKC').replace(/[\s'’-]/g, ''))).length /
    samples.length;
  if (share(/^\d{17}[\dX][1-7][1-4]$/i) >= 0.6) return known('dis.cert', dictionary);
  if (share(/^(?:\d{17}[\dX]|\d{15}|\d{6}[\dX*]{8,12}|\d{6}(?:19|20)\d{6}[*X]{4})$/i) >= 0.6)
    return known('person.id_no', dictionary);
  if (share(/^(?:\+?86)?1[3-9][\d*]{9}(?:\.0)?(?:[;,/、].*)?$/) >= 0.6)
    return known('person.phone', dictionary);
  if (share(/^[男女](?:性)?$/) >= 0.8) return known('person.sex', dictionary);
  if (share(/^(?:汉|回|满|蒙古|藏|维吾尔|苗|彝|壮|土家|朝鲜)族$/) >= 0.6)
    return known('person.ethnic', dictionary);
  if (share(/^\d{16,19}$/) >= 0.8) return known('bank.account', dictionary);
  return null;
}

const CODE_FIELDS = [
  'person.politics',
  'person.edu',
  'person.marital',
  'household.relation',
  'dis.kind',
  'dis.level',
];

function weakKind(samples: string[], dictionary: Dictionary): FieldKey | null {
  const addresses =
    samples.filter((sample) => /(?:号楼|栋|幢|单元|[路街道弄]\d+号).*\d|^\d{1,2}-\d-\d{3,4}$/.test(sample))
      .length / samples.length;
  if (addresses >= 0.7) return known('addr.live', dictionary);
  for (const key of CODE_FIELDS) {
    const field = dictionary.fields.get(key);
    if (
      field &&
      samples.every((sample) => !/^[\dIVX]+$/.test(sample)) &&
      fitOf(field, samples, dictionary) >= 0.85
    )
      return key;
  }
  const names = samples.filter((sample) => isSurname(sample) && /^[\u4e00-\u9fff\s]{2,5}$/.test(sample));
  if (names.length / samples.length >= 0.8 && new Set(samples).size >= samples.length * 0.7)
    return known('person.name', dictionary);
  return null;
}

function known(key: FieldKey, dictionary: Dictionary): FieldKey | null {
  return dictionary.fields.has(key) ? key : null;
}

function because(field: FieldKey, confidence: number, code: string, zh: string, en: string): HeadingMatch {
  return { field, confidence, reason: { code, zh, en } };
}
