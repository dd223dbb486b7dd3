import { kindOf } from '../read/kind.ts';
import type { Limits } from '../read/limits.ts';
import { inThread } from '../thread/in-thread.ts';
import { notATemplate } from './failures.ts';
import { Template } from './template.ts';

export type { CellOptions, InsertOptions, Template } from './template.ts';

export interface OpenOptions {
  /** For a form that opens with a password only. */
  password?: string;
  limits?: Partial<Limits>;
}

/**
 * Opens a blank form for filling: .xlsx, .xlsm, .xltx, .xltm, and .xls or .et, which are made .xlsx first. Throws
 * `WorkbookError` with a code: `template.unsupported`, `file.encrypted`, `file.wrong-password`, `file.damaged`,
 * `file.truncated`, `file.bomb`, `file.too-large`, `file.too-slow`, `file.not-a-spreadsheet`.
 */
export async function openTemplate(bytes: Uint8Array, options: OpenOptions = {}): Promise<Template> {
  const { password, limits } = options;
  switch (kindOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    case 'zip':
      return Template.open(bytes, limits);
    case 'compound':
      return Template.open(await inThread('form-to-xlsx', bytes, { password, limits }), limits);
    default:
      throw notATemplate();
  }
}
