export * from './address.ts';
export * from './model.ts';
export { findTables } from './tables/find-tables.ts';
export { Grid } from './tables/grid.ts';
export type * from './tables/table.ts';
