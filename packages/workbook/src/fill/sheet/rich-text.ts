import { textElement } from '../../write/xml-text.ts';
import { unescapeCellText } from '../xml/text.ts';
import type { XmlElement } from '../xml/tree.ts';
import { keptCharacters } from './kept-characters.ts';

/** A stretch of text in one font. */
export interface Run {
  text: string;
  /** The font as XML, without prefixes; `''` for the cell's own. */
  font: string;
}

/** The runs of an `<si>` or `<is>`; one where the text is of one font. Reading aids (phonetics) are left out. */
export function runsOf(item: XmlElement): Run[] {
  const runs = item.all('r');
  if (runs.length === 0) return [{ text: textOf(item), font: '' }];
  return runs.map((run) => ({ text: textOf(run), font: bare(run.child('rPr')) }));
}

/**
 * The new text in the fonts of the old: a character that was printed keeps its font, and what is new takes the font
 * of what it replaces (the underlined blank in `姓名：______`), or else of the character before it.
 */
export function rewrite(runs: readonly Run[], text: string): Run[] {
  const old = runs.flatMap((run) => [...run.text].map((character) => ({ character, font: run.font })));
  const characters = [...text];
  const kept = keptCharacters(
    old.map((one) => one.character),
    characters,
  );
  let next = 0;
  const written = characters.map((character, i): Run => {
    const from = kept[i];
    if (from !== undefined) next = from + 1;
    const replaced = from ?? (kept.includes(next) || next === old.length ? Math.max(next - 1, 0) : next);
    return { text: character, font: old[replaced]?.font ?? '' };
  });
  return joined(written);
}

/** The runs as the inside of an `<is>`. */
export function runsXml(runs: readonly Run[], prefix: string): string {
  return runs
    .map(({ text, font }) => {
      const properties = font.replace(/(<\/?)(?=\w)/g, `$1${prefix}`);
      return `<${prefix}r>${properties}${textElement(text, prefix)}</${prefix}r>`;
    })
    .join('');
}

function textOf(item: XmlElement): string {
  return unescapeCellText(
    item
      .all('t')
      .map((t) => t.text)
      .join(''),
  );
}

function bare(element: XmlElement | undefined): string {
  return element ? String(element).replace(/(<\/?)\w+:(?=\w)/g, '$1') : '';
}

/** Neighbours of one font become one run; empty runs go. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (last?.font === run.font) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}
