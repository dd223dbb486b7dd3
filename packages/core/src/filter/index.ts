export * from './evaluate.ts';
export type * from './filter.ts';
export { caretLine, type FilterError, type FilterErrorCode } from './filter-error.ts';
export * from './names.ts';
export * from './parse.ts';
export * from './print.ts';
export * from './propose.ts';
export * from './subject.ts';
