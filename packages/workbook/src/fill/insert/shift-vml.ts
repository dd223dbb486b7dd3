import { type Insertion, shiftRow } from './insertion.ts';

/**
 * Moves the boxes of notes and old form controls. Their VML is often not well-formed (`<br>`), so it is edited as
 * text. A note's box goes with its cell; a control's with its upper edge.
 */
export function shiftVml(vml: string, insertion: Insertion): string {
  return vml.replace(/<x:ClientData[\s\S]*?<\/x:ClientData>/g, (data) => {
    const anchor = /<x:Anchor>([^<]*)<\/x:Anchor>/.exec(data)?.[1]?.split(',').map(Number);
    const row = Number(/<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(data)?.[1] ?? anchor?.[2] ?? Number.NaN);
    if (Number.isNaN(row)) return data;
    const moved = shiftRow(row + 1, insertion) - 1 - row;
    if (moved === 0) return data;
    return data
      .replace(/(<x:Row>)\s*\d+\s*(<\/x:Row>)/, `$1${row + moved}$2`)
      .replace(/(<x:Anchor>)[^<]*(<\/x:Anchor>)/, (whole, open: string, close: string) => {
        if (anchor?.length !== 8) return whole;
        return open + anchor.map((n, i) => (i === 2 || i === 6 ? n + moved : n)).join(', ') + close;
      });
  });
}
