import { createWriteStream, statSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { headings, residents, type Value } from './residents.ts';

/**
 * Runs one writer in this process and prints what it cost as a line of JSON. `node one.ts WRITER FILE`.
 * Making the rows is part of every writer's cost.
 */
const writers: Record<string, (path: string) => Promise<void>> = {
  'onetable write': async (path) => {
    const { writeXlsx } = await import('@onetable/workbook/write');
    const columns = headings.map((heading) => ({ heading }));
    writeFileSync(path, await writeXlsx([{ name: '居民', columns, rows: residents() }]));
  },
  'onetable fill': async (path) => {
    const { openTemplate } = await import('@onetable/workbook/fill');
    const { departmentForm } = await import('./form.ts');
    const template = await openTemplate(await departmentForm());
    let row = 4;
    template.insertRows('汇总表', 13, 100_000 - 10);
    for (const values of residents()) {
      for (let column = 0; column < values.length; column++) {
        const value = values[column]!;
        if (typeof value === 'object') template.setCell('汇总表', row, column, value.date, { as: 'date' });
        else template.setCell('汇总表', row, column, value);
      }
      row++;
    }
    writeFileSync(path, await template.save());
  },
  'exceljs stream': async (path) => {
    const { default: excel } = await import('exceljs');
    const book = new excel.stream.xlsx.WorkbookWriter({
      filename: path,
      useStyles: true,
      useSharedStrings: true,
    });
    const sheet = book.addWorksheet('居民');
    sheet.columns = headings.map((header) => ({
      header,
      width: 12,
      style: /日期$/.test(header) ? { numFmt: 'yyyy-mm-dd' } : {},
    }));
    for (const values of residents()) sheet.addRow(values.map(asDate)).commit();
    sheet.commit();
    await book.commit();
  },
  'hucre stream': async (path) => {
    const { writeXlsxStream } = await import('hucre');
    const columns = headings.map((header) =>
      /日期$/.test(header) ? { header, numFmt: 'yyyy-mm-dd' } : { header },
    );
    const rows = function* () {
      for (const values of residents()) yield values.map(asDate);
    };
    await writeXlsxStream(rows(), { name: '居民', columns }).pipeTo(Writable.toWeb(createWriteStream(path)));
  },
  '@e965/xlsx': async (path) => {
    const { utils, write } = await import('@e965/xlsx');
    const rows = [headings as (string | number | Date)[]];
    for (const values of residents()) rows.push(values.map(asDate));
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { dense: true, dateNF: 'yyyy-mm-dd' }), '居民');
    writeFileSync(path, write(book, { type: 'buffer', bookSST: true, compression: true }));
  },
};

function asDate(value: Value): string | number | Date {
  return typeof value === 'object' ? new Date(`${value.date}T00:00:00Z`) : value;
}

const [writer = '', path = ''] = process.argv.slice(2);
const started = performance.now();
await writers[writer]!(path);
const wall = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
const megabytes = statSync(path).size / 2 ** 20;
console.log(
  JSON.stringify({ cpu: (user + system) / 1e6, wall, rss: process.resourceUsage().maxRSS / 1024, megabytes }),
);
