export type { Limits } from './limits.ts';
export { type ReadOptions, readWorkbook } from './read.ts';
export { readWorkbookSafely } from './safely.ts';
export { streamRows } from './stream.ts';
export type { SheetStream } from './xlsx/read.ts';
