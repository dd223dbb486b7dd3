/** Boxes that a form prints before its choices. */
const box = /[□☐○〇◯]/;
const choice = /([□☐○〇◯])\s*([^□☐○〇◯]*)/g;
const TICKED = '☑';

/**
 * Writes an answer into a cell that has text of its own, which stays: `□男 □女` → `□男 ☑女`,
 * `年 月 日` → `1985年3月12日`, `元` → `300元`, `姓名：` → `姓名：王芳`.
 * Returns `undefined` where the printed choices have none that fits.
 */
export function writeInto(
  printed: string,
  answer: string,
  date?: { year: number; month?: number; day?: number },
): string | undefined {
  if (printed.trim() === '') return answer;
  if (box.test(printed)) return tick(printed, answer);
  if (/年[\s_]*月/.test(printed)) return intoDate(printed, answer, date);
  const line = /[_＿]{2,}|(?<=[:\uFF1A])\s{2,}/;
  if (line.test(printed)) return printed.replace(line, answer);
  if (/[:\uFF1A]\s*$/.test(printed)) return printed.replace(/\s*$/, '') + answer;
  return /^[\s(\uFF08]|^(元|岁|人|户|平方米|㎡|万元|%)/.test(printed)
    ? answer + printed.trimStart()
    : `${printed}${answer}`;
}

function tick(printed: string, answer: string): string | undefined {
  const answers = answer.split('、');
  if (answers.length > 1) {
    const ticked = answers.reduce((text, one) => tick(text, one) ?? text, printed);
    return ticked === printed ? undefined : ticked;
  }
  const wanted = plain(answer);
  const choices = [...printed.matchAll(choice)];
  const fits = (text: string) =>
    text !== '' && (text === wanted || wanted.startsWith(text) || text.startsWith(wanted));
  const chosen =
    choices.find((one) => plain(one[2]!) === wanted) ??
    choices.find((one) => fits(plain(one[2]!))) ??
    choices.find((one) => /^其[他它]/.test(plain(one[2]!)));
  if (!chosen) return undefined;
  const at = chosen.index;
  const rest = printed.slice(at + 1);
  const other = /^\s*其[他它]/.test(rest) && !fits(plain(chosen[2]!));
  return printed.slice(0, at) + TICKED + (other ? rest.replace(/[_＿]{2,}|$/, answer) : rest);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s、,;:/_()]/g, '');
}

function intoDate(
  printed: string,
  answer: string,
  date: { year: number; month?: number; day?: number } | undefined,
): string {
  if (!date) return answer;
  let text = printed.replace(/[\s_]*年/, `${date.year}年`);
  text = text.replace(/年[\s_]*月/, `年${date.month ?? '  '}月`);
  return text.replace(/月[\s_]*日/, `月${date.day ?? '  '}日`);
}
