import { type Read, readValue } from '../values/read-value.ts';
import type { AddressValue } from '../values/value.ts';
import type { Dictionary } from './dictionary.ts';
import type { Field } from './field.ts';

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
