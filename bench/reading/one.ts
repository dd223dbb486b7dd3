import { readFileSync } from 'node:fs';

/**
 * Runs one reader over one file in this process and prints what it cost as a line of JSON.
 * `node one.ts READER FILE`. Every reader counts the cells it found filled.
 */
const readers: Record<string, (path: string) => Promise<number>> = {
  'onetable stream': async (path) => {
    const { streamRows } = await import('@onetable/workbook/read');
    let cells = 0;
    await streamRows(
      path,
      () => {},
      (row) => {
        for (const cell of row.cells) if (cell !== '') cells++;
      },
    );
    return cells;
  },
  'onetable whole': async (path) => {
    const { readWorkbook } = await import('@onetable/workbook/read');
    const { sheets } = await readWorkbook(readFileSync(path));
    let cells = 0;
    for (const { rows } of sheets)
      for (const row of rows) for (const cell of row.cells) if (cell !== '') cells++;
    return cells;
  },
  '@e965/xlsx': async (path) => {
    const { read } = await import('@e965/xlsx');
    const book = read(readFileSync(path), { dense: true, cellNF: true });
    let cells = 0;
    for (const sheet of Object.values(book.Sheets))
      for (const row of sheet['!data'] ?? []) for (const cell of row) if (cell) cells++;
    return cells;
  },
  'exceljs stream': async (path) => {
    const { default: excel } = await import('exceljs');
    const reader = new excel.stream.xlsx.WorkbookReader(path, {
      sharedStrings: 'cache',
      styles: 'cache',
      worksheets: 'emit',
      hyperlinks: 'ignore',
      entries: 'emit',
    });
    let cells = 0;
    for await (const sheet of reader) {
      for await (const row of sheet) row.eachCell(() => void cells++);
    }
    return cells;
  },
  'hucre stream': async (path) => {
    const { streamXlsxRows } = await import('hucre');
    let cells = 0;
    for await (const { values } of streamXlsxRows(readFileSync(path))) {
      for (const value of values) if (value !== null && value !== undefined && value !== '') cells++;
    }
    return cells;
  },
};

const [reader = '', path = ''] = process.argv.slice(2);
const started = performance.now();
const cells = await readers[reader]!(path);
const wall = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({ cells, wall, cpu: (user + system) / 1e6, rss: process.resourceUsage().maxRSS / 1024 }),
);
