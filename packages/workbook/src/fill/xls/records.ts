/** A record of a BIFF8 stream with the records that continue it. */
export interface XlsRecord {
  type: number;
  data: Buffer;
  /** Where the next piece of a long record begins matters to the texts inside. */
  continued: Buffer[];
}

/** Record types, by their names in [MS-XLS]. */
export const RECORD = {
  FORMULA: 0x0006,
  EOF: 0x000a,
  HEADER: 0x0014,
  FOOTER: 0x0015,
  EXTERNSHEET: 0x0017,
  NAME: 0x0018,
  VERTICALPAGEBREAKS: 0x001a,
  HORIZONTALPAGEBREAKS: 0x001b,
  DATE1904: 0x0022,
  LEFTMARGIN: 0x0026,
  RIGHTMARGIN: 0x0027,
  TOPMARGIN: 0x0028,
  BOTTOMMARGIN: 0x0029,
  PRINTGRIDLINES: 0x002b,
  FILEPASS: 0x002f,
  FONT: 0x0031,
  CONTINUE: 0x003c,
  WINDOW1: 0x003d,
  PANE: 0x0041,
  DEFCOLWIDTH: 0x0055,
  COLINFO: 0x007d,
  WSBOOL: 0x0081,
  HCENTER: 0x0083,
  VCENTER: 0x0084,
  BOUNDSHEET: 0x0085,
  PALETTE: 0x0092,
  STANDARDWIDTH: 0x0099,
  AUTOFILTERINFO: 0x009d,
  SCL: 0x00a0,
  SETUP: 0x00a1,
  MULRK: 0x00bd,
  MULBLANK: 0x00be,
  RSTRING: 0x00d6,
  XF: 0x00e0,
  MERGEDCELLS: 0x00e5,
  SST: 0x00fc,
  LABELSST: 0x00fd,
  SUPBOOK: 0x01ae,
  DV: 0x01be,
  BLANK: 0x0201,
  NUMBER: 0x0203,
  LABEL: 0x0204,
  BOOLERR: 0x0205,
  STRING: 0x0207,
  ROW: 0x0208,
  ARRAY: 0x0221,
  DEFAULTROWHEIGHT: 0x0225,
  WINDOW2: 0x023e,
  RK: 0x027e,
  FORMAT: 0x041e,
  SHRFMLA: 0x04bc,
  BOF: 0x0809,
} as const;

/** The records of one substream, from its BOF at `start` to its EOF; charts inside are passed over. */
export function* substream(stream: Buffer, start: number): Generator<XlsRecord> {
  let depth = 0;
  for (let at = start; at + 4 <= stream.length; ) {
    const type = stream.readUInt16LE(at);
    const [data, next] = body(stream, at);
    at = next;
    const continued: Buffer[] = [];
    while (at + 4 <= stream.length && stream.readUInt16LE(at) === RECORD.CONTINUE) {
      const [more, after] = body(stream, at);
      continued.push(more);
      at = after;
    }
    if (type === RECORD.BOF) depth++;
    if (depth === 1) yield { type, data, continued };
    if (type === RECORD.EOF && --depth <= 0) return;
  }
}

function body(stream: Buffer, at: number): [data: Buffer, next: number] {
  const end = at + 4 + stream.readUInt16LE(at + 2);
  return [stream.subarray(at + 4, end), end];
}
