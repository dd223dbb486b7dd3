/**
 * Records by column, values already normalised by the caller. `null` is missing; `''` counts as missing too.
 * Every column has `count` values.
 */
export interface Records {
  readonly count: number;
  readonly columns: Readonly<Record<string, readonly (string | null)[]>>;
}

/** The values of one record in the columns that a comparison or a blocking rule reads, in their order. */
export type Values = readonly (string | null)[];
