/**
 * How much of a value a form shows. Six styles of the ID number beside the full one are in use in real forms.
 * Hidden places become `*`; the length stays, so that a masked number still says what it is.
 */
export const MASKS = {
  id: {
    full: { chinese: '不隐藏', from: 0, to: 0 },
    'middle-6': { chinese: '隐藏中间6位', from: 6, to: 12 },
    'middle-8': { chinese: '隐藏中间8位（出生日期）', from: 6, to: 14 },
    'middle-10': { chinese: '隐藏中间10位', from: 4, to: 14 },
    'last-4': { chinese: '隐藏后4位', from: 14, to: 18 },
    'last-6': { chinese: '隐藏后6位', from: 12, to: 18 },
    'last-8': { chinese: '隐藏后8位', from: 10, to: 18 },
  },
  phone: { full: { chinese: '不隐藏' }, 'middle-4': { chinese: '隐藏中间4位' } },
  name: { full: { chinese: '不隐藏' }, surname: { chinese: '只留姓氏' } },
  account: { full: { chinese: '不隐藏' }, 'shows-last-4': { chinese: '只留后4位' } },
} as const;

export type MaskKind = keyof typeof MASKS;
export type MaskStyle<K extends MaskKind = MaskKind> = K extends MaskKind ? keyof (typeof MASKS)[K] : never;

/** The style a clerk named, by its key or in Chinese; `null` for none. `birth` and `出生日期` are `middle-8`. */
export function maskStyleOf<K extends MaskKind>(kind: K, named: string): MaskStyle<K> | null {
  const name = named.trim().toLowerCase();
  const bare = (text: string) => text.replace(/[-_\s]/g, '');
  if (kind === 'id' && (name === 'birth' || name === '出生日期' || name === '隐藏出生日期'))
    return 'middle-8' as MaskStyle<K>;
  for (const [key, style] of Object.entries(MASKS[kind]))
    if (bare(key) === bare(name) || style.chinese === name || style.chinese.replace(/（.*）/, '') === name)
      return key as MaskStyle<K>;
  return null;
}

/** Hides what the style hides. A text of another length is hidden in the same proportion, never less. */
export function applyMask<K extends MaskKind>(style: MaskStyle<K>, text: string, kind: K): string {
  if (style === 'full' || text === '') return text;
  const signs = [...text];
  if (kind === 'id') {
    const { from, to } = MASKS.id[style as MaskStyle<'id'>];
    if (signs.length === 18) return hide(signs, from, to);
    return hide(signs, Math.floor((from / 18) * signs.length), Math.ceil((to / 18) * signs.length));
  }
  if (kind === 'phone')
    return hide(
      signs,
      Math.max(0, signs.length - 8),
      signs.length - Math.min(4, Math.floor(signs.length / 2.5)),
    );
  if (kind === 'account') return hide(signs, 0, Math.max(signs.length - 4, Math.ceil(signs.length / 2)));
  return hide(signs, signs.length > 1 ? 1 : 0, signs.length);
}

function hide(signs: string[], from: number, to: number): string {
  return signs.map((sign, index) => (index >= from && index < to ? '*' : sign)).join('');
}
