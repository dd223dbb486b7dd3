export * from './conflicts.ts';
export * from './fold-resident.ts';
export * from './has-left.ts';
export * from './households.ts';
export type * from './resident.ts';
export * from './source-rules.ts';
