import type { Workbook } from '../../model.ts';
import { failure } from '../failures.ts';
import type { Budget } from '../limits.ts';
import { refuseFarPlaces } from '../others/far-places.ts';
import { readBySheetJs } from '../others/sheetjs.ts';
import type { Elsewhere } from '../read.ts';
import { type DecodedText, decodeText } from './decode.ts';
import { readDelimited } from './delimited.ts';

/** Reads any text that is a table: separated values, an html page, SpreadsheetML 2003, a flat OpenDocument sheet. */
export async function readText(bytes: Buffer, budget: Budget, elsewhere: Elsewhere): Promise<Workbook> {
  budget.spendText(bytes.length);
  const decoded = decodeText([bytes]);
  const markup = markupOf(decoded);
  if (markup) {
    refuseFarPlaces(markup.text);
    const book = await elsewhere(() => readBySheetJs(markup.text, markup.format, budget));
    return { ...book, encoding: decoded.encoding };
  }
  if (isBinary(decoded.text)) throw failure('file.unknown-format');
  return readDelimited(decoded, budget);
}

function markupOf(decoded: DecodedText): { text: string; format: 'xml' | 'ods' | 'html' } | undefined {
  const text = decoded.text.replace(/^\ufeff?\s+/, '');
  if (!text.startsWith('<')) return undefined;
  const start = text.slice(0, 4096);
  if (/<office:document\b/.test(start)) return { text, format: 'ods' };
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start) && /<(?:\w+:)?Workbook\b/.test(start)) {
    return { text, format: 'xml' };
  }
  if (
    /^<(?:!doctype\s+html|html|head|meta|table|body|style|div|center|!--)/i.test(text) ||
    /<table\b/i.test(text)
  ) {
    return { text, format: 'html' };
  }
  if (text.startsWith('<?xml')) throw failure('file.not-a-spreadsheet', ['是普通 XML', 'some other XML']);
  return undefined;
}

/**
 * Text has next to no control characters. Zero bytes are forgiven up to a tenth, and in a short text a handful: some
 * programs pad their fields with them.
 */
function isBinary(text: string): boolean {
  const start = text.slice(0, 65_536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = start.match(/[\u0001-\u0008\u000e-\u0019\u001b-\u001f\ufffd]/g)?.length ?? 0;
  const zeros = start.split('\0').length - 1;
  return controls > start.length / 100 || zeros > Math.max(start.length / 10, Math.min(start.length / 4, 8));
}
