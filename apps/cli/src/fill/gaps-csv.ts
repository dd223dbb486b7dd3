import { writeFile } from 'node:fs/promises';
import { chineseDictionary, type Gap } from '@onetable/core';
import { writeCsv } from '@onetable/workbook/write';
import type { Context } from '../command.ts';

/** `GAPS.csv`: whose cell is empty or doubtful, and why. */
export async function writeGaps(path: string, gaps: Gap[], { message, language }: Context): Promise<void> {
  const header = [
    message('gap.person'),
    message('gap.field'),
    message('gap.why'),
    message('gap.detail'),
    message('gap.cell'),
    message('gap.resident'),
  ];
  const rows = gaps.map((gap) => {
    const field = gap.field === null ? undefined : chineseDictionary.fields.get(gap.field);
    return [
      gap.name,
      (language === 'zh' ? field?.name : field?.english) ?? gap.heading,
      message(`gap.${gap.reason}`),
      gap.detail,
      gap.cell,
      gap.resident,
    ];
  });
  await writeFile(path, writeCsv([header, ...rows]));
}
