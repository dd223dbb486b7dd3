/** A field of the dictionary. The dictionary is data: a province loads its own. */
export interface Field {
  /** `person.name`, `addr.live`: stable, used in files and filters. */
  key: FieldKey;
  /** What a clerk calls it: 姓名. */
  name: string;
  english: string;
  reader: ReaderKind;
  /** Other headings that mean this field, exact after normalising. */
  synonyms: string[];
  /** Which code table the `code` reader uses. */
  codes?: string;
  /** Months after which a value is stale; absent = never. */
  shelfLifeMonths?: number;
  /** Belongs to the household or dwelling, so that a merged cell speaks for every row of its block. */
  of: 'person' | 'household' | 'dwelling' | 'sheet';
  /** Sensitive personal information in the sense of PIPL Art. 28 or GB/T 45574. */
  sensitive?: boolean;
  /** Not kept in this house: recognised, left out and reported, with the reason. */
  forbidden?: string;
  /** Stays empty in a filled form: 签字, 盖章. */
  ink?: boolean;
  /** A yes in this column gives the person this tag, a no takes it away. */
  tag?: string;
}

export type FieldKey = string;

export type ReaderKind =
  | 'name'
  | 'id'
  | 'phone'
  | 'date'
  | 'address'
  | 'building'
  | 'code'
  | 'yesno'
  | 'number'
  | 'text'
  | 'tags'
  | 'serial'
  | 'disability';
