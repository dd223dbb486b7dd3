import { WorkbookError } from '../model.ts';

export function noSuchSheet(name: string): WorkbookError {
  return new WorkbookError(
    'sheet.missing',
    `表格里没有名为“${name}”的工作表。`,
    `There is no sheet named "${name}".`,
  );
}

export function lastSheet(name: string): WorkbookError {
  return new WorkbookError(
    'sheet.last',
    `“${name}”是最后一张可见的工作表，不能删除。`,
    `"${name}" is the last visible sheet and cannot be removed.`,
  );
}

export function tooManyRows(sheet: string): WorkbookError {
  return new WorkbookError(
    'sheet.too-many-rows',
    `工作表“${sheet}”放不下这么多行（最多 1048576 行），请分几次填。`,
    `Sheet "${sheet}" cannot hold that many rows (1,048,576 at most); fill it in parts.`,
  );
}

export function notATemplate(): WorkbookError {
  return new WorkbookError(
    'template.unsupported',
    '空表请用 .xlsx 或 .xls；其他格式请先用 Excel 或 WPS 另存为 .xlsx。',
    'A form must be .xlsx or .xls; save other formats as .xlsx first.',
  );
}
