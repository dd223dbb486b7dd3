import type { Field } from '../fields/field.ts';
import { DISABILITY_KIND, DISABILITY_LEVEL } from './codes/disability.ts';
import { checkCharacter } from './id-number.ts';
import { type Read, type ReadContext, unreadable } from './read.ts';
import { codeOf } from './read-code.ts';
import { readId } from './read-id.ts';
import type { CodeValue } from './value.ts';

/** Reads what stands in a column about disability: the certificate, the kind, the level, or several in one cell. */
export function readDisability(field: Field, raw: string, context: ReadContext): Read {
  if (field.codes === undefined) return readCertificate(raw, context);
  const kind = kindWithin(raw);
  const level = levelWithin(raw);
  const wanted = field.codes === 'disability-kind' ? kind : level;
  const other = field.codes === 'disability-kind' ? level : kind;
  const bare = wanted ?? codeOf(field.codes === 'disability-kind' ? DISABILITY_KIND : DISABILITY_LEVEL, raw);
  const more = other && [
    { field: field.codes === 'disability-kind' ? 'dis.level' : 'dis.kind', value: other },
  ];
  if (!bare) {
    if (more) return { value: null, doubts: [], more };
    return unreadable(raw.trim(), 'code.unknown');
  }
  return { value: bare, doubts: [], ...(more && { more }) };
}

/**
 * The disabled person's certificate: 20 characters, the ID number (18), the kind (1–7), the level (1–4).
 * `more` holds the ID number first, then kind and level.
 * Doubts: `disability.digits-lost`, `disability.wrong-length`, `disability.wrong-check`.
 */
export function readCertificate(raw: string, context: ReadContext = {}): Read {
  let text = raw
    .normalize('NFKC')
    .replace(/[\s'’‘`"“”-]/g, '')
    .replace(/\.0+$/, '')
    .toUpperCase();
  const stored = context.stored?.kind === 'number' ? context.stored.value : undefined;
  const scientific = /^(\d)(?:\.(\d+))?E\+?19$/.exec(text);
  if (stored !== undefined && stored >= 1e19 && stored < 1e20)
    text = `${BigInt(stored)}`.slice(0, 15).padEnd(20, '*');
  else if (scientific) text = (scientific[1]! + (scientific[2] ?? '')).slice(0, 15).padEnd(20, '*');
  else if (/^\d{15}0{5}$/.test(text)) text = `${text.slice(0, 15)}*****`;
  if (text.length === 20 && text.includes('*')) {
    const read = readId(text.slice(0, 18), {});
    const lost = text.endsWith('*****');
    return {
      value: { type: 'text', text },
      doubts: [lost ? 'disability.digits-lost' : 'disability.masked'],
      ...(read.value?.type === 'id' && { more: [{ field: 'person.id_no', value: read.value }] }),
    };
  }
  const found = /^(\d{17}[\dX])([1-7])([1-4])/.exec(text);
  if (found) {
    const doubts = checkCharacter(found[1]!) === found[1]![17] ? [] : ['disability.wrong-check'];
    if (text.length > 20 && !/^B\d{0,2}$/.test(text.slice(20))) doubts.push('disability.wrong-length');
    const id = readId(found[1]!, context);
    return {
      value: { type: 'text', text },
      doubts,
      more: [
        ...(id.value ? [{ field: 'person.id_no', value: id.value }] : []),
        { field: 'dis.kind', value: byCode(DISABILITY_KIND.codes, found[2]!) },
        { field: 'dis.level', value: byCode(DISABILITY_LEVEL.codes, found[3]!) },
      ],
    };
  }
  if (/^\d{17}[\dX]$|^\d{15}$/.test(text)) {
    const id = readId(text, context);
    const more = id.value ? [{ field: 'person.id_no', value: id.value }] : [];
    return { value: { type: 'text', text }, doubts: ['disability.wrong-length'], more };
  }
  return unreadable(text, 'disability.unreadable');
}

function byCode(codes: [string, string, string?][], code: string): CodeValue {
  return { type: 'code', code, text: codes.find((row) => row[0] === code)![1] };
}

/** 肢体 in 肢体二级, 听力言语 is 多重. */
function kindWithin(raw: string): CodeValue | null {
  const kinds = DISABILITY_KIND.codes.filter(([, text]) => raw.includes(text));
  if (raw.includes('语言') && !kinds.some(([code]) => code === '3')) kinds.push(DISABILITY_KIND.codes[2]!);
  const multiple =
    kinds.find(([code]) => code === '7') ?? (kinds.length > 1 ? DISABILITY_KIND.codes[6] : undefined);
  const row = multiple ?? kinds[0];
  return row ? { type: 'code', code: row[0], text: row[1] } : null;
}

/** 二 in 肢体二级, Ⅱ in 肢体Ⅱ级. */
function levelWithin(raw: string): CodeValue | null {
  const text = raw.normalize('NFKC').toUpperCase();
  const found =
    /([一二三四两壹贰叁肆1-4]|IV|I{1,3})\s*级/.exec(text) ??
    /(?:残疾?|视力|听力|言语|肢体|智力|精神|多重)[^\d一二三四]{0,2}([1-4一二三四])(?!\d)/.exec(text);
  return found ? codeOf(DISABILITY_LEVEL, found[1]!) : null;
}
