import type { Address, IdNumber, PlainDate } from '@onetable/linkage/chinese';

/** What one record says that tells people apart. Everything but the table may be missing. */
export interface PersonFacts {
  name?: string | undefined;
  id?: IdNumber | undefined;
  birth?: PlainDate | undefined;
  /** The birth year was counted back from an age, so it may be one off. */
  birthFromAge?: boolean | undefined;
  sex?: 'male' | 'female' | undefined;
  /** Digits only, `*` for hidden ones. */
  phones?: readonly string[] | undefined;
  address?: Address | undefined;
  /** The list the record stands in: most lists hold a person once. */
  table: string;
  /** Records of one table that share it were written as one household. */
  household?: string | undefined;
  /** Names and telephones the record gives of others: guardian, spouse, person to call. */
  others?: readonly string[] | undefined;
}
