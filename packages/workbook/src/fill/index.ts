import { Template } from './template.ts';

export type { CellOptions, InsertOptions, Template } from './template.ts';

/** Opens a blank form for filling. Throws `WorkbookError` with a code where it cannot be opened. */
export async function openTemplate(bytes: Uint8Array): Promise<Template> {
  return Template.open(bytes);
}
