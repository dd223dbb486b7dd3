import { readFile, writeFile } from 'node:fs/promises';
import { type Workbook, WorkbookError } from '@onetable/workbook';
import { openTemplate, type Template } from '@onetable/workbook/fill';
import { readWorkbookSafely } from '@onetable/workbook/read';
import { type Context, Refusal } from '../command.ts';
import { refuseUnbounded } from '../reading/read-files.ts';

/** Opens the department's file twice: as a template to be filled, and as a workbook to be understood. */
export async function openForm(context: Context): Promise<{ template: Template; workbook: Workbook }> {
  const { form, options, language } = context;
  try {
    refuseUnbounded(form!.path);
    const bytes = await readFile(form!.path);
    const template = await openTemplate(bytes, { password: options.password });
    const workbook = await readWorkbookSafely(bytes, { password: options.password });
    return { template, workbook };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const reason = language === 'zh' ? error.message : error.english;
    throw new Refusal('form.unreadable', { form: form!.shown, reason, code: error.code });
  }
}

export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes);
}
