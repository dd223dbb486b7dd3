import { beginsWithCommonSurname } from '@onetable/linkage/chinese';
import type { Dictionary } from './dictionary.ts';
import type { FieldKey } from './field.ts';
import { fitOf } from './sample-fit.ts';

/** Kinds that nothing else looks like. */
export function strongKind(samples: string[], dictionary: Dictionary): FieldKey | null {
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

/** Kinds that a column looks like which has no better heading. Names only where the heading does not say whose. */
export function weakKind(samples: string[], dictionary: Dictionary, mayBeNames: boolean): FieldKey | null {
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
  if (!mayBeNames) return null;
  const names = samples.filter(
    (sample) => beginsWithCommonSurname(sample) && /^[\u4e00-\u9fff\s]{2,5}$/.test(sample),
  );
  if (names.length / samples.length >= 0.8 && new Set(samples).size >= samples.length * 0.7)
    return known('person.name', dictionary);
  return null;
}

function known(key: FieldKey, dictionary: Dictionary): FieldKey | null {
  return dictionary.fields.has(key) ? key : null;
}
