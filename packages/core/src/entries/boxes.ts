const empty = '□☐○〇◯';
const ticked = '☑☒■✅◉●✔✓√';
const choice = new RegExp(`([${empty}${ticked}])\\s*([^${empty}${ticked}]*)`, 'gu');

/** The choices a cell prints, ticked or not, without their boxes. */
export function choicesIn(text: string): string[] {
  return [...text.matchAll(choice)]
    .map(([, , words]) => words!.replace(/[_\s、,;]+$/, '').trim())
    .filter(Boolean);
}

/**
 * What a cell of printed choices says: of `□低保 ☑残疾人` only `残疾人`, of choices none of which is ticked nothing.
 * A cell that prints no choices is returned as it is.
 */
export function tickedOnly(text: string): string {
  const choices = [...text.matchAll(choice)];
  const isPrinted = choices.some(([, box]) => empty.includes(box!)) || choices.length > 1;
  if (!isPrinted || !text.trimStart().match(new RegExp(`^[${empty}${ticked}]`, 'u'))) return text;
  return choices
    .filter(([, box]) => ticked.includes(box!))
    .map(([, , words]) => words!.replace(/[_\s、,;]+$/, '').trim())
    .filter(Boolean)
    .join('、');
}
