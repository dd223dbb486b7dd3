export * from './addresses.ts';
export * from './dates.ts';
export * from './graded.ts';
export * from './id-numbers.ts';
export * from './names.ts';
export * from './phones.ts';
export { beginsWithCommonSurname, beginsWithSurname } from './surnames.ts';
