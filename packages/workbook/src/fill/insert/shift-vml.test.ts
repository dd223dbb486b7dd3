import { expect, test } from 'vitest';
import { shiftVml } from './shift-vml.ts';

const insertion = { sheet: 'a', after: 3, count: 2, like: 3, heading: false, atEnd: false };

test.each(['x:', 'excel:', 'ns1:', ''])(
  'a note below new rows moves with its cell, its names written %sRow',
  (p) => {
    const note = (row: number) =>
      `<${p}ClientData ObjectType="Note"><br><${p}Anchor>1, 2, ${row}, 4, 5, 6, ${row + 3}, 8</${p}Anchor><${p}Row>${row}</${p}Row></${p}ClientData>`;
    expect(shiftVml(note(1) + note(7), insertion)).toBe(note(1) + note(9));
  },
);
