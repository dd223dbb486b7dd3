import type { FieldKey } from '../fields/field.ts';
import type { Value } from '../values/value.ts';

const phone =
  /(?:电\s*话|手\s*机|联系方式|号\s*码|tel)\s*[:\uFF1A]?\s*(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4})(?!\d)/i;

/** Values that keepers hide in remarks, such as the real phone as `电话:138…`. They are proposals only. */
export function mineRemark(text: string): { field: FieldKey; value: Value }[] {
  const match = phone.exec(text.normalize('NFKC'));
  if (!match) return [];
  return [{ field: 'person.phone', value: { type: 'phone', numbers: [match[1]!.replace(/\D/g, '')] } }];
}
