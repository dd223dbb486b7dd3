/** What was understood of one cell. The raw text always stands beside it, in `Said`. */
export type Value =
  | NameValue
  | IdValue
  | PhoneValue
  | DateValue
  | AddressValue
  | CodeValue
  | YesNoValue
  | NumberValue
  | TextValue
  | NoneValue;

export interface NameValue {
  type: 'name';
  /** Inner spaces gone, the separator is U+00B7. Compare by this. */
  text: string;
}

export interface IdValue {
  type: 'id';
  /** 18 characters where whole (15 digits are converted); with `*` in every hidden or lost place otherwise. */
  text: string;
  /** `valid` passed the check digit; `wrong-check` did not; `partial` is masked or lost digits; `other` is no resident ID number (passport …). */
  quality: 'valid' | 'wrong-check' | 'partial' | 'other';
  birth?: PlainDate;
  sex?: 'male' | 'female';
}

export interface PhoneValue {
  type: 'phone';
  /** Digits only, in the order written; `*` for hidden digits. Never empty. */
  numbers: string[];
}

/** A date as precise as it was said. A birth year is not a birth date. */
export interface PlainDate {
  year: number;
  month?: number;
  day?: number;
}

export interface DateValue extends PlainDate {
  type: 'date';
  lunar?: boolean;
}

export interface AddressValue {
  type: 'address';
  /** The parts that could be read; numbers without leading zeros, Chinese numerals as digits. */
  province?: string;
  city?: string;
  district?: string;
  street?: string;
  community?: string;
  road?: string;
  roadNumber?: string;
  estate?: string;
  phase?: string;
  building?: string;
  unit?: string;
  floor?: string;
  room?: string;
  /** The whole in one manner of writing, fit for a form: `3号楼2单元501`; what could not be parsed is kept as it is. */
  text: string;
}

/** One of a code table's values: `{ code: '1', text: '男' }`. */
export interface CodeValue {
  type: 'code';
  code: string;
  text: string;
}

export interface YesNoValue {
  type: 'yesno';
  yes: boolean;
}

export interface NumberValue {
  type: 'number';
  number: number;
}

export interface TextValue {
  type: 'text';
  text: string;
}

/** An explicit negative: 无, —, /. Known to be nothing, which is not the same as unknown. */
export interface NoneValue {
  type: 'none';
}
