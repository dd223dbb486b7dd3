export { type CsvOptions, writeCsv } from './csv.ts';
export { sheetName } from './sheet-name.ts';
export { type CellToWrite, type ColumnToWrite, type SheetToWrite, writeXlsx, writeXlsxTo } from './xlsx.ts';
export type { Sink } from './zip.ts';
