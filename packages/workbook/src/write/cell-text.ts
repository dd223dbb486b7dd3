import { WorkbookError } from '../model.ts';

/** The longest text Excel holds in a cell; a file with a longer one is taken for damaged. */
export const MAX_TEXT = 32_767;

export function textTooLong(address: string): WorkbookError {
  return new WorkbookError(
    'cell.too-long',
    `单元格 ${address} 的文字超过 32767 个字，Excel 放不下，请改存为 csv。`,
    `The text of cell ${address} exceeds the 32,767 characters Excel can hold; write csv.`,
  );
}
