import { RECORD, type XlsRecord } from './records.ts';
import { RecordReader } from './texts.ts';

/** How a sheet is printed. What a file does not say is left to Excel. */
export interface PageSetup {
  paper?: number;
  scale?: number;
  firstPage?: number;
  fitWidth?: number;
  fitHeight?: number;
  fit?: boolean;
  orientation?: 'portrait' | 'landscape';
  overThenDown?: boolean;
  blackAndWhite?: boolean;
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
  headerMargin?: number;
  footerMargin?: number;
  header?: string;
  footer?: string;
  centered?: boolean;
  centeredVertically?: boolean;
  gridLines?: boolean;
  rowBreaks: number[];
  columnBreaks: number[];
}

/** Takes up what a record says of printing; `false` where it says nothing of it. */
export function readPageSetup(page: PageSetup, { type, data, continued }: XlsRecord): boolean {
  switch (type) {
    case RECORD.SETUP:
      readSetup(page, data);
      return true;
    case RECORD.LEFTMARGIN:
      page.left = data.readDoubleLE(0);
      return true;
    case RECORD.RIGHTMARGIN:
      page.right = data.readDoubleLE(0);
      return true;
    case RECORD.TOPMARGIN:
      page.top = data.readDoubleLE(0);
      return true;
    case RECORD.BOTTOMMARGIN:
      page.bottom = data.readDoubleLE(0);
      return true;
    case RECORD.HEADER:
      if (data.length > 0) page.header = new RecordReader(data, continued).text();
      return true;
    case RECORD.FOOTER:
      if (data.length > 0) page.footer = new RecordReader(data, continued).text();
      return true;
    case RECORD.HCENTER:
      page.centered = data.readUInt16LE(0) === 1;
      return true;
    case RECORD.VCENTER:
      page.centeredVertically = data.readUInt16LE(0) === 1;
      return true;
    case RECORD.PRINTGRIDLINES:
      page.gridLines = data.readUInt16LE(0) === 1;
      return true;
    case RECORD.WSBOOL:
      page.fit = (data.readUInt16LE(0) & 0x100) !== 0;
      return true;
    case RECORD.HORIZONTALPAGEBREAKS:
      page.rowBreaks = readBreaks(data);
      return true;
    case RECORD.VERTICALPAGEBREAKS:
      page.columnBreaks = readBreaks(data);
      return true;
    default:
      return false;
  }
}

function readSetup(page: PageSetup, data: Buffer): void {
  const flags = data.readUInt16LE(10);
  page.headerMargin = data.readDoubleLE(16);
  page.footerMargin = data.readDoubleLE(24);
  page.fitWidth = data.readUInt16LE(6);
  page.fitHeight = data.readUInt16LE(8);
  page.overThenDown = (flags & 1) !== 0;
  page.blackAndWhite = (flags & 8) !== 0;
  if (flags & 0x80) page.firstPage = data.readUInt16LE(4);
  // Bit 2: the printer never told, and paper, scale and orientation mean nothing.
  if (flags & 4) return;
  page.paper = data.readUInt16LE(0);
  page.scale = data.readUInt16LE(2);
  if (!(flags & 0x40)) page.orientation = flags & 2 ? 'portrait' : 'landscape';
}

function readBreaks(data: Buffer): number[] {
  const reader = new RecordReader(data);
  return Array.from({ length: reader.u16() }, () => {
    const at = reader.u16();
    reader.u32();
    return at;
  });
}
