/** A code table of a standard, with what clerks write instead. Plain data. */
export interface CodeTable {
  name: string;
  /** Where the codes come from: `GB/T 2261.1`. */
  standard?: string;
  codes: CodeRow[];
  /** A bare code in a cell (1 for 男) is read as such; off where it would be a guess. */
  readsCodes?: boolean;
  /** Other words than the table's are answers as well: 职业, 网络主播. */
  open?: boolean;
  /** A clerk's own word is kept beside its code: 个体户, 儿子. */
  ownWords?: boolean;
  /** Ends that are dropped before comparing: 族, 残疾. */
  dropEnds?: string[];
}

/** Code, the text that is written into forms, and aliases set apart by spaces. */
export type CodeRow = [code: string, text: string, aliases?: string];
