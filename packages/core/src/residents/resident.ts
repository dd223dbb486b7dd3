import type { Entry, Said } from '../entries/entry.ts';
import type { FieldKey } from '../fields/field.ts';

/** A cluster of entries believed to be one person, and the row that is folded from them. */
export interface Resident {
  /** `R000001`: stable for the same input in any order of arrival. */
  id: string;
  entries: Entry[];
  row: Map<FieldKey, FoldedCell>;
  /** Assigned and derived tags, each with who says so. */
  tags: Map<string, ResidentTag>;
  /** Residents believed to share a household share this. */
  household?: string;
}

/** The best-supported value of a field, and why. */
export interface FoldedCell {
  said: Said;
  /** The entry it comes from; absent where it was derived (age, sex and birth date from the ID number). */
  from?: Entry;
  derivedFrom?: FieldKey;
  saidAt?: string;
  /** `agreed`: two or more sources; `once`: one; `disputed`: sources differ; `derived`: computed. */
  standing: 'agreed' | 'once' | 'disputed' | 'derived';
  stale: boolean;
  /** Other values that were said and lost, kept and shown. */
  losing: Claim[];
}

export interface Claim {
  said: Said;
  from: Entry;
}

export interface ResidentTag {
  tag: string;
  from?: Entry;
  /** `derived` by rule (80 and over), `assigned` by a source, `proposed` by a remark. */
  basis: 'derived' | 'assigned' | 'proposed';
  raw?: string;
  /** The cell it follows from, where it was derived. */
  derivedFrom?: FieldKey;
  saidAt?: string;
  /** Past the tag's shelf life: it should be asked again. */
  stale?: boolean;
}
