import { type Read, unreadable } from './read.ts';

/** Reads a tick, a word or a digit as yes or no. 无 in such a column is a no. Doubt: `yesno.unknown` (kept as text). */
export function readYesNo(raw: string, name: string, tag: string | undefined): Read {
  const text = raw
    .normalize('NFKC')
    .replace(/[\s。.:()[\]【】]/g, '')
    .toLowerCase();
  if (YES.has(text) || text === tag || text === name)
    return { value: { type: 'yesno', yes: true }, doubts: [] };
  if (NO.has(text)) return { value: { type: 'yesno', yes: false }, doubts: [] };
  if (/^(?:不是|不|非|未|没有?|无|否)/.test(text) && text.length <= 8)
    return { value: { type: 'yesno', yes: false }, doubts: [] };
  if (/^(?:是|有|已|享受|√|✓)/.test(text) && text.length <= 8)
    return { value: { type: 'yesno', yes: true }, doubts: [] };
  return unreadable(raw.trim(), 'yesno.unknown');
}

const YES = new Set(
  '是 有 √ ✓ ✔ ☑ ▣ ■ 1 y yes true t 对 享受 已 已享受 v ∨ ○ ● 在 会 能 √√ 是的 已办 已办理 符合 需要 在住 健在 已悬挂 入 已入 ok 分离 不一致 人在户不在 户在人不在 有人无户 有户无人 人户不一致'.split(
    ' ',
  ),
);
const NO = new Set(
  '否 无 × ✗ ✘ ☒ □ ☐ 0 n no false f 不 没有 没 未 未享受 不享受 x 不在 不会 不能 非 不是 - — / 不符合 不需要 不在住 未办 未办理 未悬挂 ✕ 一致 人户一致'.split(
    ' ',
  ),
);
