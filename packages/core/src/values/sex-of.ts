import type { Value } from './value.ts';

/** 男 or 女 of a coded cell. */
export function sexOf(value: Value | undefined): 'male' | 'female' | undefined {
  if (value?.type !== 'code') return undefined;
  if (value.text.startsWith('男')) return 'male';
  return value.text.startsWith('女') ? 'female' : undefined;
}
