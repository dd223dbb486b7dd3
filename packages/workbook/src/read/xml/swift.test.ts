import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { WorkbookError } from '../../model.ts';
import { defaultLimits } from '../limits.ts';
import { CarefulXml } from './careful.ts';
import type { Tag, XmlHandler } from './events.ts';
import { SwiftXml, Unusual } from './swift.ts';

/** Writes down what it hears; pieces of one text are joined. */
class Story implements XmlHandler {
  wantsText = true;
  readonly told: string[] = [];
  open(name: string, tag: Tag): void {
    this.told.push(`<${name} r=${tag.get('r')} t=${tag.get('t')}>`);
  }
  text(text: string): void {
    if (this.told.at(-1)?.startsWith('=')) this.told.push(this.told.pop() + text);
    else this.told.push(`=${text}`);
  }
  close(name: string): void {
    this.told.push(`</${name}>`);
  }
}

function hear(bytes: Buffer, cuts: number[], careful = false): string[] {
  const story = new Story();
  const fault = (message: string) => {
    throw new Error(message);
  };
  const source = careful ? new CarefulXml(story, defaultLimits, fault) : new SwiftXml(story, defaultLimits);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    source.push(bytes.subarray(from, end));
    from = end;
  }
  source.end();
  return story.told;
}

const value = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '王',
      '𠮷',
      '&amp;',
      '&lt;',
      '&#20013;',
      '&#x6587;',
      '>',
      '\n',
      '\r\n',
      '/',
      '=',
    ),
  )
  .map((pieces) => pieces.join(''));
const attribute = fc.tuple(
  fc.constantFrom('r', 'x:t', 's', 'spans'),
  value.filter((text) => !/[\r\n]/.test(text)),
  fc.constantFrom('"', "'"),
);
const attributes = fc
  .uniqueArray(attribute, { selector: ([name]) => name })
  .map((list) => list.map(([name, text, quote]) => ` ${name} = ${quote}${text}${quote}`).join(''));
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ depthSize: 'small' }, value, tie('element')),
  element: fc
    .tuple(fc.constantFrom('row', 'x:c', 'v'), attributes, fc.array(tie('content'), { maxLength: 4 }))
    .map(([name, list, inside]) =>
      inside.length ? `<${name}${list}>${inside.join('')}</${name} >` : `<${name}${list}/>`,
    ),
}));

it('tells the same story as the full parser, wherever the bytes are cut', () => {
  fc.assert(
    fc.property(
      element,
      fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n', '\ufeff'),
      fc.array(fc.nat(), { maxLength: 6 }),
      (xml, head, cuts) => {
        const bytes = Buffer.from(`${head}<x xmlns:x="urn:x">${xml}</x>`);
        expect(hear(bytes, cuts)).toEqual(hear(bytes, [], true));
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['a comment', '<a><!-- x --></a>'],
  ['CDATA', '<a><![CDATA[x]]></a>'],
  ['a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['an entity it does not know', '<a>&b;</a>'],
  ['another encoding', '<?xml version="1.0" encoding="GBK"?><a/>'],
  ['tags that do not match', '<a><b></a></b>'],
  ['a tag left open', '<a><b></b>'],
  ['two roots', '<a/><b/>'],
  ['attributes without quotes', '<a r=1/>'],
  ['nothing', '   '],
])('leaves %s to the full parser', (_, xml) => {
  expect(() => hear(Buffer.from(xml), [])).toThrow(Unusual);
});

test.each([
  ['swift', false],
  ['careful', true],
])('the %s reader refuses a text that never ends, and a nest without bottom', (_, careful) => {
  const endless = Buffer.from(`<a>${' '.repeat(defaultLimits.textBytes + 1)}`);
  expect(() => hear(endless, [], careful)).toThrow(WorkbookError);
  expect(() => hear(Buffer.from('<a>'.repeat(300)), [], careful)).toThrow(WorkbookError);
});

it('never expands what a DTD declares', () => {
  const story = new Story();
  const careful = new CarefulXml(story, defaultLimits, () => {});
  careful.push(Buffer.from('<!DOCTYPE a [<!ENTITY b "cccccccc">]><a>&b;&b;</a>'));
  careful.end();
  expect(story.told.join('')).not.toContain('cccc');
});
