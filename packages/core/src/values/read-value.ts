import type { Field } from '../fields/field.ts';
import { emptinessOf } from './emptiness.ts';
import { BESIDE_NAME } from './name-beside.ts';
import { BLANK, type Read, type ReadContext } from './read.ts';
import { readAddress } from './read-address.ts';
import { readCode } from './read-code.ts';
import { readDate } from './read-date.ts';
import { readDisability } from './read-disability.ts';
import { readId } from './read-id.ts';
import { readName } from './read-name.ts';
import { readNumber } from './read-number.ts';
import { readPart } from './read-part.ts';
import { readPhone } from './read-phone.ts';
import { readTags } from './read-tags.ts';
import { readYesNo } from './read-yesno.ts';

export type { Read, ReadContext, StoredCell } from './read.ts';

/**
 * Understands one cell of a field. Never throws, never loses: what cannot be read stays as text with a doubt.
 * Blank and unknown (不详) are `null`; an explicit 无 is a value of type `none`, in a yes/no column a no.
 */
export function readValue(field: Field, raw: string, context: ReadContext = {}): Read {
  if (raw === '') return BLANK;
  const empty = emptinessOf(raw);
  if (empty === 'blank') return BLANK;
  // In a remark 待核实 is the remark.
  if (empty === 'unknown' && field.key !== 'meta.remark') return { value: null, doubts: ['unknown'] };
  if (empty === 'same') return { value: null, doubts: ['same-as-above'] };
  if (empty === 'none' && field.reader !== 'yesno') return noneOf(field, raw, context);
  return byReader(field, raw, context);
}

/** 无 may be a value of the code table (职业: 无). */
function noneOf(field: Field, raw: string, context: ReadContext): Read {
  if (field.reader === 'code') {
    const read = readCode(field, raw, context);
    if (read.value?.type === 'code') return read;
  }
  return { value: { type: 'none' }, doubts: [] };
}

function byReader(field: Field, raw: string, context: ReadContext): Read {
  switch (field.reader) {
    case 'name':
      return readName(raw, BESIDE_NAME[field.key]);
    case 'id':
      return readId(raw, context);
    case 'phone':
      return readPhone(raw, context);
    case 'date':
      return readDate(field, raw, context);
    case 'address':
      return readAddress(raw, context.address);
    case 'building':
      return readPart(field.key, raw, context);
    case 'code':
      return readCode(field, raw, context);
    case 'yesno':
      return readYesNo(raw, field.name, field.tag);
    case 'number':
      return readNumber(raw, context);
    case 'disability':
      return readDisability(field, raw, context);
    case 'tags':
      return readTags(raw);
    default:
      return { value: { type: 'text', text: raw.trim() }, doubts: [] };
  }
}
