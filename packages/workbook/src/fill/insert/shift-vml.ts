import { type Insertion, shiftRow } from './insertion.ts';

/**
 * Moves the boxes of notes and old form controls. Their VML is often not well-formed (`<br>`), so it is edited as
 * text, whatever prefix it gives its names. A note's box goes with its cell; a control's with its upper edge.
 */
export function shiftVml(vml: string, insertion: Insertion): string {
  return vml.replace(clientData, (data) => {
    const anchor = anchorElement.exec(data)?.[2]?.split(',').map(Number);
    const row = Number(rowElement.exec(data)?.[2] ?? anchor?.[2] ?? Number.NaN);
    if (Number.isNaN(row)) return data;
    const moved = shiftRow(row + 1, insertion) - 1 - row;
    if (moved === 0) return data;
    return data
      .replace(rowElement, `$1${row + moved}$3`)
      .replace(anchorElement, (whole, open: string, _numbers: string, close: string) => {
        if (anchor?.length !== 8) return whole;
        return open + anchor.map((n, i) => (i === 2 || i === 6 ? n + moved : n)).join(', ') + close;
      });
  });
}

const clientData = /<((?:[\w.-]+:)?)ClientData\b[\s\S]*?<\/\1ClientData\s*>/g;
const anchorElement = /(<(?:[\w.-]+:)?Anchor>)([^<]*)(<\/(?:[\w.-]+:)?Anchor>)/;
const rowElement = /(<(?:[\w.-]+:)?Row>)\s*(\d+)\s*(<\/(?:[\w.-]+:)?Row>)/;
