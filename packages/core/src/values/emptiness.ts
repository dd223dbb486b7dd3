/**
 * How a cell says nothing. `none` is an explicit negative: 没有的填无或划— is the official rule for filling in.
 * `unknown` says that it is not known; `same` points at the cell above (同上, 〃).
 */
export type Emptiness = 'blank' | 'none' | 'unknown' | 'same';

/** Tells whether a cell says nothing, and how; `null` where it says something. */
export function emptinessOf(raw: string): Emptiness | null {
  if (raw.length > 12) return raw.trim() === '' ? 'blank' : null;
  return WORDS.get(raw.replace(/[\s\u200b\ufeff。.！!()（）]/g, '').toLowerCase()) ?? null;
}

const WORDS = new Map<string, Emptiness>([
  ['', 'blank'],
  ...spread('blank', "' ‘ ’ `"),
  ...spread(
    'none',
    '无 没有 沒有 _ ～ ~ — —— ——— － -- - --- / // ／ \\ ／／ 〇无 暂无 无无 n/a na nil none null 无此项 没 ― ─ – ╱ 无号码 无电话 无手机 未有',
  ),
  ...spread(
    'unknown',
    '不详 不祥 未知 待核 待核实 ? ？ ?? ？？ ??? ？？？ 不清楚 不明 待补 待补充 待定 未填 未提供 拒绝 拒绝提供 不知道 未登记 待完善 待查 不清 未采集 待采集 未掌握 保密 空 待填 未报 #n/a #value! #ref! #name? #div/0!',
  ),
  ...spread('same', '同上 〃 ″ " 同前 同户主 〃〃 ’’ 〞 " "'),
]);

function spread(kind: Emptiness, words: string): [string, Emptiness][] {
  return words.split(' ').map((word) => [word, kind]);
}
