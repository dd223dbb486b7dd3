export type * from './entries/entry.ts';
export type * from './fields/field.ts';
export type * from './residents/resident.ts';
export type * from './values/value.ts';
