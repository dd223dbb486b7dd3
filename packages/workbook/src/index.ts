export * from './address.ts';
export * from './model.ts';
export * from './tables/table.ts';
